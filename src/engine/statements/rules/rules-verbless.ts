/** Rules without a verb: "according to", nouns, labels, signatures. */
import type { Rule } from './rule';

export const VERBLESS_RULES = {
  'according-to': {
    pattern: 'according to somebody, clause',
    finds: [
      {
        text: 'According to the ministry, eleven soldiers were killed.',
        source: 'the ministry',
        cue: 'According to',
        content: ['eleven soldiers were killed'],
      },
    ],
    leaves: ['Everything went according to plan.'],
  },
  'according-to-after': {
    pattern: 'clause, according to somebody',
    finds: [
      {
        text: 'Eleven soldiers were killed in the attack, according to two diplomats.',
        source: 'two diplomats',
        cue: 'according to',
        content: ['Eleven soldiers were killed in the attack'],
      },
    ],
    leaves: ['According to the ministry, eleven soldiers were killed.'],
  },
  'according-to-middle': {
    pattern: 'clause with "according to somebody" in the middle',
    finds: [
      {
        text: 'The new pipeline, according to the company, will open in the spring.',
        source: 'the company',
        cue: 'according to',
        content: ['The new pipeline', 'will open in the spring'],
      },
      {
        text: 'The harbour, according to “Dark Water” by Jan Holt, was closed in the spring.',
        source: '“Dark Water” by Jan Holt',
        cue: 'according to',
        content: ['The harbour', 'was closed in the spring'],
      },
    ],
    leaves: [
      'According to the ministry, eleven soldiers were killed.',
      'The harbour was closed in the spring, according to the town.',
    ],
  },
  'in-words': {
    pattern: "in somebody's words or view, before, behind or in the middle of what is said",
    finds: [
      {
        text: 'In Ortega’s view, the dam is safe.',
        source: 'Ortega’s',
        cue: 'view',
        content: ['the dam is safe'],
      },
      {
        text: 'The valley is, in the words of one farmer, “a grave with a lid on it.”',
        source: 'one farmer',
        cue: 'words',
        content: ['“a grave with a lid on it.”'],
      },
      {
        text: 'The only way out, in the view of both ministries, would be a second dam.',
        source: 'both ministries',
        cue: 'view',
        content: ['The only way out', 'would be a second dam'],
      },
    ],
    leaves: [
      'She had tears in her eyes, and the boats left.',
      'In the view of the harbour two boats lay.',
      'In other words, the dam is safe.',
      'In view of the storm, the boats stayed in the harbour.',
      'In its opinion, the court said that the law was void.',
      'The boats came in view, and the crowd cheered.',
    ],
  },
  'noun-clause': {
    pattern: 'noun + that + clause',
    finds: [
      {
        text: "Russia's claim that the drone crossed its border is false.",
        source: "Russia's",
        cue: 'claim',
        content: ['that the drone crossed its border'],
      },
    ],
    leaves: ['The house that stood here burned down.'],
  },
  'noun-infinitive': {
    pattern: 'noun + to + verb',
    finds: [
      {
        text: "Ankara's decision to reopen the border surprised the union.",
        source: "Ankara's",
        cue: 'decision',
        content: ['to reopen the border'],
      },
    ],
    leaves: ['There was no way to cross the river.'],
  },
  'noun-quote': {
    pattern: 'noun + quotation',
    finds: [
      {
        text: 'The ministry issued a statement: “The border will stay closed until further notice.”',
        source: 'The ministry',
        cue: 'a statement',
        content: ['“The border will stay closed until further notice.”'],
      },
    ],
    leaves: ['The ship "Aurora" left the port.'],
  },
  'noun-preposition': {
    pattern: 'noun + preposition',
    finds: [
      {
        text: "Farmers' concerns about a new war have grown.",
        source: "Farmers'",
        cue: 'concerns about',
        content: ['a new war'],
      },
    ],
    leaves: ['The colour of the sky changed.'],
  },
  'uncued-quote': {
    pattern: 'quotation without reporting words behind a sentence that tells who speaks',
    finds: [
      {
        text: 'Elena Kovac spoke to reporters on Monday.\n“We will not sign this treaty, and nobody will force us.”',
        source: 'Elena Kovac',
        cue: '',
        content: ['“We will not sign this treaty, and nobody will force us.”'],
      },
    ],
    leaves: ['The convoy crossed the river.\n“We will not sign this treaty, and nobody will force us.”'],
  },
  'interview-answer': {
    pattern: 'paragraph behind a question, in a printed interview whose introduction names who is asked',
    finds: [
      {
        text: `Elena Kovac spoke to this paper about the dam.
Why do you want it closed?
I have seen the cracks. I told the council so in May.
And who pays?
We do. My ministry must find the money.`,
        source: 'Elena Kovac',
        cue: '',
        content: ['I have seen the cracks. I told the council so in May.'],
      },
    ],
    leaves: [
      `Elena Kovac wants the dam closed.
Why now?
Engineers have seen cracks in it.
Who pays?
The ministry has not said.`,
    ],
  },
  'speaker-label': {
    pattern: 'NAME: words, as in transcripts and headlines',
    finds: [
      {
        text: 'ORTEGA: We never asked for this war. It was forced on us.',
        source: 'ORTEGA',
        cue: ':',
        content: ['We never asked for this war. It was forced on us.'],
      },
      {
        text: 'Here’s Maria Ortega in May 1992: “The harbour is our home and we will stay.”',
        source: 'Maria Ortega in May 1992',
        cue: ':',
        content: ['“The harbour is our home and we will stay.”'],
      },
      {
        text: 'Ortega: “We will keep the harbour open.” Kovac: “We will sell it to the town.”',
        source: 'Kovac',
        cue: ':',
        content: ['“We will sell it to the town.”'],
      },
    ],
    leaves: [
      'Three things matter here: time, money and luck.',
      'Here is the plan of the town: “Two Rivers.”',
      'Two boats are old: “Snow” leaks most.',
    ],
  },
  signature: {
    pattern: 'quotation + dash + name',
    finds: [
      {
        text: '“The new law frightens all of us in this town.” — Maria Ortega, teacher',
        source: 'Maria Ortega, teacher',
        cue: '—',
        content: ['“The new law frightens all of us in this town.”'],
      },
    ],
    leaves: ['The treaty — signed in May — was never ratified.'],
  },
} as const satisfies Record<string, Rule>;
