/** "Nobody", "no one", "no minister", "none of them", "neither": a phrase that says of whom something does not hold. */
import type { Text } from './types';

const NOBODIES = new Set(['no', 'nobody', 'none', 'no-one', 'neither']);
const MEASURES = new Set(['fewer', 'less', 'more', '.']);

/** Whether the phrase that begins at a token is nobody; not "no fewer than five", "No. 10", "none other than Ortega". */
export function isNobodyAt({ tokens }: Text, from: number): boolean {
  if (!NOBODIES.has(tokens[from]?.lower ?? '')) return false;
  const next = tokens[from + 1];
  // "No other minister" leaves it unsaid.
  if (next?.lower === 'other') return tokens[from + 2]?.lower !== 'than';
  return next?.pos !== 'NUM' ? !MEASURES.has(next?.lower ?? '') : next.lower === 'one';
}
