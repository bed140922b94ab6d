/** What is kept of the text before is found again, what is older or too much is not. */
import { expect, test } from 'vitest';
import { Kept } from '../../src/engine/kept';

/** Whether something is found anew for the key. */
function isNew(keeping: ReturnType<Kept<number>['begin']>, key: string | undefined): boolean {
  let anew = false;
  keeping.of(key, () => {
    anew = true;
    return 1;
  });
  return anew;
}

test('what was found in this text or the last one is found again', () => {
  const kept = new Kept<number>();
  const first = kept.begin();
  expect([isNew(first, 'a'), isNew(first, 'a')]).toEqual([true, false]);
  first.end();
  const second = kept.begin();
  expect([isNew(second, 'a'), isNew(second, 'b')]).toEqual([false, true]);
  second.end();
  kept.begin().end();
  expect(isNew(kept.begin(), 'a')).toBe(true);
});

test('a text that is not read to its end leaves what was kept', () => {
  const kept = new Kept<number>();
  const first = kept.begin();
  isNew(first, 'a');
  first.end();
  isNew(kept.begin(), 'b');
  expect([isNew(kept.begin(), 'a'), isNew(kept.begin(), 'b')]).toEqual([false, true]);
});

test('without a key nothing is kept, and only so much', () => {
  const kept = new Kept<number>();
  const first = kept.begin();
  expect([isNew(first, undefined), isNew(first, undefined)]).toEqual([true, true]);
  for (let i = 0; i < 3000; i++) isNew(first, String(i));
  first.end();
  const second = kept.begin();
  expect([isNew(second, '0'), isNew(second, '2999')]).toEqual([false, true]);
});

test('what is not right any more is found anew, and what it is now is kept', () => {
  const kept = new Kept<number>();
  const first = kept.begin();
  first.of('a', () => 1);
  first.end();
  const second = kept.begin();
  expect(
    second.of(
      'a',
      () => 2,
      (found) => (found === 1 ? undefined : found),
    ),
  ).toBe(2);
  expect(
    second.of(
      'a',
      () => 3,
      (found) => (found === 2 ? 20 : undefined),
    ),
  ).toBe(20);
  second.end();
  expect(kept.begin().of('a', () => 4)).toBe(20);
});
