/** Rules whose content stands behind its verb. */
import type { Rule } from './rule';

export const BEHIND_RULES = {
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
    leaves: [
      'The crew of the "Star of the Sea" reached the harbour on Friday.',
      'The museum bought "The Old Bridge" for its new hall.',
    ],
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
      {
        text: 'The ministry announced on Friday the arrest of two sailors.',
        source: 'The ministry',
        cue: 'announced',
        content: ['the arrest of two sailors'],
      },
    ],
    leaves: [
      'The army built a bridge.',
      'The company owns two mines.',
      'The army built in May a bridge of wood.',
      'All told, nine boats sank.',
    ],
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
      {
        text: 'The bishop made the argument that the prisoners should be freed.',
        source: 'The bishop',
        cue: 'made the argument',
        content: ['that the prisoners should be freed'],
      },
    ],
    leaves: ['The farmer has a house in the valley.', 'The storm took the roof off the house.'],
  },
} as const satisfies Record<string, Rule>;
