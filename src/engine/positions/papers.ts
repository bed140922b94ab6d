/** Whose bill, deal or plan it is where only another mention says so: "Marlow's bill would … Most senators back the measure". */
import { words } from '../lexicon/words';
import { headOf, nounPhraseAt } from '../text/at';
import type { Actor } from '../types';
import type { Scene } from './scene';

/** Names of one and the same paper. */
const SORTS: readonly ReadonlySet<string>[] = [
  words('bill legislation measure draft law act'),
  words('deal agreement accord pact treaty'),
  words('plan proposal initiative'),
];

const makers = new WeakMap<Scene, ReadonlyMap<ReadonlySet<string>, Actor | undefined>>();

/** The one maker of all papers of that sort that the article names; undefined where it names none, or several. */
export function makerOfPaper(scene: Scene, lemma: string): Actor | undefined {
  const sort = SORTS.find((names) => names.has(lemma));
  const known = makers.get(scene) ?? makersIn(scene);
  makers.set(scene, known);
  return sort && known.get(sort);
}

function makersIn({ text, cast }: Scene): ReadonlyMap<ReadonlySet<string>, Actor | undefined> {
  const found = new Map<ReadonlySet<string>, Actor | undefined>();
  for (const phrase of text.nounPhrases) {
    const { from } = phrase;
    const sort = SORTS.find((names) => names.has(headOf(text, phrase)?.lemma ?? ''));
    const owner = sort && nounPhraseAt(text, from - 1);
    if (!sort || owner?.possessive !== true || owner.to !== from) continue;
    const maker = cast.actorAt(owner);
    if (maker === undefined) continue;
    found.set(sort, !found.has(sort) || found.get(sort) === maker ? maker : undefined);
  }
  return found;
}
