/** Runs over whole archives: memory stays where it was, and a run that was killed is taken up where it ended. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram, jsonLines, type Program } from './program';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

const SENTENCES = [
  'Norland must return the patrol boat by Friday, Foreign Minister Ada Quill told reporters on Monday.',
  '“We will never leave the valley,” the president of Vessia said in a speech last week.',
  'Vessia threatened to impose sanctions on Norland unless the talks resume within ten days.',
  'A senior official, who asked not to be named, denied that the ministry had lifted its tariffs.',
  'Prices rose by nine percent in the capital, and most of the shops stayed shut.',
];

/** An article that is like no other, about 200 words long. */
function lineOf(id: number): string {
  const text = Array.from({ length: 14 }, (_, at) => `${SENTENCES[(id * 7 + at * at) % 5]} (${id}/${at})`).join('\n');
  return `${JSON.stringify({ id, published: '2031-05-14', text })}\n`;
}

const MEGABYTE = 1 << 20;
/** In megabytes; the language model takes a good part of it. */
const HEAP = 160;
const ARTICLES = 250;

test('more than its memory goes through it: nothing of an article is kept', async () => {
  const heap = `--max-old-space-size=${HEAP}`;
  const child = spawn(process.execPath, [heap, program.path, 'analyze', '-', '--jobs', '2']);
  const closed = once(child, 'close');
  let answers = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers += 1;
  });
  child.stdin.on('error', () => {});
  for (let id = 0; id < ARTICLES && child.exitCode === null; id++) {
    // Titles go in and out again, and cost no analysis.
    const line = `${JSON.stringify({ id, title: `${id} `.padEnd(MEGABYTE, 'x'), text: SENTENCES[id % 5] })}\n`;
    if (!child.stdin.write(line))
      await new Promise((resolve) => {
        child.stdin.once('drain', resolve);
        void closed.then(resolve);
      });
  }
  child.stdin.end();
  expect([(await closed)[0], answers]).toEqual([0, ARTICLES]);
}, 180_000);

test('a run that was killed goes on where it ended, a bad line and all', async () => {
  const lines = Array.from({ length: 60 }, (_, id) => (id === 20 ? '{"id": 20, "text"\n' : lineOf(id)));
  const input = lines.join('');
  await program.run(['analyze', '-', '--output', 'whole.jsonl'], input);
  const whole = readFileSync(join(program.folder, 'whole.jsonl'), 'utf8');
  const path = join(program.folder, 'killed.jsonl');
  const child = spawn(process.execPath, [program.path, 'analyze', '-', '--jobs', '2', '--output', path]);
  child.stdin.on('error', () => {});
  // The input stays open, so that the run cannot have ended by itself.
  child.stdin.write(lines.slice(0, 40).join(''));
  const written = () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0);
  while (written() < 30) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(readFileSync(path, 'utf8')).not.toBe(whole);
  expect((await program.run(['analyze', '-', '--output', path, '--resume'], input)).status).toBeLessThanOrEqual(1);
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect(jsonLines(whole).filter((line) => line.error !== undefined)).toHaveLength(1);
}, 120_000);
