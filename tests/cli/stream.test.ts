import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, jsonLines, type Program } from './program';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

const articleLines = (count: number): string =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: `Line ${id}.` })}\n`).join('');

describe('analyze -', () => {
  test('an answer a line, in order, errors in their place, and the rest goes on', async () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"id":"a","text":"One."}\r\n\n  \n{"text":\n[1]\nnull\n{"title":"x"}\n{"text":7}\n'),
      Buffer.from('{"id":9,"text":"x","published":"2031-02-29"}\n{"id":"c","text":" \\n"}\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"id":"b","text":"Two \u2028 lines.","title":null,"byline":"By B","more":{}}`),
    ]);
    const { stdout, stderr, status } = await program.run(['analyze', '-'], input);
    expect(status).toBe(1);
    expect(stderr).toBe('demarche: 8 of 10 lines could not be used: each has an error in its place.\n');
    const lines = jsonLines(stdout);
    expect(lines.map((line) => line.error ?? line.id)).toEqual([
      'a',
      expect.stringMatching(/not valid JSON/),
      expect.stringMatching(/is a list/),
      expect.stringMatching(/is null/),
      expect.stringMatching(/"text" is missing/),
      expect.stringMatching(/"text" is a number/),
      expect.stringMatching(/"published" is "2031-02-29"/),
      expect.stringMatching(/"text" is empty/),
      expect.stringMatching(/not UTF-8/),
      'b',
    ]);
    expect(lines.map((line) => line.line)).toEqual([undefined, 4, 5, 6, 7, 8, 9, 10, 11, undefined]);
    expect(lines[6]?.id).toBe(9);
    expect(lines[9]).toMatchObject({ version: 1, article: { byline: 'By B', language: 'en' } });
  });

  test('in a format without room for errors they are told one by one', async () => {
    const { stdout, stderr, status } = await program.run(['analyze', '-', '-f', 'csv'], '[1]\n{"text":"One."}\n');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^demarche: line 1: This line is a list: .*\ndemarche: 1 of 2 lines could not be used, as said above\.\n$/,
    );
    expect(stdout).toMatch(/^article,url,title,.*\r?\n$/);
  });

  test('no input gives no output', async () => {
    expect(await program.run(['analyze', '-'], '')).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  test('20,000 lines keep their order with three workers', async () => {
    const { stdout, status } = await program.run(['analyze', '-', '--jobs', '3'], articleLines(20_000));
    expect(status).toBe(0);
    expect(jsonLines(stdout).map((line) => line.id)).toEqual(Array.from({ length: 20_000 }, (_, id) => id));
  }, 120_000);

  test('each answer comes before the next question is asked', async () => {
    const child = spawn(process.execPath, [program.path, 'analyze', '-', '--jobs', '2']);
    child.stdout.setEncoding('utf8');
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Words.' })}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  }, 30_000);

  test('a reader that has enough ends it quietly', async () => {
    const child = spawn(process.execPath, [program.path, 'analyze', '-']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(articleLines(5000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }, 30_000);

  test('Ctrl-C ends it with whole lines, though input is still open', async () => {
    const child = spawn(process.execPath, [program.path, 'analyze', '-']);
    let stdout = '';
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stdin.write('{"text":"One."}\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [status] = await once(child, 'close');
    expect({ status, stderr, lines: jsonLines(stdout).length }).toEqual({ status: 130, stderr: '', lines: 1 });
  }, 30_000);
});

describe('--output and --resume', () => {
  test('a run that was cut off goes on where it ended', async () => {
    const input = articleLines(50);
    await program.run(['analyze', '-', '--output', 'whole.jsonl'], input);
    const whole = readFileSync(join(program.folder, 'whole.jsonl'), 'utf8');
    const torn = whole.slice(0, whole.indexOf('"id":20') + 30);
    writeFileSync(join(program.folder, 'torn.jsonl'), torn);
    const { stdout, status } = await program.run(['analyze', '-', '--output', 'torn.jsonl', '--resume'], input);
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    expect(readFileSync(join(program.folder, 'torn.jsonl'), 'utf8')).toBe(whole);
  });

  test('files that failed are not tried again', async () => {
    const file = program.file('story.txt', 'Port Amber.');
    const args = ['analyze', '--format', 'jsonl', '--output', 'files.jsonl', '--resume'];
    expect((await program.run([...args, file, 'missing.txt'])).status).toBe(1);
    expect((await program.run([...args, file, 'missing.txt', file])).status).toBe(0);
    const lines = jsonLines(readFileSync(join(program.folder, 'files.jsonl'), 'utf8'));
    expect(lines.map((line) => line.file)).toEqual(['story.txt', 'missing.txt', 'story.txt']);
  });

  test.each([
    [
      'without --resume what is there stays',
      [],
      '{"actors":[]}\n',
      /out\.jsonl has something in it already: .*--resume/,
    ],
    ['a file of something else is left alone', ['--resume'], 'Dear diary,\nno.', /out\.jsonl holds something else/],
    ['a text of one line is left alone', ['--resume'], '{"name":"diary","actors":0}', /no complete result/],
    ['a log is left alone', ['--resume'], '{not json "error": x\n{', /out\.jsonl holds something else/],
    [
      'an input with fewer lines is not the same',
      ['--resume'],
      '{"actors":[]}\n'.repeat(3),
      /3 results, but the input only 2/,
    ],
  ])('%s', async (_, more, before, sentence) => {
    const path = join(program.folder, 'out.jsonl');
    writeFileSync(path, before);
    const { stderr, status } = await program.run(['analyze', '-', '--output', path, ...more], articleLines(2));
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
