/** All candidates of a text, in text order of their cues. */
import { within } from '../../text/at';
import type { Paragraph, Text } from '../../text/types';
import type { RuleName } from '../rules';
import { accordingCandidates } from './according';
import { type Candidate, type Proposal, withRivals } from './candidate';
import { type Clauses, readClauses } from './clauses';
import { inWordsCandidates } from './in-words';
import { inlineLabels, labelCandidates, signatureCandidates } from './labels';
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
  const inParagraphs = text.paragraphs.flatMap((paragraph) => candidatesIn(text, clauses, paragraph));
  return { clauses, list: [...labelledIn(text, clauses), ...inParagraphs] };
}

/** Those whose cue is a label or a signature: whether a label is one depends on the whole text. */
export function labelledIn(text: Text, clauses: Clauses): readonly Candidate[] {
  const list: Proposal[] = [];
  labelCandidates(text, clauses, list);
  for (const paragraph of text.paragraphs) signatureCandidates(text, clauses, paragraph, list);
  inlineLabels(text, clauses, list);
  return besideRivals(list);
}

/** Those whose cue is a word of the paragraph. */
export function candidatesIn(text: Text, clauses: Clauses, paragraph: Paragraph): readonly Candidate[] {
  const list: Proposal[] = [];
  let sentence = -1;
  let inSentence = 0;
  for (const group of within(text.verbGroups, paragraph)) {
    inSentence = group.sentence === sentence ? inSentence + 1 : 0;
    sentence = group.sentence;
    if (group.lemma !== 'accord' && inSentence < MOST_VERBS) verbCandidates(text, clauses, group, list);
  }
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const token = text.tokens[i];
    if (token?.lower === 'according') accordingCandidates(text, clauses, i, list);
    else if (token?.lower === 'in') inWordsCandidates(text, clauses, i, list);
    else if (token?.pos === 'NOUN') nounCandidates(text, clauses, i, clauses.cueNouns, list);
  }
  return besideRivals(withoutTwins(list));
}

/** "expressed concern about" is one cue: the noun by itself is not offered where the verb with its noun is. */
function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
  const starts = new Set<number>();
  for (const { rule, content } of proposals) if (rule === 'noun-object') starts.add(content[0]?.from ?? -1);
  if (starts.size === 0) return proposals;
  return proposals.filter(
    ({ sourceKind, content }) => sourceKind !== 'governor' || !starts.has(content[0]?.from ?? -1),
  );
}

/** Tells each candidate which rules compete with it for its cue. */
function besideRivals(proposals: readonly Proposal[]): Candidate[] {
  const rules = new Map<number, RuleName[]>();
  for (const { head, rule } of proposals) {
    const known = rules.get(head);
    if (known === undefined) rules.set(head, [rule]);
    else if (!known.includes(rule)) known.push(rule);
  }
  return proposals.map((proposal) => {
    const all = rules.get(proposal.head);
    return withRivals(
      proposal,
      all === undefined || all.length === 1 ? NONE : all.filter((one) => one !== proposal.rule),
    );
  });
}

const NONE: readonly RuleName[] = [];
