/** Country names, adjectives, peoples and seats of power, looked up by token. */
import { COUNTRIES_DATA } from './countries.data';
import {
  CAPITALS_LEFT_OUT,
  MORE_ADJECTIVES,
  MORE_CAPITALS,
  MORE_NAMES,
  NEWS_NAMES,
  PEOPLES,
  SEATS,
} from './countries-more';
import { PhraseTable, readRows } from './phrases';

/**
 * How a word says a country: its name, an adjective ("Russian"), one of its people ("a Briton"), the people ("the
 * Russians"), its capital, or its seat of power ("the Kremlin"), which unlike a capital is never just a place.
 */
export type CountryForm = 'name' | 'adjective' | 'person' | 'people' | 'capital' | 'seat';

export interface CountryWord {
  /** ISO 3166-1 alpha-3 (or -3 for former states). */
  readonly code: string;
  readonly form: CountryForm;
}

/** Case counts: "Turkey" and "turkey", "US" and "us" are different words. */
export const COUNTRY_WORDS = new PhraseTable<CountryWord>();

/** Codes by capitals whose name says more often something else: they count where nothing but a capital is looked for, or where the article names the state. */
export const DOUBTFUL_CAPITALS = new PhraseTable<string>();

/** Common name of a country by its code. */
export const COUNTRY_NAMES = new Map<string, string>();

function load(): void {
  const add = (phrase: string, code: string, form: CountryForm) => {
    if (phrase !== '') COUNTRY_WORDS.add(phrase, { code, form });
  };
  const leftOut = new Set(CAPITALS_LEFT_OUT);
  for (const [code, names] of readRows(MORE_NAMES)) {
    for (const name of names) add(name.replace(/^the /u, ''), code, 'name');
    COUNTRY_NAMES.set(code, names[0] ?? code);
  }
  for (const [code, seats] of readRows(SEATS)) for (const seat of seats) add(seat, code, 'seat');
  for (const [code, list] of readRows(MORE_ADJECTIVES)) for (const adjective of list) add(adjective, code, 'adjective');
  for (const [code, [one, many]] of readRows(PEOPLES)) {
    add(one ?? '', code, 'person');
    add(many ?? '', code, 'people');
  }
  for (const [code, list] of readRows(MORE_ADJECTIVES)) {
    for (const adjective of list) if (/[ikhnb]$/u.test(adjective)) add(`${adjective}s`, code, 'people');
  }
  for (const line of COUNTRIES_DATA.split('\n')) {
    const [code, common, official, capitals, demonym] = line.split('|');
    if (code === undefined || common === undefined || demonym === undefined) continue;
    COUNTRY_NAMES.set(code, common);
    add(common, code, 'name');
    add(official ?? '', code, 'name');
    for (const part of demonym.split(', ')) {
      add(part, code, 'adjective');
      if (/[inkhrobt]$/u.test(part)) add(`${part}s`, code, 'people');
    }
    for (const capital of (capitals ?? '').split(';'))
      if (!leftOut.has(capital)) add(capital, code, 'capital');
      else if (capital !== common) DOUBTFUL_CAPITALS.add(capital, code);
  }
  for (const [code, [name]] of readRows(NEWS_NAMES)) if (name !== undefined) COUNTRY_NAMES.set(code, name);
  for (const [code, list] of readRows(MORE_CAPITALS))
    for (const capital of list)
      if (leftOut.has(capital)) DOUBTFUL_CAPITALS.add(capital, code);
      else add(capital, code, 'capital');
}

load();
