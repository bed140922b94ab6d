/** Whether 3/4/2014 is a day of April or of March: by the text's other dates in figures, else by the outlet's country. */
import { NUMBER_SYMBOLS } from './symbols';
import { DAY_FIRST, MONTH_FIRST } from './vocabulary/domains';
import type { Words } from './words';

const NUMERIC = NUMBER_SYMBOLS.numeric;

export type DateOrder = 'day-first' | 'month-first';

/** Undefined where nothing tells, or where the text itself writes both ways. */
export function dateOrder(words: Words, url: string | undefined): DateOrder | undefined {
  const written = new Set<DateOrder>();
  for (let i = words.symbols.indexOf(NUMERIC); i >= 0; i = words.symbols.indexOf(NUMERIC, i + 1)) {
    const parts = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/.exec(words.list[i]?.text ?? '');
    if (parts === null) continue;
    const [one, two] = [Number(parts[1]), Number(parts[2])];
    if (one > 12 && two <= 12) written.add('day-first');
    if (two > 12 && one <= 12) written.add('month-first');
  }
  if (written.size > 0) return written.size === 1 ? [...written][0] : undefined;
  const domain = /^https?:\/\/[^/?#]*?\.([a-z]+)(?::\d+)?(?:[/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  return DAY_FIRST.has(domain) ? 'day-first' : MONTH_FIRST.has(domain) ? 'month-first' : undefined;
}
