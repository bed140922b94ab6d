/**
 * Findings in words: the phrases that card, panel, summary and exports have in common.
 *
 * Phrases are built so that they need no agreement of verb and subject ("Demands on Iceland", "Threatened sanctions on
 * Iceland"): names come from articles, and no language's grammar can be applied to them safely.
 */
import type { Actor, Position, Span, Statement, TimeExpression } from '../engine/types';
import { toldStage } from './in-force';
import type { Lookup } from './lookup';
import { sideInSentence, sideName, sideOf } from './sides';
import { capitalised, dayOf, languageOf, listOf, rangeOf, type Words } from './words';

/** The article's own words, on one line. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** Words that are set in quotation marks: marks of the article's own become single ones inside ("“respect ‘the choice’”"). */
export function innerMarks(words: string): string {
  return words.replace(/“|(?<=^|[\s([—–-])"/gu, '‘').replace(/[”"]/gu, '’');
}

/** An actor inside a phrase: a side by its usual name ("the U.S."), everybody else as the article has it ("the Kremlin"). */
export function nameOf(words: Words, actor: Actor): string {
  const side = sideOf(actor);
  if (side !== undefined) return sideInSentence(words, side, headNameOf(words, actor));
  return actor.kind === 'organisation' || actor.kind === 'group' ? withArticle(words, actor.name) : actor.name;
}

/** The same, of somebody through whom something is known: who is not named is called so, "a diplomat (unnamed)". */
export function sourceName(words: Words, actor: Actor, name: string = nameOf(words, actor)): string {
  return actor.kind === 'unnamed' ? `${name} (${words('unnamed')})` : name;
}

/** Which names take an article is a matter of language; the list is a message (`names_with_article`: "the $1; Union, …"). */
function withArticle(words: Words, name: string): string {
  if (/^(?:the|an?)\s|['’]s\s/i.test(name)) return name;
  const [, form = name, ends = ''] = /^(.*); (.*)$/su.exec(words('names_with_article', name)) ?? [];
  return ends.split(', ').some((end) => name === end || name.endsWith(` ${end}`)) ? form : name;
}

/** An actor at the head of a card or list; a state in English as the article calls it ("Burma", "Türkiye"). */
export function headNameOf(words: Words, actor: Actor): string {
  const side = actor.kind === 'state' && languageOf(words) === 'en' ? undefined : sideOf(actor);
  return side === undefined ? actor.name : sideName(words, side);
}

/** What a side is called whose state is one of these; undefined where it is not. */
export function stateNameAmong(words: Words, actors: readonly Actor[]): string | undefined {
  const state = actors.find(({ kind }) => kind === 'state');
  return state === undefined ? undefined : headNameOf(words, state);
}

/** "Iceland and Norway": all who hold a position; "someone" where nobody is known. Not capitalised. */
export function holdersIn(words: Words, find: Lookup, position: Position): string {
  const names = find.holders(position).map((actor) => headNameOf(words, actor));
  return names.length === 0 ? words('someone') : listOf(words, names);
}

/** "Norway → Iceland": who holds a position and whom it is about, at the head of a card or line. */
export function whoToWhom(words: Words, find: Lookup, position: Position): string {
  const who = holdersIn(words, find, position);
  const whom = targetsIn(words, find, position);
  return capitalised(words, whom === '' ? who : `${who} → ${whom}`);
}

/** "Iceland and Norway": all whom a position is about; empty where nobody is known. */
export function targetsIn(words: Words, find: Lookup, position: Position): string {
  return listOf(
    words,
    find.targets(position).map((actor) => headNameOf(words, actor)),
  );
}

/** "Demands on Iceland", "Threatened sanctions on Iceland", "Denial". */
export function phraseOf(words: Words, find: Lookup, position: Position): string {
  const targets = listOf(
    words,
    find.targets(position).map((actor) => nameOf(words, actor)),
  );
  const key =
    position.kind === 'sanction' ? `line_sanction_${toldStage(position) ?? 'threatened'}` : `line_${position.kind}`;
  return targets === '' ? words(key) : words(`${key}_of`, targets);
}

const LONGEST_MANNER = 90;

/**
 * How something was said, in the article's words from the reporting verb to what was said: "told her counterpart in a
 * video call". Empty where that would be no phrase: the content comes first, or is far away.
 */
export function mannerOf(text: string, statement: Statement): string {
  const [content] = statement.content;
  if (statement.cue === undefined || content === undefined) return '';
  const { cue } = statement;
  const between = content.start > cue.start ? text.slice(cue.start, content.start) : afterCue(text, cue);
  const words = between
    .replace(/\s+/g, ' ')
    .replace(/[\s:,;–—-]*[“"«„‘']?\s*$/u, '')
    .replace(/\s+(that|to|of)$/u, '');
  return between.includes('\n') || words.length > LONGEST_MANNER ? wordsAt(text, cue) : words;
}

/** For "…, Solheim told her counterpart in a video call, a diplomat said": from the cue to the next break. */
function afterCue(text: string, cue: Span): string {
  const rest = text.slice(cue.start, cue.start + LONGEST_MANNER * 2);
  const stop = /[,.;:!?“”"\n]/u.exec(rest.slice(cue.end - cue.start));
  return stop === null ? rest.slice(0, cue.end - cue.start) : rest.slice(0, cue.end - cue.start + stop.index);
}

/** "Right in about 6 of 10 such cases": a probability in words. None of them is told as sure, and none as hopeless. */
export function sureness(words: Words, confidence: number): string {
  return words('sure_share', String(Math.min(9, Math.max(1, Math.round(10 * confidence)))));
}

/** The plain reason of a rule, or a general one where the rule has no words yet. */
export function reasonOf(words: Words, rule: string): string {
  return words(`rule_${rule.replace(/-/g, '_')}`) || words('rule_unknown');
}

/** What a time expression means: "Friday, 15 May 2026", "4–10 May 2026"; undefined where it could not be dated. */
export function meaningOf(words: Words, time: TimeExpression): string | undefined {
  if (time.unresolved === true) return undefined;
  if (time.from !== undefined && time.to !== undefined) {
    const month = /^(\d{4})-(\d{2})$/.exec(time.value);
    if (month !== null && time.from.endsWith('-01') && time.to >= `${time.value}-28`) return monthOf(words, time.from);
    if (/^\d{4}$/.test(time.value) && time.from.endsWith('-01-01') && time.to.endsWith('-12-31')) return time.value;
    return rangeOf(words, time.from, time.to);
  }
  if (time.from !== undefined) return words('time_from', dayOf(words, time.from));
  if (time.to !== undefined) return words('time_until', dayOf(words, time.to));
  if (time.value === 'PRESENT_REF') return words('time_present');
  if (time.value === 'PAST_REF') return words('time_past');
  if (time.value === 'FUTURE_REF') return words('time_future');
  if (time.type === 'SET') return words('time_repeated');
  return durationOf(words, time.value);
}

function monthOf(words: Words, iso: string): string {
  return new Intl.DateTimeFormat(languageOf(words), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

const UNITS: Readonly<Record<string, string>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** Units that numbers are told by in smaller ones, and how many of those: decades and centuries, in years. */
const IN_YEARS: Readonly<Record<string, readonly [some: string, years: number]>> = {
  E: ['some_decades', 10],
  C: ['some_centuries', 100],
};

/** `P10D` as "10 days", `P2E` as "20 years", `PXD` as "some days"; undefined for values that are no plain duration. */
function durationOf(words: Words, value: string): string | undefined {
  const parts = /^P(T?)(\d{1,6}(?:\.\d{1,2})?|X)([DWMYHSEC])$/.exec(value);
  const [some, years] = (parts?.[1] === '' ? IN_YEARS[parts[3] ?? ''] : undefined) ?? [undefined, undefined];
  const unit = years === undefined ? UNITS[`${parts?.[1]}${parts?.[3]}`] : 'year';
  if (parts === null || unit === undefined) return undefined;
  if (parts[2] === 'X') return words(some ?? `some_${unit}s`) || undefined;
  return new Intl.NumberFormat(languageOf(words), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(parts[2]) * (years ?? 1),
  );
}
