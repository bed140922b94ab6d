/** All candidates of a text, in text order of their cues. */
import type { Text } from '../text/types';
import { accordingCandidates } from './according';
import type { Candidate } from './candidate';
import { type Clauses, readClauses } from './clauses';
import { labelCandidates } from './labels';
import { nounCandidates } from './nouns';
import { verbCandidates } from './verbs';

export interface Candidates {
  readonly clauses: Clauses;
  readonly list: readonly Candidate[];
}

/** `nouns`: lemmas of nouns that can head an attribution. */
export function findCandidates(text: Text, nouns: ReadonlySet<string>): Candidates {
  const clauses = readClauses(text);
  const list: Candidate[] = [];
  for (const paragraph of text.paragraphs) labelCandidates(text, paragraph, list);
  for (const group of text.verbGroups) if (group.lemma !== 'accord') verbCandidates(text, clauses, group, list);
  for (const token of text.tokens) {
    if (token.lower === 'according') accordingCandidates(text, clauses, token.i, list);
    else if (token.pos === 'NOUN') nounCandidates(text, clauses, token.i, nouns, list);
  }
  return { clauses, list };
}
