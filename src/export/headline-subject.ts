/** Whom an article's headline begins with: the one whose doing it tells. */
import type { Actor } from '../engine/types';

/** Shorter words are parts of too many names. */
const LEAST = 4;
/** The headline's subject stands among its first words. */
const BEGINNING = 30;

/**
 * Ids of the actors that the headline names first; where that is a state, also of those who speak for it ("Iran's chief
 * negotiator"). Empty where it begins with nobody whom the text knows, or where there is no headline.
 */
export function headlineSubject(actors: readonly Actor[], title: string | undefined): ReadonlySet<string> {
  if (title === undefined) return new Set();
  const places = actors.map((actor) => placeOf(actor, title));
  const first = Math.min(...places);
  if (first > BEGINNING) return new Set();
  const subjects = actors.filter((_actor, at) => places[at] === first);
  const sides = new Set(subjects.flatMap(({ kind, country }) => (kind === 'state' ? (country ?? []) : [])));
  const isOfSide = ({ kind, country }: Actor): boolean =>
    country !== undefined && kind !== 'group' && sides.has(country);
  return new Set(actors.filter((actor) => subjects.includes(actor) || isOfSide(actor)).map(({ id }) => id));
}

/** Where a name, its initials, or the family name of a person, stands in a headline; infinite where it does not. */
function placeOf({ kind, name }: Actor, title: string): number {
  const last = name.split(' ').at(-1) ?? name;
  // "The unions", which the headline says more of, or less.
  const part = kind === 'person' || kind === 'group' || kind === 'unnamed' ? last : '';
  const found = [name, part.length < LEAST ? '' : part].filter(Boolean).map((one) => wordIn(title, one));
  const initials = kind === 'state' || kind === 'organisation' ? initialsOf(name) : [];
  return Math.min(...found, ...initials.map((one) => place(title, title.indexOf(one), one)));
}

/** "EU" and "E.U." of "European Union"; none of a name of one word. */
function initialsOf(name: string): readonly string[] {
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return letters.length < 2 ? [] : [letters.join(''), letters.map((letter) => `${letter}.`).join('')];
}

function wordIn(title: string, word: string): number {
  return place(title, title.toLowerCase().indexOf(word.toLowerCase()), word);
}

/** Where a word was found, if it is a whole one. */
function place(title: string, at: number, word: string): number {
  if (at === -1) return Number.POSITIVE_INFINITY;
  const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);
  return isLetter(title[at - 1]) || isLetter(title[at + word.length]) ? Number.POSITIVE_INFINITY : at;
}
