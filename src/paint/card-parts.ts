/** What the cards of several kinds have in common: why and how sure, who somebody is, through whom it is known, lines. */
import type { Actor, Position, Statement } from '../engine/types';
import { LOOKS } from '../kinds';
import type { Link, Lookup } from '../telling/lookup';
import { headNameOf, holdersIn, mannerOf, phraseOf, reasonOf, sureness, wordsAt } from '../telling/phrases';
import { sideName } from '../telling/sides';
import { capitalised, type Words } from '../telling/words';
import type { CardSource, Line, Step } from './card-model';
import type { Mark } from './marks';
import { quotationOf } from './quotation';

/** The fields that every card has, whatever it is about. */
export function common(source: CardSource, mark: Mark, rule: string, confidence: number) {
  const { words } = source;
  return {
    mark,
    kind: mark.kind,
    label: words(LOOKS[mark.kind].label),
    why: reasonOf(words, rule),
    sure: sureness(words, confidence),
    quotation: quotationOf(source, mark),
  };
}

/** Role and side: "Polish Foreign Minister · Poland". A state needs neither. */
export function aboutActor(words: Words, { kind, role, country }: Actor): string {
  const side = country === undefined || kind === 'state' ? undefined : sideName(words, country);
  return [role, side].filter((part) => part !== undefined).join(' · ');
}

/** Who passes the words on, outermost first. */
export function steps({ words, text }: CardSource, chain: readonly Link[]): readonly Step[] {
  // Whoever carries on in another sentence is still the same link.
  const links = chain.filter(({ actor }, at) => actor === undefined || actor !== chain[at - 1]?.actor);
  return links.map(({ statement, actor }) => ({
    name: stepName(words, text, statement, actor?.kind === 'state' ? headNameOf(words, actor) : actor?.name),
    how: howTold(text, statement),
    unnamed: actor === undefined || actor.kind === 'unnamed',
  }));
}

/** That somebody "said" something tells nothing that the step does not tell by itself. */
function howTold(text: string, statement: Statement): string {
  const manner = mannerOf(text, statement);
  return /^sa(?:id|ys?)$/i.test(manner) ? '' : manner;
}

function stepName(words: Words, text: string, { source }: Statement, name: string | undefined): string {
  if (name !== undefined) return capitalised(words, name);
  return source === undefined ? words('someone') : capitalised(words, wordsAt(text, source));
}

/** What somebody wants, as one line; `withHolder` says who. */
export function line({ words, text }: CardSource, find: Lookup, position: Position, withHolder = false): Line {
  const phrase = phraseOf(words, find, position);
  const known = withHolder && find.holders(position).length > 0;
  const head = known ? `${capitalised(words, holdersIn(words, find, position))}: ${phrase}` : phrase;
  return { head, texts: [wordsAt(text, position.span)] };
}
