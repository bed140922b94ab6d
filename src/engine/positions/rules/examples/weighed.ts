/** Sentences that no rule finds and whose words are enough, and as many whose words are not. */
import type { RuleExamples } from './shape';

export const WEIGHED: readonly RuleExamples[] = [
  {
    name: 'clause-weights',
    finds: [
      'Norway condemned the Icelandic quota. “They have torn up every word that we ever wrote down together,” the Norwegian minister, Ingrid Solheim, said.',
      'Peru urged Chile to withdraw its boats. Foreign Minister Luis Prado said the talks could only go on once the harbour was empty and that nobody in Lima believed a word from Santiago.',
    ],
    leaves: [
      'Norway condemned the Icelandic quota. Cod is a fish that lives in cold water.',
      'Peru urged Chile to withdraw its boats. The sea was calm on Monday, and the boats lay at anchor.',
      'Peru rejected the Chilean plan on Monday. The plan has forty pages and two maps.',
    ],
  },
];
