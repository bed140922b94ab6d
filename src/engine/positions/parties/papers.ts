/** Whose bill, deal or plan it is where only another mention says so: "Marlow's bill would … Most senators back the measure". */

import type { Cast } from '../../actors/types';
import { words } from '../../lexicon/words';
import { STATE_PAPERS } from '../../lexicon/writings';
import { headOf, nounPhraseAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { Actor, Span } from '../../types';
import { phraseAt } from '../clauses/company';
import type { Scene } from '../scene';
import { partyOf } from './who';

/** Names of one and the same paper. */
const SORTS: readonly ReadonlySet<string>[] = [
  words('bill legislation measure draft law act'),
  words('deal agreement accord pact treaty'),
  words('plan proposal initiative'),
  words('statement declaration communique letter'),
  words('resolution'),
];

/**
 * The one maker of all papers of that sort that the article names; undefined where it names none, or several, or where words beside the noun
 * (the token `head`) tell which of them is meant.
 */
export function makerOfPaper(scene: Scene, head: number): Actor | undefined {
  return isQualified(scene, head) ? undefined : scene.makerOfPapers(scene.text.tokens[head]?.lemma ?? '');
}

const MADE = words(
  'write draft draw sign prepare table sponsor propose introduce submit circulate publish issue release author pen file present',
);

/** "The draft, written by France, called on", "a statement by Peru", "the bill, which was tabled by": who made the paper, told beside it. */
export function makerBeside(scene: Scene, head: number): Actor | undefined {
  const { tokens } = scene.text;
  if (!STATE_PAPERS.has(tokens[head]?.lemma ?? '')) return undefined;
  let at = head + 1;
  if (tokens[at]?.text === ',') at++;
  if (/^(?:which|that)$/.test(tokens[at]?.lower ?? '') && /^(?:was|were|is|are)$/.test(tokens[at + 1]?.lower ?? ''))
    at += 2;
  while (tokens[at]?.pos === 'ADV') at++;
  if (MADE.has(tokens[at]?.lemma ?? '')) at++;
  if (tokens[at]?.lower === 'up') at++;
  return tokens[at]?.lower === 'by' ? partyOf(scene, phraseAt(scene, at + 1, at + 12)) : undefined;
}

/** By a paper's name the one maker of all of its sort. The article is searched when it is first asked. */
export function makersOfPapers(text: Text, cast: Cast): (name: string) => Actor | undefined {
  let makers: ReadonlyMap<ReadonlySet<string>, Actor | undefined> | undefined;
  return (name) => {
    const sort = SORTS.find((names) => names.has(name));
    if (sort === undefined) return undefined;
    makers ??= makersIn(text, cast);
    return makers.get(sort);
  };
}

function makersIn(text: Text, cast: Cast): ReadonlyMap<ReadonlySet<string>, Actor | undefined> {
  const found = new Map<ReadonlySet<string>, Actor | undefined>();
  for (const phrase of text.nounPhrases) {
    const { from } = phrase;
    const sort = SORTS.find((names) => names.has(headOf(text, phrase)?.lemma ?? ''));
    const owner = sort && ownerOf(text, from);
    if (!sort || !owner) continue;
    const maker = cast.actorAt(owner);
    if (maker === undefined) continue;
    found.set(sort, !found.has(sort) || found.get(sort) === maker ? maker : undefined);
  }
  return found;
}

/** "Marlow's" before the phrase, "his" at its beginning. */
function ownerOf(text: Text, from: number): Span | undefined {
  const owner = nounPhraseAt(text, from - 1);
  if (owner?.possessive === true && owner.to === from) return owner;
  const first = text.tokens[from];
  return first && /^(?:his|her|its|their)$/.test(first.lower) ? first : undefined;
}

/** "The nuclear agreement", "the agreement with Oman", "the bill that …": one of its own. */
function isQualified(scene: Scene, head: number): boolean {
  const { text } = scene;
  const phrase = nounPhraseAt(text, head);
  for (let i = phrase?.from ?? head; i < head; i++) if (text.tokens[i]?.pos !== 'DET') return true;
  return (
    /^(?:with|between|of|on|over|about|for|to|by|from|that|which)$/.test(text.tokens[head + 1]?.lower ?? '') &&
    scene.timeAt(head + 2) === undefined
  );
}
