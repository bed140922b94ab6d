/** Rules whose content stands before its verb, or on both sides of it. */
import type { Rule } from './rule';

export const AROUND_RULES = {
  'fronted-clause': {
    pattern: 'clause + comma + who said it',
    finds: [
      {
        text: 'The dam will be finished next year, a senior engineer said.',
        source: 'a senior engineer',
        cue: 'said',
        content: ['The dam will be finished next year'],
      },
      {
        text: 'The two sides are far apart, said Maria Ortega, a lawyer.',
        source: 'Maria Ortega, a lawyer',
        cue: 'said',
        content: ['The two sides are far apart'],
      },
    ],
    leaves: ['When the rain stopped, the boats left.', 'In the spring, the old bridge collapsed.'],
  },
  'quote-before': {
    pattern: 'quotation + who said it',
    finds: [
      {
        text: '“This border is closed for good,” the general said.',
        source: 'the general',
        cue: 'said',
        content: ['“This border is closed for good,”'],
      },
      {
        text: '"We have waited long enough," said Ortega. "Now we act."',
        source: 'Ortega',
        cue: 'said',
        content: ['"We have waited long enough,"', '"Now we act."'],
      },
    ],
    leaves: ['The film "Two Rivers" opened on Friday.', 'The "Aurora," a small ship, left the port.'],
  },
  'split-clause': {
    pattern: 'clause with its attribution in the middle',
    finds: [
      {
        text: 'The army will withdraw, the minister said, but only when the rebels have laid down their arms.',
        source: 'the minister',
        cue: 'said',
        content: ['The army will withdraw', 'but only when the rebels have laid down their arms'],
      },
      {
        text: 'Though the vote was calm, she said, replacing the mayor would be harder.',
        source: 'she',
        cue: 'said',
        content: ['Though the vote was calm', 'replacing the mayor would be harder'],
      },
    ],
    leaves: [
      'The boats, which were old, sank in the storm.',
      'The army will withdraw, the minister said, speaking to reporters.',
    ],
  },
  'split-quote': {
    pattern: 'quotation with its attribution in the middle of a sentence',
    finds: [
      {
        text: '"We will talk," Kovac said, "but we will not beg for peace."',
        source: 'Kovac',
        cue: 'said',
        content: ['"We will talk,"', '"but we will not beg for peace."'],
      },
    ],
    leaves: ['"Two Rivers" won a prize, and "Snow" did not.'],
  },
  'split-tail': {
    pattern: 'quotation + who said it + the rest of the sentence without quotation marks',
    finds: [
      {
        text: 'But it is “a better plan,” she added, to rebuild the harbour and the road that leads to the coast.',
        source: 'she',
        cue: 'added',
        content: ['But it is “a better plan,”', 'to rebuild the harbour and the road that leads to the coast'],
      },
      {
        text: '“It is our luck,” the mayor said, that the boats were in the harbour.',
        source: 'the mayor',
        cue: 'said',
        content: ['“It is our luck,”', 'that the boats were in the harbour'],
      },
    ],
    leaves: [
      '“We are ready,” the general said after the meeting.',
      '“We are ready,” she said of the boats that she led.',
    ],
  },
  'split-phrase': {
    pattern: 'subject + attribution in the middle + the rest of the clause',
    finds: [
      {
        text: 'The new tariff, the minister said, will hurt farmers most.',
        source: 'the minister',
        cue: 'said',
        content: ['The new tariff', 'will hurt farmers most'],
      },
    ],
    leaves: ['The old mayor, a doctor, will retire in May.'],
  },
  'as-said': {
    pattern: 'as + who said it, before, behind or in the middle of a clause',
    finds: [
      {
        text: 'The harbour was closed for two days, as the ministry reported on Friday.',
        source: 'the ministry',
        cue: 'reported',
        content: ['The harbour was closed for two days'],
      },
      {
        text: 'As reported by the agency, the two armies left the valley in June.',
        source: 'the agency',
        cue: 'reported',
        content: ['the two armies left the valley in June'],
      },
      {
        text: 'As stated in the agency’s report, the dam was never checked.',
        source: 'the agency’s report',
        cue: 'stated',
        content: ['the dam was never checked'],
      },
    ],
    leaves: [
      'As reported in May, the dam was never checked.',
      'The rebels fired, as the army reported two dead soldiers.',
      'He works as a farmer, said Ortega.',
    ],
  },
  'gap-clause': {
    pattern: 'what, which or who + attribution + the rest of the clause',
    finds: [
      {
        text: 'The minister resigned over what he called a grave mistake.',
        source: 'he',
        cue: 'called',
        content: ['what', 'a grave mistake'],
      },
    ],
    leaves: ['The men who crossed the river were farmers.'],
  },
  'relative-object': {
    pattern: 'what is judged + (which, that) + who judges it',
    finds: [
      {
        text: 'The bishop spoke for a plan that the mayor has long opposed.',
        source: 'the mayor',
        cue: 'has long opposed',
        content: ['that'],
      },
    ],
    leaves: ['The bridge that the army built collapsed in March.'],
  },
  passive: {
    pattern: 'what is judged + passive verb',
    finds: [
      {
        text: 'The law was criticised by human rights groups.',
        source: 'human rights groups',
        cue: 'was criticised',
        content: ['The law'],
      },
    ],
    leaves: ['The bridge was built by engineers.'],
  },
  'passive-rest': {
    pattern: 'subject + passive verb + to, as, with …',
    finds: [
      {
        text: 'The president is expected to visit the region in May.',
        cue: 'is expected',
        content: ['The president', 'to visit the region in May'],
      },
    ],
    leaves: ['The statue was moved to the museum.'],
  },
  impression: {
    pattern: 'subject + seem, appear + the rest',
    finds: [
      {
        text: 'The government seems to have changed its plans.',
        cue: 'seems',
        content: ['The government', 'to have changed its plans'],
      },
    ],
    leaves: ['A ship appeared on the horizon.'],
  },
} as const satisfies Record<string, Rule>;
