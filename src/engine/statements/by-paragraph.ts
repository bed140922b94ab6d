/**
 * Decides paragraph by paragraph what may be a statement. A candidate's boundaries and its chance depend on nothing but the
 * words around it, so those of paragraphs that stood in the text before are still right, at other places.
 */
import { Kept } from '../kept';
import type { Parts } from '../parts';
import { keysOf } from '../text/around';
import { within } from '../text/at';
import type { Text } from '../text/types';
import { type Candidate, movedBy } from './candidates/candidate';
import { candidatesIn, labelledIn } from './candidates/candidates';
import type { Clauses } from './candidates/clauses';
import { bound, chooseSource, type Decided, decide, type Model } from './decision/decide';
import { isHopeless } from './decision/first-look';

/** What was decided in a paragraph that began with this token and this verb group. */
interface Found {
  readonly token: number;
  readonly group: number;
  readonly decided: readonly Decided[];
}

const kept = new Kept<Found>();

/** The same as `decideEach` says of all candidates of the text. `model` is always the trained one: what was decided is kept. */
export function* decideByParagraph(text: Text, clauses: Clauses, model: Model): Parts<Decided[]> {
  const keeping = kept.begin();
  const keys = keysOf(text);
  const decided = decideEach(text, clauses, labelledIn(text, clauses), model);
  for (const paragraph of text.paragraphs) {
    yield paragraph.index / text.paragraphs.length;
    const group = within(text.verbGroups, paragraph)[0]?.index ?? 0;
    const found = keeping.of(keys[paragraph.index], () => ({
      token: paragraph.from,
      group,
      decided: decideEach(text, clauses, candidatesIn(text, clauses, paragraph), model),
    }));
    for (const one of found.decided) decided.push(moved(one, paragraph.from - found.token, group - found.group));
  }
  keeping.end();
  return decided;
}

function moved(one: Decided, words: number, groups: number): Decided {
  if (words === 0 && groups === 0) return one;
  const { candidate, share, probability } = one;
  return { candidate: movedBy(words, groups, candidate), share, probability };
}

/** Candidates with boundaries and probability, the hopeless ones left out. */
export function decideEach(text: Text, clauses: Clauses, list: readonly Candidate[], model: Model): Decided[] {
  const known = new Map<number, Candidate>();
  const decided: Decided[] = [];
  for (const raw of list) {
    if (isHopeless(text, raw, model.first)) continue;
    const sourced = chooseSource(text, clauses, raw, model.sources, known);
    decided.push(decide(text, clauses, bound(text, clauses, sourced, model), model));
  }
  return decided;
}
