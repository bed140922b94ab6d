/**
 * Whether the program's memory stays level over an archive: `npm run bench:archive -- [ARTICLES] [JOBS]`, 10,000 and two where nothing
 * is said. Prints one JSON object: megabytes that are resident as the articles get done, both workers' heaps and the garbage in them
 * included; and, from a second run over a tenth of them, the megabytes that live in each worker's heap, garbage taken out. Linux only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../cli/program';
import { articlesIn, wordsOf } from './texts';

const WORDS = 250;
const SAMPLES = 20;

const PARAGRAPHS = articlesIn('tests/eval/articles')
  .flatMap((text) => text.split(/\n+/))
  .filter((paragraph) => wordsOf(paragraph) > 8);

/** Articles that are alike and never the same; the same in each run. */
function* linesOf(articles: number): Generator<string> {
  let seed = 1;
  for (let id = 0; id < articles; id++) {
    const paragraphs: string[] = [];
    for (let words = 0; words < WORDS; ) {
      seed = (seed * 48_271) % 2_147_483_647;
      const paragraph = PARAGRAPHS[seed % PARAGRAPHS.length] ?? '';
      paragraphs.push(paragraph);
      words += wordsOf(paragraph);
    }
    yield `${JSON.stringify({ id, published: '2026-05-11', text: paragraphs.join('\n\n') })}\n`;
  }
}

const residentOf = (id: number | undefined): number =>
  Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024);

/** Runs the program over so many articles; gives the seconds and the megabytes at each twentieth of the way. */
async function passed(program: string, articles: number, jobs: string, env: Readonly<Record<string, string>> = {}) {
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'analyze', '-', '--jobs', jobs], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const closed = once(child, 'close');
  const resident: Record<number, number> = {};
  let done = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1))
      if (++done % Math.ceil(articles / SAMPLES) === 0 && child.exitCode === null)
        resident[done] = residentOf(child.pid);
  });
  for (const line of linesOf(articles)) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  child.stdin.end();
  await closed;
  return { seconds: Math.round((performance.now() - begun) / 1000), done, resident };
}

async function main(articles: number, jobs: string): Promise<void> {
  const program = await buildProgram();
  try {
    const whole = await passed(program.path, articles, jobs);
    const told = join(program.folder, 'live-heap.jsonl');
    const hook = `--import ${join(import.meta.dirname, 'live-heap.mjs')}`;
    await passed(program.path, Math.ceil(articles / 10), jobs, { LIVE_HEAP: told, NODE_OPTIONS: hook });
    const live: Record<string, number[]> = {};
    for (const line of readFileSync(told, 'utf8').trim().split('\n')) {
      const { thread, megabytes } = JSON.parse(line);
      const worker = `worker ${thread}`;
      live[worker] = [...(live[worker] ?? []), megabytes];
    }
    console.log(JSON.stringify({ articles, jobs, ...whole, live }, null, 1));
  } finally {
    program.remove();
  }
}

await main(Number(process.argv[2] ?? 10_000), process.argv[3] ?? '2');
