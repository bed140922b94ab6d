import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures, pairUp, shareOf } from './figures';
import { placeOf, readGold } from './gold';
import { readTimeMl } from './timeml';
import { shared, wordSpans, wordsIn } from './word-cover';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-eval-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('figures', () => {
  test.each([
    [6, 8, 12, { P: 75, R: 50, F1: 60, gold: 12, found: 8 }],
    [0, 0, 5, { P: 0, R: 0, F1: 0, gold: 5, found: 0 }],
    [0, 0, 0, { P: 0, R: 0, F1: 0, gold: 0, found: 0 }],
  ])('%d right of %d found and %d wanted', (right, found, gold, expected) => {
    expect(figures(right, found, gold)).toEqual(expected);
  });

  test('a share of nothing is none', () => {
    expect([shareOf(1, 3), shareOf(0, 0)]).toEqual([33.3, 0]);
  });

  test('each one is paired once, best fit first', () => {
    const candidates = [
      { fit: 0.5, p: 0, g: 0 },
      { fit: 0.9, p: 1, g: 0 },
      { fit: 0.4, p: 0, g: 1 },
      { fit: 0.3, p: 1, g: 1 },
    ];
    expect(pairUp(candidates).map(({ p, g }) => [p, g])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

test('spans are compared by their words', () => {
  const text = 'He said: "leave the port."';
  const words = wordSpans(text);
  const quoted = wordsIn(words, [{ start: 9, end: text.length }]);
  expect(quoted).toEqual(wordsIn(words, placeOf(text, 'leave the port')));
  expect(shared(quoted, wordsIn(words, placeOf(text, 'the port')))).toBe(2);
});

test('TimeML: text without tags, times with their offsets in it', () => {
  const xml = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2031-03-12T08:00">12 March</TIMEX3></DCT>
<TEXT>A &amp; B <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2031-03-11">on <SIGNAL sid="s1">Tuesday</SIGNAL></TIMEX3><TIMEX3 tid="t2" type="DURATION" value="P1D"/>.</TEXT></TimeML>`;
  fs.writeFileSync(path.join(folder, 'a.tml'), xml);
  const [document] = readTimeMl(folder);
  expect(document).toMatchObject({ id: 'a.tml', text: 'A & B met on Tuesday.', published: '2031-03-12' });
  expect(document?.times).toEqual([{ start: 10, end: 20, type: 'DATE', value: '2031-03-11' }]);
});

describe('labelled articles', () => {
  test('labels of another shape are refused', () => {
    fs.writeFileSync(path.join(folder, 'x.json'), '{"id":"x","published":"2031-03-12","actors":[{}],"positions":[]}');
    fs.writeFileSync(path.join(folder, 'x.txt'), 'Text.');
    expect(() => readGold(folder)).toThrow(/x\.json/);
  });

  test('a label stands at its offset, or where its words come first', () => {
    expect(placeOf('port, port', 'port')).toEqual([{ start: 0, end: 4 }]);
    expect(placeOf('port, port', 'port', 6)).toEqual([{ start: 6, end: 10 }]);
    expect(placeOf('port', 'sea')).toEqual([]);
  });
});
