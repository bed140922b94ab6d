/** A passage as one quotes it: the article's words, who said them, through whom, and where that stands. */
import type { Analysis } from '../engine/types';
import { lookup } from '../telling/lookup';
import { holdersIn, innerMarks, nameOf, wordsAt } from '../telling/phrases';
import { capitalised, dayOf, listOf, type Words } from '../telling/words';
import type { Mark } from './marks';

interface Quoted {
  readonly analysis: Analysis;
  readonly text: string;
  readonly words: Words;
}

/** “words” (speaker, according to reporter). Outlet, “Headline”, date, address. What is not known is left out. */
export function quotationOf({ analysis, text, words }: Quoted, mark: Mark): string {
  const find = lookup(analysis);
  const { article } = analysis;
  const about: string[] = [];
  if (mark.kind !== 'speaker' && mark.kind !== 'time') {
    if (find.holders(mark.position).length > 0) about.push(capitalised(words, holdersIn(words, find, mark.position)));
    const relays = find
      .relays(mark.position)
      .flatMap(({ actor }) => (actor === undefined ? [] : [nameOf(words, actor)]));
    if (relays.length > 0) about.push(words('according_to', listOf(words, [...new Set(relays)])));
  }
  const quoted = `“${innerMarks(wordsAt(text, passage(mark)))}”${about.length > 0 ? ` (${about.join(', ')})` : ''}.`;
  const source = [
    article.outlet,
    article.title === undefined ? undefined : `“${article.title}”`,
    article.published === undefined ? undefined : dayOf(words, article.published),
    article.url,
  ].filter((part) => part !== undefined);
  return source.length > 0 ? `${quoted} ${source.join(', ')}` : quoted;
}

/** For a speaker what was said, for everything else the marked words. */
function passage(mark: Mark): { readonly start: number; readonly end: number } {
  if (mark.kind !== 'speaker') return mark.span;
  const [content] = mark.statements[0]?.content ?? [];
  return content ?? mark.span;
}
