import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress';

function counted(terminal: boolean, times: readonly number[]): string {
  let written = '';
  let time = 0;
  const progress = progressOn(
    terminal,
    (text) => {
      written += text;
    },
    () => time,
  );
  for (const at of times) {
    time = at;
    progress.count();
  }
  progress.clear();
  return written;
}

test('the counter is drawn in place, not at every result, and taken away', () => {
  expect(counted(true, [10, 20, 1000, 1100, 2000])).toBe(
    '\r\u001b[K3 done, 3.0 a second\r\u001b[K5 done, 2.5 a second\r\u001b[K',
  );
});

test('nobody sees a counter in a pipe', () => {
  expect(counted(false, [1000, 2000])).toBe('');
});

test('nothing done, nothing drawn', () => {
  expect(counted(true, [])).toBe('');
});
