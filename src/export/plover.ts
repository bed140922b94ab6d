/**
 * Event rows after PLOVER 2.0 (manual of 2024-02-04), named as the POLECAT data set names its columns, one row for each
 * position and recipient. Six columns at the end hold what PLOVER has no place for.
 */
import type { Analysis, Position } from '../engine/types';
import { holdersOf } from '../telling/lookup';
import { csvRow } from './csv-table';
import type { Format } from './format';
import { lookup } from './lookup';
import { printable } from './printable';

const COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Recipient Name',
  'Recipient Country',
  'Event Text',
  'Headline',
  'URL',
  'Note',
  'Condition',
  'Deadline',
  'Reported By',
  'Certainty',
  'Denial',
  'Confidence',
] as const;

const HEADER = csvRow(COLUMNS);

function rows(analysis: Analysis, text: string): string {
  const { words, actor, name, reporters } = lookup(analysis, text);
  const { title, url, published, hash } = analysis.article;
  const rowFor = (position: Position, source: string | undefined, target: string | undefined): string => {
    const cells: Record<(typeof COLUMNS)[number], string | undefined> = {
      'Event ID': `${hash}-${position.id}`,
      'Event Date': published?.slice(0, 10),
      'Event Type': position.plover.type,
      'Event Mode': position.plover.mode,
      Contexts: position.plover.context,
      'Actor Name': name(source),
      'Actor Country': actor(source)?.country,
      'Recipient Name': name(target),
      'Recipient Country': actor(target)?.country,
      'Event Text': words(position.span),
      Headline: title === undefined ? undefined : printable(title),
      URL: url,
      Note: noteOn(position),
      Condition: position.condition && words(position.condition),
      Deadline: position.deadline && words(position.deadline),
      'Reported By': reporters(position).join('; '),
      Certainty: position.certainty,
      Denial: position.kind === 'denial' ? 'yes' : 'no',
      Confidence: String(position.confidence),
    };
    return csvRow(COLUMNS.map((column) => cells[column]));
  };
  return analysis.positions
    .flatMap((position) => {
      const targets = position.targets.length === 0 ? [undefined] : position.targets;
      const sources = position.holder === undefined ? [undefined] : holdersOf(position);
      return sources.flatMap((source) => {
        // What two agree on, each agrees on with the other.
        const others = targets.filter((target) => target === undefined || target !== source);
        const recipients = others.length > 0 ? others : sources.filter((other) => other !== source);
        // Nobody acts upon himself: then the recipient is not known, and the event is told all the same.
        return (recipients.length > 0 ? recipients : [undefined]).map((recipient) =>
          rowFor(position, source, recipient),
        );
      });
    })
    .join('');
}

/** Where PLOVER's own files disagree, the row says so instead of guessing. */
function noteOn({ kind, stage }: Position): string | undefined {
  if (kind !== 'sanction') return undefined;
  if (stage === 'imposed' || stage === 'extended') {
    return 'PLOVER sources disagree on imposed sanctions: SANCTION/discontinue or COERCE/restrict';
  }
  if (stage === 'eased' || stage === 'lifted') {
    return 'PLOVER sources disagree on easing: CONCEDE, RETREAT, AGREE or YIELD';
  }
  return undefined;
}

/** Coded events, with the columns of the POLECAT data set. */
export const plover: Format = {
  label: 'PLOVER 2.0 event rows (CSV)',
  extension: 'plover.csv',
  mediaType: 'text/csv;charset=utf-8',
  one: (analysis, text) => HEADER + rows(analysis, text),
  many: { open: HEADER, part: rows, between: '', close: '' },
};
