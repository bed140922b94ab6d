/**
 * Time against length, from 64,000 characters to a million: twice the text should take twice the time, whatever the text
 * is made of. Read the means of each group as a curve; only their ratios mean something on another machine.
 */
import { bench, describe } from 'vitest';
import { analyze } from '../../src/engine';

const SIZES = [64_000, 128_000, 256_000, 512_000, 1_000_000];

const UNITS = {
  'an article again and again':
    'The minister said on Monday that the border would stay closed. “We have waited long enough,” said Maria Ortega, a lawyer, adding that talks had failed. According to two diplomats, sanctions will follow by Friday.\n',
  'one sentence without end': 'the minister said that Ortega told Kovac that the talks, which failed, would go on and ',
  'quotations that never close': '“We will not sign, the minister said. ',
};

for (const [name, unit] of Object.entries(UNITS))
  describe(name, () => {
    for (const size of SIZES) {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      bench(`${size / 1000} thousand characters`, () => void analyze({ language: 'en', text }), {
        time: 0,
        iterations: 2,
        warmupTime: 0,
        warmupIterations: 1,
      });
    }
  });
