/** What was asked is asked again with the answers of now, or is not alike. */
import { expect, test } from 'vitest';
import { Asked } from '../../../src/engine/positions/hearing';

const then = new Asked<string>();
then.add(3, 5, 'Oman');
then.add(8, 9, 'Chad');

const isAlike = (a: string, b: string): boolean => a === b;

test('the same questions further on, with the answers of now and nothing of then', () => {
  const asked: number[][] = [];
  const again = then.again(
    100,
    (start, end) => {
      asked.push([start, end]);
      return start < 105 ? 'Oman' : 'Chad';
    },
    isAlike,
  );
  const heard: unknown[] = [];
  again?.every((...question) => heard.push(question) > 0);
  expect(asked).toEqual([
    [103, 105],
    [108, 109],
  ]);
  expect(heard).toEqual([
    [103, 105, 'Oman'],
    [108, 109, 'Chad'],
  ]);
});

test('one other answer is enough', () => {
  expect(then.again(0, () => 'Oman', isAlike)).toBeUndefined();
});
