import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/ui/models/timeline';
import { pictureOf, WIDTH } from '../../../src/ui/models/timeline-picture';

const moment = (from: number, to = from): Moment => ({
  type: 'time',
  time: { id: `t${from}-${to}`, span: { start: 0, end: 1 }, type: 'DATE', value: '', rule: '' },
  from,
  to,
  due: [],
  isDeadline: false,
});
const published = (day: number): Moment => ({ type: 'published', day: '', from: day, to: day });

describe('the picture of the timeline', () => {
  test('days stand in order from left to right, the day of publication among them', () => {
    const { placed, published: line } = pictureOf([moment(10), moment(90), published(100), moment(105)], 100);
    const middles = placed.map(({ left, right }) => (left + right) / 2);
    expect(middles.toSorted((a, b) => a - b)).toEqual(middles);
    expect(middles.filter((at) => at < (line ?? 0))).toHaveLength(2);
  });

  test('a range is as wide as its days', () => {
    const { placed } = pictureOf([moment(100, 130), moment(131)], 100);
    const [range, day] = placed.map(({ left, right }) => right - left);
    expect(range).toBeGreaterThan(100);
    expect(day).toBeLessThan(12);
  });

  test('what would touch stands in rows above one another', () => {
    const { placed, rows } = pictureOf([moment(5000), moment(5001), published(100)], 100);
    expect(placed.map(({ row }) => row)).toEqual([0, 1]);
    expect(rows).toBe(2);
  });

  test('the scale is named by distances from publication, on both sides', () => {
    const { ticks } = pictureOf([moment(100 - 800), published(100), moment(100 + 40)], 100);
    const named = ticks.map(({ amount, unit }) => `${amount} ${unit}`);
    expect(named).toContain('-1 year');
    expect(named).toContain('1 month');
  });

  test('without a day of publication there is no scale to name', () => {
    expect(pictureOf([moment(1), moment(9)], 1)).toMatchObject({ published: undefined, ticks: [] });
  });

  test('everything is inside, whatever the days', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: -9e5, max: 9e5 }), fc.nat(9e4)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: -9e5, max: 9e5 }), (spans, centre) => {
        const moments = [...spans.map(([from, length]) => moment(from, from + length)), published(centre)];
        const { placed, rows, ticks } = pictureOf(moments, centre);
        for (const { left, right, row } of placed) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(WIDTH);
          expect(row).toBeLessThan(rows);
        }
        for (const { at } of ticks) expect(at).toBeGreaterThan(0);
      }),
    );
  });
});
