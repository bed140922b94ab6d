/** Reads a text the way the pipeline does, with attributions given by their words. */
import { castActors, findMentions } from '../../../src/engine/actors';
import type { Attribution } from '../../../src/engine/statements/types';
import { readText } from '../../../src/engine/text';
import type { Actor, Span } from '../../../src/engine/types';

/** An attribution in words: each is the first place where they stand, from `after` on. */
export interface Said {
  readonly source: string;
  readonly content: string;
  readonly direct?: true;
  readonly after?: string;
}

export function spanOf(source: string, words: string, from = 0): Span {
  const start = source.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const attributionOf = (text: string, said: Said): Attribution => {
  const from = said.after === undefined ? 0 : spanOf(text, said.after).end;
  return {
    source: spanOf(text, said.source, from),
    content: [spanOf(text, said.content)],
    addressees: [],
    manner: said.direct === true ? 'direct' : 'indirect',
    tier: 'speech',
    within: -1,
    continues: -1,
    rule: 'test',
    confidence: 1,
  };
};

export function cast(source: string, said: readonly Said[] = []) {
  const text = readText(source);
  const mentions = findMentions(text);
  return {
    source,
    mentions,
    ...castActors(
      text,
      mentions,
      said.map((s) => attributionOf(source, s)),
    ),
  };
}

/** Reads a text in which «sources» are marked: each says the rest of its sentence behind the verb. */
export function castMarked(marked: string) {
  const source = marked.replace(/[«»]/gu, '');
  const said: Attribution[] = [];
  let removed = 0;
  for (const { index, 0: words } of marked.matchAll(/«[^»]*»/gu)) {
    const start = index - removed;
    const end = start + words.length - 2;
    removed += 2;
    const rest = /^,?\s\S+\s([^.]+)\./u.exec(source.slice(end));
    const from = rest?.[1] === undefined ? end : end + (rest[0].length - 1 - rest[1].length);
    said.push({
      source: { start, end },
      content: [{ start: from, end: from + (rest?.[1]?.length ?? 1) }],
      addressees: [],
      manner: 'indirect',
      tier: 'speech',
      within: -1,
      continues: -1,
      rule: 'test',
      confidence: 1,
    });
  }
  const text = readText(source);
  return { source, ...castActors(text, findMentions(text), said) };
}

/** The words of an actor's mentions, in text order. */
export const wordsOf = (source: string, actor: Actor | undefined): string[] =>
  (actor?.mentions ?? []).map((m) => source.slice(m.start, m.end));

/** `kind name (country) [role]: mention, mention` for each actor: one line to compare. */
export const lines = (source: string, actors: readonly Actor[]): string[] =>
  actors.map(
    (a) =>
      `${a.kind} ${a.name}${a.country === undefined ? '' : ` (${a.country})`}${a.role === undefined ? '' : ` [${a.role}]`}: ${wordsOf(source, a).join(', ')}`,
  );

/** What it shows | text with «sources» | what it says of its actors, a line each. */
export type ActorCase = readonly [shows: string, marked: string, actors: readonly string[]];

/** The actors of a text with «sources» marked, a line each. */
export const actorsOf = (marked: string): string[] => {
  const { source, actors } = castMarked(marked);
  return lines(source, actors);
};
