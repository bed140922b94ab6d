/**
 * The statements' rules: what pattern each looks for, with sentences in which it finds a statement and sentences that it
 * must leave alone. Which rule wins where several apply is decided by the counts, so order is of no importance.
 *
 * Only the names are needed at run time, and as types; the examples are read by the tests.
 */

/** A sentence with the words that the rule finds in it. */
export interface FoundExample {
  readonly text: string;
  readonly source?: string;
  readonly cue: string;
  /** Without outer commas. */
  readonly content: readonly string[];
}

export interface Rule {
  readonly pattern: string;
  readonly finds: readonly FoundExample[];
  /** Sentences where this rule finds nothing. */
  readonly leaves: readonly string[];
}

export const RULES = {
  'that-clause': {
    pattern: 'verb + that + clause',
    finds: [
      {
        text: 'The minister said on Monday that the border would stay closed.',
        source: 'The minister',
        cue: 'said',
        content: ['that the border would stay closed'],
      },
      {
        text: 'Ortega told reporters that the talks had failed.',
        source: 'Ortega',
        cue: 'told',
        content: ['that the talks had failed'],
      },
    ],
    leaves: ['The bridge that the army built collapsed in March.', 'The port is so small that no tanker can enter it.'],
  },
  'bare-clause': {
    pattern: 'verb + clause without "that"',
    finds: [
      {
        text: 'The ministry said Ankara had broken the agreement.',
        source: 'The ministry',
        cue: 'said',
        content: ['Ankara had broken the agreement'],
      },
      {
        text: 'She believes the court will rule in June.',
        source: 'She',
        cue: 'believes',
        content: ['the court will rule in June'],
      },
    ],
    leaves: ['The convoy left the town before dawn.', 'The road the army built runs north.'],
  },
  'quote-after': {
    pattern: 'verb + quotation',
    finds: [
      {
        text: 'The president said: “We will not sign this treaty.”',
        source: 'The president',
        cue: 'said',
        content: ['“We will not sign this treaty.”'],
      },
      {
        text: 'Kovac replied, "We never received such a letter."',
        source: 'Kovac',
        cue: 'replied',
        content: ['"We never received such a letter."'],
      },
    ],
    leaves: ['The crew of the "Star of the Sea" reached the harbour on Friday.'],
  },
  colon: {
    pattern: 'verb + colon',
    finds: [
      {
        text: 'The spokesman added: the embassy would close within a week.',
        source: 'The spokesman',
        cue: 'added',
        content: ['the embassy would close within a week'],
      },
    ],
    leaves: ['Three towns fell: Varna, Melk and Tarn.'],
  },
  'colon-paragraph': {
    pattern: 'verb + colon at the end of a paragraph; the next paragraph is what was said',
    finds: [
      {
        text: 'The chancellor continued:\n“Nobody should doubt our resolve in this matter.”',
        source: 'The chancellor',
        cue: 'continued',
        content: ['“Nobody should doubt our resolve in this matter.”'],
      },
    ],
    leaves: ['The convoy passed three towns:\nMelk, Varna and Tarn lie on the river.'],
  },
  infinitive: {
    pattern: 'verb + to + verb',
    finds: [
      {
        text: 'The government vowed to defend the island.',
        source: 'The government',
        cue: 'vowed',
        content: ['to defend the island'],
      },
    ],
    leaves: ['The ship turned to avoid the reef.', 'He stopped to rest.'],
  },
  'object-infinitive': {
    pattern: 'verb + somebody + to + verb',
    finds: [
      {
        text: 'The council urged both armies to leave the valley.',
        source: 'The council',
        cue: 'urged',
        content: ['both armies to leave the valley'],
      },
    ],
    leaves: ['The storm forced two ships to turn back.'],
  },
  'question-clause': {
    pattern: 'verb + whether, how, what, why …',
    finds: [
      {
        text: 'The envoy explained why the talks had collapsed.',
        source: 'The envoy',
        cue: 'explained',
        content: ['why the talks had collapsed'],
      },
    ],
    leaves: ['The guards left when the convoy arrived.'],
  },
  object: {
    pattern: 'verb + object',
    finds: [
      {
        text: 'The opposition condemned the arrests.',
        source: 'The opposition',
        cue: 'condemned',
        content: ['the arrests'],
      },
    ],
    leaves: ['The army built a bridge.', 'The company owns two mines.'],
  },
  gerund: {
    pattern: 'verb + verb in -ing',
    finds: [
      {
        text: 'The official denied leaking the report.',
        source: 'The official',
        cue: 'denied',
        content: ['leaking the report'],
      },
    ],
    leaves: ['The river kept rising.'],
  },
  preposition: {
    pattern: 'verb or adjective + preposition',
    finds: [
      {
        text: 'The senator called for an inquiry.',
        source: 'The senator',
        cue: 'called for',
        content: ['an inquiry'],
      },
    ],
    leaves: ['The train arrived at the station.', 'They live in the capital.'],
  },
  'noun-object': {
    pattern: 'verb + noun that names what was said or held + its complement',
    finds: [
      {
        text: 'The bishop expressed concern about the prisoners.',
        source: 'The bishop',
        cue: 'expressed concern about',
        content: ['the prisoners'],
      },
    ],
    leaves: ['The farmer has a house in the valley.'],
  },
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
    leaves: ['When the rain stopped, the boats left.'],
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
    leaves: ['The film "Two Rivers" opened on Friday.'],
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
    ],
    leaves: ['The boats, which were old, sank in the storm.'],
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
    finds: [],
    leaves: ['“We are ready,” the general said after the meeting.'],
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
    ],
    leaves: ['According to the ministry, eleven soldiers were killed.'],
  },
  'noun-clause': {
    pattern: 'noun + that + clause',
    finds: [
      {
        text: "Russia's claim that the drone crossed its border was disputed.",
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
        text: "The union welcomed Ankara's decision to reopen the border.",
        source: "Ankara's",
        cue: 'decision',
        content: ['to reopen the border'],
      },
    ],
    leaves: ['There was no way to cross the river.'],
  },
  'noun-quote': {
    pattern: 'noun + quotation',
    finds: [],
    leaves: ['The ship "Aurora" left the port.'],
  },
  'noun-preposition': {
    pattern: 'noun + preposition',
    finds: [
      {
        text: "The minister repeated his country's opposition to the treaty.",
        source: "his country's",
        cue: 'opposition to',
        content: ['the treaty'],
      },
    ],
    leaves: ['The colour of the sky changed.'],
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
    ],
    leaves: ['Three things matter here: time, money and luck.'],
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

export type RuleName = keyof typeof RULES;
