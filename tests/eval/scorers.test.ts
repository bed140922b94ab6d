import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scoreCoreference } from './coreference';
import { figures, pairUp, shareOf } from './figures';
import { placeOf, readGold } from './gold';
import { readConllu } from './gum';
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

describe('coreference', () => {
  // Columns: number, form, -, part of speech, -, -, governor, relation, -, misc.
  const word = (line: string) => line.split(' ').join('\t');
  const CONLLU = [
    '# newpar',
    '# sent_id = a-1',
    word('1 Judge _ NOUN _ _ 4 nsubj _ Entity=(1-person-new-s-cf1-1,2,3-coref'),
    word('2 Ann _ PROPN _ _ 1 flat _ _'),
    word('3 Lind _ PROPN _ _ 1 flat _ Entity=1)'),
    word('4 spoke _ VERB _ _ 0 root _ SpaceAfter=No'),
    word('5 . _ PUNCT _ _ 4 punct _ _'),
    '',
    '# newpar',
    '# sent_id = a-2',
    word('1 She _ PRON _ _ 4 nsubj _ Entity=(1-person-giv:act-s-cf1-1-ana)'),
    word('2-3 didn’t _ _ _ _ _ _ _ _'),
    word('2 did _ AUX _ _ 4 aux _ _'),
    word('3 n’t _ PART _ _ 4 advmod _ _'),
    word('4 say _ VERB _ _ 0 root _ _'),
    word('5 Bo _ PROPN _ _ 8 nsubj _ Entity=(2-person-new-s-cf1-1-coref(3-person-new-s-cf2-1-coref-Bo_%28x%29)'),
    word('6 and _ CCONJ _ _ 7 cc _ _'),
    word('7 Al _ PROPN _ _ 5 conj _ Entity=2)'),
    word('8 left _ VERB _ _ 4 ccomp _ SpaceAfter=No'),
    '',
  ].join('\n');

  test('GUM: text, chains and forms', () => {
    const { text, tokens, mentions } = readConllu('a', CONLLU);
    expect(text).toBe('Judge Ann Lind spoke.\n\nShe didn’t say Bo and Al left');
    const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    expect(mentions.map((m) => [m.entity, m.form, words(m.from, m.to)])).toEqual([
      [1, 'name', 'Judge Ann Lind'],
      [1, 'pronoun', 'She'],
      [3, 'name', 'Bo'],
      [2, 'description', 'Bo and Al'],
    ]);
  });

  test('a pronoun that is given the right name counts, a wrong one is listed', () => {
    const dep = path.join(folder, 'gum', 'dep');
    fs.mkdirSync(dep, { recursive: true });
    const says = (name: string, entity: number) =>
      [
        word(`1 ${name} _ PROPN _ _ 3 nsubj _ Entity=(${entity}-person-new-s-cf1-1,2-coref`),
        word(`2 Lind _ PROPN _ _ 1 flat _ Entity=${entity})`),
        word('3 resigned _ VERB _ _ 0 root _ SpaceAfter=No'),
        word('4 . _ PUNCT _ _ 3 punct _ _'),
        '',
        '# sent_id = b-2',
        word('1 She _ PRON _ _ 2 nsubj _ Entity=(1-person-giv:act-s-cf1-1-ana)'),
        word('2 said _ VERB _ _ 0 root _ _'),
        word('3 prices _ NOUN _ _ 4 nsubj _ _'),
        word('4 fell _ VERB _ _ 2 ccomp _ SpaceAfter=No'),
        word('5 . _ PUNCT _ _ 2 punct _ _'),
        '',
      ].join('\n');
    fs.writeFileSync(path.join(dep, 'X_news_b.conllu'), `# newpar\n# sent_id = b-1\n${says('Anna', 1)}`);
    expect(scoreCoreference(path.join(folder, 'gum')).figures).toMatchObject({ pronoun: { share: 100, of: 1 } });
    fs.writeFileSync(path.join(dep, 'X_news_b.conllu'), `# newpar\n# sent_id = b-1\n${says('Anna', 2)}`);
    const wrong = scoreCoreference(path.join(folder, 'gum'));
    expect(wrong.figures).toMatchObject({ 'not a name': { share: 0, of: 1 } });
    expect(wrong.cases).toEqual([expect.stringMatching(/^X_news_b\tpronoun\tShe\t\(no name\)\tAnna Lind\t/)]);
  });
});
