/** Reports that stand beside another although its content was read on over them. */

import { SPEECH_LEMMAS } from '../../lexicon/speech-cues';
import { elementAt } from '../../text/at';
import type { Text } from '../../text/types';
import { withContent } from '../candidates/candidate';
import { isComma } from '../candidates/tokens';
import { type Decided, withCandidate } from '../decision/decide';
import { holds, Neighbourhood } from '../decision/neighbourhood';

/** Only a likely report may cut another's content. */
const SURE = 0.6;

/**
 * "Kovac said the port was closed and insisted that …": who insisted is Kovac, who stands outside of what he said, so that
 * ends before "and". "Kovac said the port was closed, and Ortega said …": two reports in the same tense side by side.
 */
export function clipBeside(text: Text, candidates: readonly Decided[]): Decided[] {
  const all = new Neighbourhood();
  for (const one of candidates) all.add(one);
  const ends = new Map<Decided, number>();
  for (const one of candidates) {
    if (one.probability < SURE) continue;
    const shared = jointBefore(text, one, one.candidate.cue.from);
    const own = clauseJoint(text, one);
    if (shared === undefined && own === undefined) continue;
    for (const other of all.near(one)) {
      if (other === one || !holds(other.candidate.content, one.candidate.head) || !isLevel(text, one, other)) continue;
      const joint = sharesSource(one, other) ? shared : reportsAlike(text, one, other) ? own : undefined;
      if (joint !== undefined) ends.set(other, Math.min(joint, ends.get(other) ?? joint));
    }
  }
  if (ends.size === 0) return [...candidates];
  return candidates.map((one) => {
    const end = ends.get(one);
    const content =
      end === undefined
        ? []
        : one.candidate.content.flatMap(({ from, to }) => (from < end ? [{ from, to: Math.min(to, end) }] : []));
    return content.length === 0 ? one : withCandidate(one, withContent(one.candidate, content));
  });
}

/** Position of the conjunction or comma that joins a finite verb or a participle to what stands before it. */
function jointBefore(text: Text, { candidate }: Decided, from: number): number | undefined {
  const group = elementAt(text.verbGroups, candidate.group);
  if (group === undefined || (group.form !== 'finite' && group.form !== 'gerund')) return undefined;
  let at = from - 1;
  while (text.tokens[at]?.pos === 'ADV') at--;
  const joint = text.tokens[at];
  if (joint === undefined || (joint.pos !== 'CCONJ' && !isComma(joint))) return undefined;
  return isComma(text.tokens[at - 1]) ? at - 1 : at;
}

/** Position of the comma or semicolon before ", and Ortega said", ", while Ortega said", "; Ortega said". */
function clauseJoint(text: Text, { candidate }: Decided): number | undefined {
  const { source, sourceKind, cue } = candidate;
  if (source === undefined || sourceKind !== 'plain' || source.to > cue.from) return undefined;
  const joint = elementAt(text.tokens, source.from - 1);
  if (joint?.text === ';') return source.from - 1;
  if (joint === undefined || !(joint.pos === 'CCONJ' || CONTRASTS.has(joint.lower))) return undefined;
  return isComma(text.tokens[source.from - 2]) ? source.from - 2 : undefined;
}
const CONTRASTS = new Set(['while', 'whereas', 'though', 'although']);

/** Both cues stand in the same quotation or in none, the first before the second. */
function isLevel(text: Text, { candidate: later }: Decided, { candidate: first }: Decided): boolean {
  return first.cue.from < later.cue.from && text.tokens[first.head]?.quotation === text.tokens[later.head]?.quotation;
}

const sharesSource = ({ candidate: a }: Decided, { candidate: b }: Decided): boolean =>
  a.sourceHead >= 0 && a.sourceHead === b.sourceHead;

/** Two verbs of speech in one tense. */
function reportsAlike(text: Text, { candidate: a }: Decided, { candidate: b }: Decided): boolean {
  const [one, other] = [elementAt(text.verbGroups, a.group), elementAt(text.verbGroups, b.group)];
  if (one === undefined || other === undefined || one.tense !== other.tense || other.form !== 'finite') return false;
  return SPEECH_LEMMAS.has(one.lemma) && SPEECH_LEMMAS.has(other.lemma);
}
