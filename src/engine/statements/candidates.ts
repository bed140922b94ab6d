/** All candidates of a text, in text order of their cues. */
import type { Text } from '../text/types';
import { accordingCandidates } from './according';
import type { Candidate, Draft } from './candidate';
import { type Clauses, readClauses } from './clauses';
import { labelCandidates, signatureCandidates } from './labels';
import { nounCandidates } from './nouns';
import { verbCandidates } from './verbs';

/** A sentence with more verbs than this is none that somebody wrote to be read; the rest of it is left alone. */
const MOST_VERBS = 80;

export interface Candidates {
  readonly clauses: Clauses;
  readonly list: readonly Candidate[];
}

/** `nouns`: lemmas of nouns that can head an attribution. */
export function findCandidates(text: Text, nouns: ReadonlySet<string>): Candidates {
  const clauses = readClauses(text, nouns);
  const list: Draft[] = [];
  labelCandidates(text, list);
  for (const paragraph of text.paragraphs) signatureCandidates(text, clauses, paragraph, list);
  let sentence = -1;
  let inSentence = 0;
  for (const group of text.verbGroups) {
    inSentence = group.sentence === sentence ? inSentence + 1 : 0;
    sentence = group.sentence;
    if (group.lemma !== 'accord' && inSentence < MOST_VERBS) verbCandidates(text, clauses, group, list);
  }
  for (const token of text.tokens) {
    if (token.lower === 'according') accordingCandidates(text, clauses, token.i, list);
    else if (token.pos === 'NOUN') nounCandidates(text, clauses, token.i, nouns, list);
  }
  return { clauses, list: withRivals(withoutTwins(list)) };
}

/** "expressed concern about" is one cue: the noun by itself is not offered where the verb with its noun is. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const starts = new Set(
    drafts.flatMap(({ rule, content }) => (rule === 'noun-object' ? (content[0]?.from ?? []) : [])),
  );
  return drafts.filter(({ sourceKind, content }) => sourceKind !== 'governor' || !starts.has(content[0]?.from ?? -1));
}

/** Tells each candidate which rules compete with it for its cue. */
function withRivals(drafts: readonly Draft[]): Candidate[] {
  const rules = new Map<number, Set<string>>();
  for (const { head, rule } of drafts) {
    const known = rules.get(head);
    if (known === undefined) rules.set(head, new Set([rule]));
    else known.add(rule);
  }
  return drafts.map((draft) => ({
    ...draft,
    rivals: [...(rules.get(draft.head) ?? [])].filter((one) => one !== draft.rule),
  }));
}
