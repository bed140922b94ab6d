/** A process of its own: loads the engine, analyses one article, and prints how many milliseconds that took. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { analyze } from '../../src/engine';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
analyze({ language: 'en', text, published: '2016-10-18' });
// From the moment at which Node itself was ready.
console.log(Math.round(performance.now() - performance.nodeTiming.bootstrapComplete));
