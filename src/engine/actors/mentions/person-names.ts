/** What says that capitals are a person's name, and of a man or a woman. */
import type { CountryWord } from '../../lexicon/countries';
import { FAMILY_NAMES_FIRST, FEMALE_NAMES, GIVEN_BEFORE, MALE_NAMES } from '../../lexicon/given-names';
import { THING_HEADS } from '../../lexicon/not-actors';
import { ORGANISATION_HEADS } from '../../lexicon/organisations';
import { ADDRESS_FEMALE, ADDRESS_MALE, FEMALE_OFFICES, MALE_OFFICES } from '../../lexicon/titles';
import type { Token } from '../../text/types';
import type { Gender } from '../types';
import { isOffice } from './offices';
import { isGivenName } from './runs';
import { isAcronym, isInitial } from './words';

/** The gender that a given name says; undefined where it says both or none. */
export const genderOfName = (word: string): Gender | undefined => {
  const male = MALE_NAMES.has(word);
  return male === FEMALE_NAMES.has(word) ? undefined : male ? 'male' : 'female';
};

/** The gender that a title before a name, or the given name, says. */
export function genderOf(tokens: readonly Token[], titleFrom: number, from: number, to: number): Gender | undefined {
  for (let i = titleFrom; i < from; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (ADDRESS_FEMALE.has(token.text) || FEMALE_OFFICES.has(token.lower)) return 'female';
    if ((ADDRESS_MALE.has(token.text) && token.text !== 'Crown') || MALE_OFFICES.has(token.lower)) return 'male';
  }
  const first = tokens[from]?.text ?? '';
  if (to - from < 2) return undefined;
  if (FAMILY_NAMES_FIRST.has(first) && !GIVEN_BEFORE.has(first)) return undefined;
  return genderOfName(first.includes('-') && !isGivenName(first) ? (first.split('-')[0] ?? first) : first);
}

/** Capitals that name a person by a given name, an initial, a particle or a family name in front. */
export function looksLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || to - from < 2 || to - from > 5) return false;
  if (isGivenName(first.text) || isInitial(first)) return true;
  if (first.text.includes('-') && isGivenName(first.text.split('-')[0] ?? '')) return true;
  if (FAMILY_NAMES_FIRST.has(first.text) && to - from <= 3) return true;
  for (let i = from + 1; i < to; i++)
    if (isInitial(tokens[i]) || /^(?:al|el|bin|van|von)\b/u.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** "Jordan Smith", "Scot Weller": a country's name, or one of its people, as a person's given name. */
export function surnameLike(tokens: readonly Token[], at: number, end: number, to: number, word: CountryWord): boolean {
  if ((word.form !== 'name' && word.form !== 'person') || end - at !== 1 || to - end !== 1) return false;
  const name = tokens[at]?.text ?? '';
  const next = tokens[end];
  // "Scot Weller", "Dane Weller"
  if (
    word.form === 'name' &&
    !['Jordan', 'Chad', 'Israel', 'Georgia', 'America', 'Kenya', 'Ireland', 'India', 'China'].includes(name)
  )
    return false;
  return (
    next !== undefined &&
    !isOffice(next) &&
    !ORGANISATION_HEADS.has(next.lower) &&
    !THING_HEADS.has(next.lower) &&
    !isAcronym(next.text)
  );
}
