/**
 * Hostile texts cost what they are long: with four times the text no block of the engine's code runs much more than four times as often. Counted, not timed, by the
 * counters that V8 keeps for coverage.
 */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { BOUNDED_LATE, textsOfSize } from '../bench/texts';

/** UTF-16 units: each twice as long as the one before. */
const LENGTHS = [6000, 12_000, 24_000] as const;
/** With twice the text so many times as often at most: what takes time by the square of the length runs four times as often. */
const MOST = 3;
/** What runs less than once for so many letters is no matter. */
const SELDOM = 10;

interface Block {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

type Blocks = ReadonlyMap<string, readonly Block[]>;

const session = new Session();

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});

afterAll(() => session.disconnect());

/** How often each block of each of the engine's functions runs for a text that was never seen before. */
async function counted(text: string): Promise<Blocks> {
  analyze({ language: 'en', text: 'Nobody said anything.' });
  await session.post('Profiler.takePreciseCoverage');
  analyze({ language: 'en', text, published: '2016-10-18' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const blocks = new Map<string, readonly Block[]>();
  for (const { url, functions } of result.filter((script) => script.url.includes('/src/engine/')))
    for (const { functionName, ranges } of functions) {
      const where = `${url.slice(url.indexOf('/src/engine/'))} ${functionName} ${ranges[0]?.startOffset}`;
      blocks.set(
        where,
        ranges.map(({ startOffset, endOffset, count }) => ({ from: startOffset, to: endOffset, count })),
      );
    }
  return blocks;
}

/** A block that is not told apart ran as often as the innermost one around it. */
function countOf(blocks: readonly Block[] = [], { from, to }: Block): number {
  const around = blocks.filter((block) => block.from <= from && block.to >= to);
  return around.reduce((inner, block) => (block.to - block.from <= inner.to - inner.from ? block : inner), {
    from: 0,
    to: Number.POSITIVE_INFINITY,
    count: 0,
  }).count;
}

/** In both steps, and from the one to the other: what only begins late in a text grows faster at first. */
const grows = (first: number, second: number, third: number): boolean =>
  first > 0 && second > MOST * first && third > MOST * second && third - second > MOST * (second - first);

test.each(textsOfSize(LENGTHS[2]).filter(([what]) => !BOUNDED_LATE.has(what)))(
  '%s',
  async (_what, text) => {
    const [first, second, third] = [
      await counted(text.slice(0, LENGTHS[0])),
      await counted(text.slice(0, LENGTHS[1])),
      await counted(text),
    ];
    const growing = [...third].flatMap(([where, blocks]) =>
      blocks.flatMap((block) => {
        const counts = [countOf(first.get(where), block), countOf(second.get(where), block), block.count] as const;
        return grows(...counts) && block.count > LENGTHS[2] / SELDOM ? [`${where}: ${counts.join(' -> ')}`] : [];
      }),
    );
    expect(third.size).toBeGreaterThan(100);
    expect(growing).toEqual([]);
  },
  120_000,
);
