/**
 * An analysis as a Markdown note: front matter, then actors, sanctions, times, each position with the article's own
 * words as a link to their place in the page. CommonMark; whatever comes from the page is escaped, HTML included.
 */
import type { Analysis, Position, Span } from '../engine/types';
import { isOffered } from '../telling/in-force';
import type { Words } from '../telling/words';
import type { Format } from './format';
import { headlineOf } from './headline';
import { type Lookup, lookup } from './lookup';
import { otherLanguage } from './other-language';
import { aboutVoice, outline } from './outline';
import { printable } from './printable';
import { summarise, summarySentence } from './summary';
import { textFragmentLink } from './text-fragment';
import { webAddress } from './web-address';
import { DAY_LABELS, partOf, reservations, SILENT, saysWhat, UNDATED } from './wording';

function note(analysis: Analysis, text: string, reader?: Words): string {
  const find = lookup(analysis, text);
  const { article } = analysis;
  const { voices, unheld, ladder, times } = outline(analysis, text);
  const summary = reader === undefined ? '' : escaped(summarySentence(analysis, summarise(analysis), reader));
  const foreign = otherLanguage(article.language);
  const quote = (span: Span): string => linked(`“${find.words(span)}”`, textFragmentLink(article.url, text, span));
  const lines = (positions: readonly Position[]): readonly string[] =>
    positions.flatMap((each) => positionLines(each, find, quote));
  const blocks: readonly (readonly string[])[] = [
    frontMatter(analysis),
    [`# ${linked(article.title ?? headlineOf(text) ?? 'Untitled article', webAddress(article.url))}`],
    foreign === undefined ? [] : [escaped(foreign)],
    summary === '' ? [] : [summary],
    voices.length + unheld.length === 0
      ? ['Nothing was found in this article.']
      : [`## ${partOf('Actors', voices.length, analysis.actors.length, SILENT)}`],
    ...voices.flatMap((voice) => [
      [`### ${escaped(voice.actor.name)}`],
      [escaped(aboutVoice(voice))],
      lines(voice.positions),
    ]),
    ...(unheld.length === 0 ? [] : [['### Holder not named'], lines(unheld)]),
    ...(ladder.length === 0 ? [] : [['## Sanctions']]),
    ladder.flatMap(({ stage, sanctions }) =>
      sanctions.map((each) => {
        const targets = find.targets(each).join(', ');
        const who = `${find.holders(each) ?? 'somebody'}${targets === '' ? '' : ` → ${targets}`}`;
        return `- **${isOffered(each) ? 'easing offered' : stage}**: ${escaped(who)}: ${quote(each.span)}`;
      }),
    ),
    ...(times.length === 0 ? [] : [[`## ${partOf('Times', times.length, analysis.times.length, UNDATED)}`]]),
    times.map(({ span, from, to }) => `- ${from === to ? from : `${from ?? '…'} – ${to ?? '…'}`}: ${quote(span)}`),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** YAML; its double-quoted strings are JSON's. */
function frontMatter({ article, positions, actors }: Analysis): readonly string[] {
  const fields = {
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published,
    url: article.url,
    language: article.language,
    text_hash: article.hash,
    actors: actors.length,
    positions: positions.length,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [`${key}: ${typeof value === 'number' ? value : JSON.stringify(printable(value))}`];
  });
  return ['---', ...lines, '---'];
}

function positionLines(position: Position, find: Lookup, quote: (span: Span) => string): readonly string[] {
  const day = find.dayOf(position);
  const reporters = find.reporters(position);
  const answered = find.position(position.answers);
  return [
    `- ${escaped(saysWhat(position, find.targets(position)))}${reservations(position)}: ${quote(position.span)}`,
    ...(position.condition === undefined ? [] : [`  - condition: ${quote(position.condition)}`]),
    ...(position.deadline === undefined
      ? []
      : [
          `  - ${DAY_LABELS[find.roleOf(position)]}: ${quote(position.deadline)}${day === undefined ? '' : ` (${day})`}`,
        ]),
    ...(reporters.length === 0 ? [] : [`  - reported by: ${escaped(reporters.join(' → '))}`]),
    ...(answered === undefined ? [] : [`  - in answer to: ${quote(answered.span)}`]),
  ];
}

function linked(words: string, address: string | undefined): string {
  const shown = escaped(words);
  return address === undefined ? shown : `[${shown}](<${destination(address)}>)`;
}

/** Between the angle brackets, too, a backslash escapes and `&copy;` is a sign. */
function destination(address: string): string {
  return address.replace(/[<>\s\\]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
}

/** Text with everything that Markdown or HTML would read as markup made plain. */
function escaped(words: string): string {
  return printable(words)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^(?=[-+=])|^\d+(?=[.)])/, '$&\\');
}

/** A note for people, with links to the passages. */
export const markdown: Format = {
  label: 'Markdown note with links to the passages',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  one: note,
  many: { open: '', part: note, between: '\n', close: '' },
};
