/** The key of a paragraph's surroundings, and that what is kept for it looks no further. */
import { expect, test } from 'vitest';
import { decideEach } from '../../../src/engine/statements/by-paragraph';
import { candidatesIn } from '../../../src/engine/statements/candidates/candidates';
import { readClauses } from '../../../src/engine/statements/candidates/clauses';
import { trainedModel } from '../../../src/engine/statements/decision/model';
import { readText } from '../../../src/engine/text';
import { keysOf } from '../../../src/engine/text/around';
import type { Text } from '../../../src/engine/text/types';
import { articlesIn } from '../../bench/texts';

const LINES = [
  'One said so.',
  'Two went home.',
  'Three had left.',
  'Four agreed.',
  'Five is a number.',
  'Six.',
  'Seven.',
];
const keys = (...lines: readonly string[]) => keysOf(readText(lines.join('\n')));

test.each<readonly [what: string, lines: readonly string[], changed: readonly number[]]>([
  ['the same text', LINES, []],
  ['another word in the first paragraph', LINES.with(0, 'One said no.'), [0, 1, 2]],
  ['another last paragraph', LINES.with(6, 'Eight.'), [4, 5, 6]],
  ['one more at the end: the one before it is the last no more', [...LINES, 'Eight.'], [5, 6, 7]],
  ['one less', LINES.slice(0, 6), [4, 5]],
  ['a name that makes another word a name', LINES.with(6, 'He met Four.'), [1, 2, 3, 4, 5, 6]],
])('%s', (_what, lines, changed) => {
  const before = keys(...LINES);
  const after = keys(...lines);
  expect(after.flatMap((key, at) => (key === before[at] ? [] : [at]))).toEqual(changed);
});

test('a quotation belongs to the surroundings as far as it goes on', () => {
  const quoted = ['Ortega spoke: “We stay.', '“We wait.', '“We hope.', '“We sign.”', 'Nobody else did.', 'It rained.'];
  const isOtherWith = (at: number, line: string) => {
    // Only what stood in the text right before is known again.
    const [key] = keys(...quoted);
    return keys(...quoted.with(at, line))[0] !== key;
  };
  expect(isOtherWith(3, '“We sing.”')).toBe(true);
  expect(isOtherWith(4, 'Nobody else had.')).toBe(true);
  expect(isOtherWith(5, 'It snowed.')).toBe(false);
  expect(keys(...Array.from({ length: 20 }, () => '“We stay.'))[4]).toBeUndefined();
});

/** A text that says of which paragraphs words are looked at. */
function watched(text: Text, seen: (paragraph: number) => void): Text {
  const watch = <One>(list: readonly One[], paragraphOf: (one: One) => number): readonly One[] =>
    new Proxy(list, {
      get(target, key) {
        const one = typeof key === 'string' ? target[Number(key)] : undefined;
        if (one !== undefined) seen(paragraphOf(one));
        return Reflect.get(target, key);
      },
    });
  return {
    ...text,
    tokens: watch(text.tokens, ({ paragraph }) => paragraph),
    sentences: watch(text.sentences, ({ paragraph }) => paragraph),
    paragraphs: watch(text.paragraphs, ({ index }) => index),
    nounPhrases: watch(text.nounPhrases, ({ from }) => text.tokens[from]?.paragraph ?? -1),
  };
}

test('what may be a statement is decided by the paragraphs beside it, and those over which it is quoted', () => {
  for (const source of articlesIn('tests/eval/articles')) {
    const text = readText(source);
    const model = trainedModel();
    const clauses = readClauses(text, model.nouns);
    for (const paragraph of text.paragraphs) {
      const seen = new Set<number>();
      const spy = watched(text, (one) => seen.add(one));
      decideEach(spy, clauses, candidatesIn(spy, clauses, paragraph), model);
      const far = [...seen].filter((one) => Math.abs(one - paragraph.index) > 1);
      const carried = text.quotations.some(
        ({ from, continues }) => continues >= 0 && far.includes(text.tokens[from]?.paragraph ?? -1),
      );
      if (!carried) expect(far).toEqual([]);
    }
  }
});
