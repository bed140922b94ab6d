/**
 * How fast the engine is: `npm run bench` (on the invented articles of tests/eval/articles) or `npm run bench -- FOLDER`
 * of .txt files. One core, one run; on another machine only the ratios mean something.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/engine';
import { readText } from '../../src/engine/text';
import { findTimes } from '../../src/engine/times';
import { fastest } from './measure';
import { articlesIn, textOfLength, textsOfSize, wordsOf } from './texts';

const PUBLISHED = '2016-10-18';
/** Length of the longer hostile texts, in UTF-16 units. */
const HOSTILE_LENGTH = 500_000;
/** The engine is as fast as it gets after some 600,000 words. */
const ROUNDS = 16;
/** The others are so much earlier, and they are slow. */
const PEER_ROUNDS = 7;

const folder = process.argv[2] ?? 'tests/eval/articles';
const articles = articlesIn(folder);
// Enough words that a round is longer than the clock's grain and the compilers have seen everything.
const texts = Array.from({ length: Math.ceil(120 / articles.length) }, () => articles).flat();
const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
const analyzed = (text: string) => analyze({ language: 'en', text, published: PUBLISHED });
const each = (work: (text: string) => void, rounds = ROUNDS) => fastest(rounds, () => texts.forEach(work));
const round = (value: number): number => Math.round(value * 10) / 10;
const perSecond = (seconds: number): string => `${Math.round(words / seconds).toLocaleString('en')} words/s`;

cold();
warm();
curve();
changed();
hostile();

function warm(): void {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const engine = each(analyzed);
  const base = each((text) => {
    const tokens = wink.readDoc(text).tokens();
    tokens.out(wink.its.value);
    tokens.out(wink.its.pos);
  });
  const peer = each((text) => compromise(text), PEER_ROUNDS);
  const read = new Map(articles.map((text) => [text, readText(text)]));
  const times = each((text) => {
    const one = read.get(text);
    if (one !== undefined) findTimes(one, { published: PUBLISHED });
  });
  const published = new Date(`${PUBLISHED}T12:00:00Z`);
  const dates = each((text) => chrono.casual.parse(text, published), PEER_ROUNDS);
  console.log(`warm, ${articles.length} articles of ${folder}, ${words.toLocaleString('en')} words a round`);
  console.log(`  the engine                ${perSecond(engine)}`);
  console.log(`  compromise, nlp(text)     ${perSecond(peer)}: the engine is ${round(peer / engine)} times as fast`);
  console.log(`  wink-nlp, words and tags  ${perSecond(base)}: ${round(engine / base)} times as fast as the engine`);
  console.log(
    `  times                     ${perSecond(times)}: ${round((100 * times) / engine)} % of the engine's time`,
  );
  console.log(`  chrono-node               ${perSecond(dates)}: takes ${round(dates / times)} times as long as ours`);
}

/** Time per word must not grow with the text. */
function curve(): void {
  console.log('cost by length');
  for (const count of [100, 1000, 10_000, 100_000]) {
    const text = textOfLength(articles, count);
    // As many words in each measurement, or the short ones would drown in the collector's noise.
    const times = Math.max(1, 20_000 / count);
    const seconds = fastest(3, () => {
      for (let i = 0; i < times; i++) analyzed(text);
    });
    const one = seconds / times;
    console.log(
      `  ${String(count).padStart(7)} words  ${round(one * 1000)} ms, ${round((one / count) * 1e6)} µs a word`,
    );
  }
}

/** What an article costs that was analysed just now and has one more paragraph, beside one that was never seen. */
function changed(): void {
  const lines = textOfLength(articles, 3000).split(/\n+/);
  const other = analyzed.bind(undefined, 'Nobody said anything.');
  let count = 0;
  const longer = (): string =>
    lines
      .toSpliced((7 * count) % lines.length, 0, `The envoy told ${count++} reporters that talks had failed.`)
      .join('\n');
  const anew: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < 60; round++) {
    const before = longer();
    const after = before.replace('\n', `\nThe ministry said on Monday that it would close ${round} ports.\n`);
    other();
    anew.push(fastest(1, () => analyzed(before)));
    again.push(fastest(1, () => analyzed(after)));
  }
  const ratio = Math.min(...again.slice(20)) / Math.min(...anew.slice(20));
  console.log(`an article of 3,000 words with one more paragraph takes ${ratio.toFixed(2)} of the time of a new one`);
}

function hostile(): void {
  console.log('hostile texts: milliseconds at 125 KB, at 500 KB (four times as long should take four times as long)');
  const quarters = new Map(textsOfSize(HOSTILE_LENGTH / 4));
  for (const [what, text] of textsOfSize(HOSTILE_LENGTH)) {
    // Once each: some of these take seconds. The first look is for the compilers alone.
    analyzed(quarters.get(what)?.slice(0, HOSTILE_LENGTH / 16) ?? '');
    const quarter = fastest(1, () => analyzed(quarters.get(what) ?? '')) * 1000;
    const whole = fastest(1, () => analyzed(text)) * 1000;
    console.log(`  ${what.padEnd(25)} ${Math.round(quarter)}, ${Math.round(whole)}: ${round(whole / quarter)} times`);
  }
}

/** Load and first analysis, each in a fresh process. */
function cold(): void {
  const first = readdirSync(folder).find((name) => name.endsWith('.txt')) ?? '';
  const program = join(import.meta.dirname, 'cold-start.js');
  const runs = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, [program, join(folder, first)], { encoding: 'utf8' })),
  );
  const best = Math.min(...runs);
  console.log(
    `cold: engine loaded and first article analysed in ${best} ms (fastest of ${runs.length} fresh processes)`,
  );
}
