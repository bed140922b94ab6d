/** One row a position: for spreadsheets and statistics. */
import { csvRow } from './csv-table';
import type { Format, NamedAnalysis } from './format';
import { lookup } from './lookup';
import { printable } from './printable';

const COLUMNS = [
  'article',
  'url',
  'title',
  'outlet',
  'published',
  'position',
  'kind',
  'stage',
  'certainty',
  'holder',
  'holder_kind',
  'holder_country',
  'co_holders',
  'targets',
  'target_countries',
  'targets_inferred',
  'words',
  'condition',
  'deadline',
  'deadline_from',
  'deadline_to',
  'reported_by',
  'answers',
  'start',
  'end',
  'confidence',
  'rule',
] as const;

const HEADER = csvRow(COLUMNS);

function rows(analysis: NamedAnalysis, text: string): string {
  const { words, actor, name, names, reporters, timeOf } = lookup(analysis, text);
  const { url, title, outlet, published } = analysis.article;
  return analysis.positions
    .map((position) => {
      const holder = actor(position.holder);
      const due = timeOf(position);
      const cells: Record<(typeof COLUMNS)[number], string | number | undefined> = {
        article: String(analysis.id ?? analysis.file ?? analysis.article.hash),
        url,
        title: title === undefined ? undefined : printable(title),
        outlet: outlet === undefined ? undefined : printable(outlet),
        published,
        position: position.id,
        kind: position.kind,
        stage: position.stage,
        certainty: position.certainty,
        holder: name(position.holder),
        holder_kind: holder?.kind,
        holder_country: holder?.country,
        co_holders: names(position.coHolders ?? []).join('; '),
        targets: names(position.targets).join('; '),
        target_countries: [...new Set(position.targets.map((id) => actor(id)?.country).filter(Boolean))].join('; '),
        targets_inferred: position.targetsInferred === true ? 'yes' : undefined,
        words: words(position.span),
        condition: position.condition && words(position.condition),
        deadline: position.deadline && words(position.deadline),
        deadline_from: due?.from,
        deadline_to: due?.to,
        reported_by: reporters(position).join('; '),
        answers: position.answers,
        start: position.span.start,
        end: position.span.end,
        confidence: position.confidence,
        rule: position.rule,
      };
      return csvRow(COLUMNS.map((column) => cells[column]));
    })
    .join('');
}

/** One row a position: for spreadsheets. */
export const csv: Format = {
  label: 'CSV, one row a position',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  one: (analysis, text) => HEADER + rows(analysis, text),
  many: { open: HEADER, part: rows, between: '', close: '' },
};
