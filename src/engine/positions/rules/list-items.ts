/** Things wanted or promised in one breath: "an end to the siege, the release of the crew and a public inquiry" are three. */

import { WHOLE_DEEDS } from '../../lexicon/deed-nouns';
import { headOf } from '../../text/at';
import type { TokenRange } from '../../text/types';
import { phraseAt } from '../clauses/company';
import type { Scene } from '../scene';

/** The items of a list of deeds, in text order; the range itself where it is no such list. */
export function listItems(scene: Scene, range: TokenRange): readonly TokenRange[] {
  const { tokens } = scene.text;
  const isDeed = (from: number): boolean => isDeedAt(scene, from, Math.min(range.to, from + 8));
  if (!isDeed(range.from)) return [range];
  const starts = [range.from];
  for (let i = range.from + 2; i < range.to - 1; i++) {
    const joint = tokens[i - 1];
    const joined = joint?.text === ',' || (joint?.pos === 'CCONJ' && joint.lower !== 'but');
    const opens =
      tokens[i]?.pos === 'DET' ||
      tokens[i]?.pos === 'ADJ' ||
      scene.text.nounPhraseOf[i] !== scene.text.nounPhraseOf[i - 1];
    if (joined && opens && tokens[i]?.pos !== 'CCONJ' && isDeed(i)) starts.push(i);
  }
  return starts.map((from, k) => ({ from, to: trimmed(scene, from, starts[k + 1] ?? range.to) }));
}

/** The noun phrase at a token is a whole deed: "the release", "talks". */
export function isDeedAt(scene: Scene, from: number, to: number): boolean {
  return WHOLE_DEEDS.has(headOf(scene.text, phraseAt(scene, from, to))?.lemma ?? '');
}

/** Without the comma and the "and" before the next item. */
function trimmed({ text }: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (text.tokens[end - 1]?.text === ',' || text.tokens[end - 1]?.pos === 'CCONJ')) end--;
  return end;
}
