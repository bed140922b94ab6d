/** Reads numbers written in digits or words. */
import { CARDINALS, MULTIPLIERS, ORDINALS, VAGUE_NUMBERS } from './vocabulary/number-words';
import type { Word } from './words';

/** The number that the words name; undefined where they leave it open. */
export function readCount(words: readonly Word[]): number | undefined {
  let sum = 0;
  let current = 0;
  let found = false;
  for (let i = 0; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    if (/^\d/.test(lower)) {
      const number = Number(lower);
      if (words[i + 1]?.lower === '/') {
        const below = Number(words[i + 2]?.lower);
        current += below > 0 ? number / below : 0;
        i += 2;
      } else current += number;
      found = true;
      continue;
    }
    const cardinal = CARDINALS[lower];
    const multiplier = MULTIPLIERS[lower];
    if (cardinal !== undefined) {
      current += cardinal;
      found = true;
    } else if (multiplier !== undefined) {
      current = Math.max(current, 1) * multiplier;
      if (multiplier >= 1000) {
        sum += current;
        current = 0;
      }
      found = true;
    } else if (lower === 'half') {
      current += 0.5;
      found = true;
    } else if (lower === 'couple') {
      current = 2;
      found = true;
    } else if (VAGUE_NUMBERS.includes(lower)) return undefined;
  }
  return found && Number.isFinite(sum + current) ? sum + current : undefined;
}

/** The ordinal that the words name ("21st", "twenty-first"), or 0. */
export function readOrdinal(words: readonly Word[]): number {
  let value = 0;
  for (const { lower } of words) {
    if (/^\d/.test(lower)) value += Number.parseInt(lower, 10);
    else value += CARDINALS[lower] ?? ORDINALS[lower] ?? 0;
  }
  return value;
}

/** A year in words: "nineteen ninety-six", "two thousand and one", "nineteen oh five"; undefined for other numbers. */
export function readYearWords(words: readonly Word[]): number | undefined {
  const numbers = words.filter(({ lower }) => lower !== '-' && lower !== 'and').map(({ lower }) => lower);
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (second === 'thousand' || second === 'hundred') return readCount(words);
  const century = CARDINALS[first];
  if (century === undefined || century < 10 || century > 20) return undefined;
  let rest = 0;
  for (const number of numbers.slice(1)) rest += number === 'oh' ? 0 : (CARDINALS[number] ?? Number.NaN);
  return rest >= 1 && rest <= 99 ? century * 100 + rest : undefined;
}
