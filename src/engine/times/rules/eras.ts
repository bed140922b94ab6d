/** Years that need their era: before Christ there are values but no days of the calendar. */
import { readOrdinal } from '../numbers';
import { defineClass } from '../pattern';
import type { Rule } from '../types';
import { date } from './parts';

defineClass('BeforeChrist', ['bc', 'bce', 'b.c', 'b.c.']);
defineClass('AfterChrist', ['ad', 'ce', 'a.d', 'a.d.']);

export const era: Rule = {
  name: 'era',
  patterns: [
    'y:(Small|Digits) b:BeforeChrist',
    'the? (early|late)? n:Nth -? c:(century|centuries) b:BeforeChrist',
    'AfterChrist y:(Small|Digits)',
    'y:(Small|Digits) AfterChrist',
  ],
  read: (match) => {
    const marked = match.words.list.slice(match.from, match.to).some(({ text }) => /^[ABC][.A-Z]{1,3}$/.test(text));
    if (!marked) return undefined;
    if (match.has('c')) {
      const nth = readOrdinal(match.part('n'));
      return { type: 'DATE', meaning: { kind: 'undated', value: `BC${String(nth - 1).padStart(2, '0')}` } };
    }
    const year = Number(match.word('y'));
    if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
    if (!match.has('b')) return date({ grain: 'year', n: year });
    return { type: 'DATE', meaning: { kind: 'undated', value: `BC${String(year).padStart(4, '0')}` } };
  },
  finds: [
    ['The city fell in 480 BC.', '480 BC', 'BC0480'],
    ['The walls date from the 3rd century B.C.', 'the 3rd century B.C.', 'BC02'],
    ['Fire took the port in AD 64.', 'AD 64', '0064'],
  ],
  leaves: ['He moved to 480 bc street.', 'The ad 64 people saw was dull.', 'BC Place holds 54 rows.'],
};
