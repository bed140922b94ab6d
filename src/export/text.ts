/** An analysis to read on a terminal or in a mail: plain text, no colours, no line of it longer than its words. */
import type { Position, Span, Statement } from '../engine/types';
import { toldStage } from '../telling/in-force';
import type { Words } from '../telling/words';
import type { Format, NamedAnalysis } from './format';
import { headlineOf } from './headline';
import { type Lookup, lookup } from './lookup';
import { otherLanguage } from './other-language';
import { aboutVoice, outline, type StatementTree } from './outline';
import { printable } from './printable';
import { summarise, summarySentence } from './summary';
import { DAY_LABELS, partOf, reservations, SILENT, saysWhat, UNDATED } from './wording';

function readable(analysis: NamedAnalysis, text: string, reader?: Words): string {
  const find = lookup(analysis, text);
  const { voices, unheld, ladder, demands, times, statements } = outline(analysis, text);
  const sections: readonly (readonly string[])[] = [
    headOf(analysis, text, reader),
    section(partOf('ACTORS', voices.length, analysis.actors.length, SILENT), [
      ...voices.flatMap((voice) => [
        printable(`${voice.actor.name} (${aboutVoice(voice)})`),
        ...voice.positions.flatMap((position) => positionLines(position, find).map((line) => `  ${line}`)),
      ]),
      ...(unheld.length === 0 ? [] : ['Holder not named']),
      ...unheld.flatMap((position) => positionLines(position, find).map((line) => `  ${line}`)),
    ]),
    section(
      'SANCTIONS',
      ladder.flatMap(({ stage, sanctions }) =>
        sanctions.map(
          (each) => `${(toldStage(each) ?? stage).padEnd(10)}  ${whoToWhom(each, find)}: “${find.words(each.span)}”`,
        ),
      ),
    ),
    section(
      'DEMANDS',
      demands.map((each) => `${whoToWhom(each, find)}: “${find.words(each.span)}”`),
    ),
    section(
      partOf('TIMES', times.length, analysis.times.length, UNDATED),
      times.map(({ span, from, to }) => `${rangeOf(from, to).padEnd(10)}  “${find.words(span)}”`),
    ),
    section(
      'STATEMENTS',
      statements.flatMap((tree) => statementLines(tree, find, text)),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headOf(analysis: NamedAnalysis, text: string, reader: Words | undefined): readonly string[] {
  const { article, actors, positions, truncated, failed = [] } = analysis;
  const summary = reader === undefined ? '' : printable(summarySentence(analysis, summarise(analysis), reader));
  const foreign = otherLanguage(article.language);
  const where = article.url ?? analysis.id ?? analysis.file;
  const about = [article.outlet, article.published?.slice(0, 10), where].flatMap((each) =>
    each === undefined ? [] : printable(String(each)),
  );
  return [
    printable(article.title ?? headlineOf(text) ?? 'Untitled article'),
    ...(about.length === 0 ? [] : [about.join(' · ')]),
    ...(foreign === undefined ? [] : [foreign]),
    ...(summary === '' ? [] : [summary]),
    ...(positions.length === 0 && actors.length === 0 ? ['Nothing was found in this article.'] : []),
    ...(truncated === true ? ['Only the first part of this very long text was analysed.'] : []),
    ...(failed.length === 0
      ? []
      : [
          `Left out after a fault: ${failed.length} paragraphs (${failed.map(({ what }) => printable(what)).join('; ')}).`,
        ]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function positionLines(position: Position, find: Lookup): readonly string[] {
  const day = find.dayOf(position);
  const reporters = find.reporters(position);
  const answered = find.position(position.answers);
  return [
    `${saysWhat(position, find.targets(position))}${reservations(position)}: “${find.words(position.span)}”`,
    ...(position.condition === undefined ? [] : [`  condition: “${find.words(position.condition)}”`]),
    ...(position.deadline === undefined
      ? []
      : [
          `  ${DAY_LABELS[find.roleOf(position)]}: “${find.words(position.deadline)}”${day === undefined ? '' : ` (${day})`}`,
        ]),
    ...(reporters.length === 0 ? [] : [`  reported by: ${reporters.join(' → ')}`]),
    ...(answered === undefined ? [] : [`  in answer to: “${find.words(answered.span)}”`]),
  ];
}

function whoToWhom(position: Position, find: Lookup): string {
  const targets = find.targets(position).join(', ');
  return `${find.holders(position) ?? 'somebody'}${targets === '' ? '' : ` → ${targets}`}`;
}

function rangeOf(from: string | undefined, to: string | undefined): string {
  if (from === to) return from ?? '';
  return `${from ?? '…'} – ${to ?? '…'}`;
}

function statementLines({ statement, reports }: StatementTree, find: Lookup, text: string): readonly string[] {
  const said = statement.content.map(find.words).join(' … ');
  const speaker =
    find.name(statement.speaker) ?? (statement.source === undefined ? 'somebody' : find.words(statement.source));
  const addressees = find.names(statement.addressees).join(', ');
  // Without its verb a denial would read as an admission.
  const how = [
    ...(statement.cue === undefined ? [] : [toldCue(statement, statement.cue, find, text)]),
    ...(statement.tier === 'attitude' ? ['attitude'] : []),
  ].join(', ');
  const held = how === '' ? '' : ` (${how})`;
  return [
    `${speaker}${held}${addressees === '' ? '' : ` → ${addressees}`}: ${statement.manner === 'direct' ? said : `“${said}”`}`,
    ...reports.flatMap((each) => statementLines(each, find, text).map((line) => `  ${line}`)),
  ];
}

/** "never said"; "not say", where what turns the verb round stands elsewhere: "nor did he say". */
function toldCue(statement: Statement, cue: Span, find: Lookup, text: string): string {
  const words = find.words(cueOf(cue, text));
  return statement.negated === true && !/\b(?:not|never|cannot)\b|n['’]t\b/iu.test(words) ? `not ${words}` : words;
}

/** The verb with what turns it round: "never said", "never once publicly said". */
function cueOf({ start, end }: Span, text: string): Span {
  const turn = /\b(?:never|hardly) (?:(?:once|even|yet|quite|\w+ly) )*$/.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  return { start: start - (turn?.[0].length ?? 0), end };
}

/** All findings in plain words: for people. */
export const text: Format = {
  label: 'plain text, to read',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  one: readable,
  many: { open: '', part: readable, between: `\n${'-'.repeat(72)}\n\n`, close: '' },
};
