import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import about from '../../package.json';
import { FORMATS } from '../../src/export';
import { buildProgram, jsonLines, type Program } from './program';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => program.remove());

const TRACE = /^\s+at |node:internal|\.ts:\d+/m;

/** One sentence for the user on standard error, and nothing else. */
function expectOneSentence(stderr: string): void {
  expect(stderr).toMatch(/^demarche: .+\n$/);
  expect(stderr).not.toMatch(TRACE);
}

describe('help and version', () => {
  test.each([['--help'], ['-h'], ['help'], ['analyze', '--help']])(
    '%s %s explains every command and format',
    async (...args) => {
      const { stdout, stderr, status } = await program.run(args);
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      for (const word of [
        'analyze FILE',
        'analyze -',
        'read FILE',
        'read -',
        '--jobs',
        '--resume',
        ...Object.keys(FORMATS),
      ]) {
        expect(stdout).toContain(word);
      }
    },
  );

  test('--version', async () => {
    expect(await program.run(['--version'])).toEqual({ stdout: `${about.version}\n`, stderr: '', status: 0 });
  });
});

describe('a wrong command', () => {
  test.each([
    [['anlyze', 'a.txt'], /"anlyze".*analyze or read/],
    [['analyze', '--colour', 'a.txt'], /--colour/],
    [['analyze', 'a.txt', '-f'], /--format stands without its value/],
    [['analyze', 'a.txt', '--published', '2014-02-31'], /"2014-02-31".*2014-04-23/],
  ])('%j: one sentence, status 2', async (args, sentence) => {
    const { stdout, stderr, status } = await program.run(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expectOneSentence(stderr);
    expect(stderr).toMatch(sentence);
  });
});

describe('an input that cannot be used: one sentence, status 1', () => {
  beforeAll(() => {
    mkdirSync(join(program.folder, 'folder'), { recursive: true });
    program.file('binary.txt', new Uint8Array([65, 0, 66, 0, 200]));
    program.file('latin.txt', new Uint8Array([99, 97, 102, 0xe9]));
    program.file('wide.txt', Buffer.from('\ufeffwide', 'utf16le'));
    program.file('empty.txt', '');
    program.file('blank.txt', ' \n\t\n');
    program.file('report.pdf', '%PDF-1.7\n...');
    program.file(
      'noise.html',
      new Uint8Array(4000).map((_, i) => (i * 7919) % 32),
    );
    program.file('bare.html', '<!doctype html><title>Nothing</title>');
  });

  const UNUSABLE: Readonly<Record<string, RegExp>> = {
    'missing.txt': /missing\.txt does not exist/,
    'missing\u001b[31m.txt': /missing \[31m\.txt does not exist/,
    folder: /folder is a folder/,
    'binary.txt': /binary/,
    'latin.txt': /not UTF-8.*iconv/,
    'wide.txt': /not UTF-8.*UTF-16/,
    'empty.txt': /empty/,
    'blank.txt': /empty/,
    'report.pdf': /PDF/,
    'noise.html': /binary/,
    'bare.html': /no article text/,
  };

  test('a sentence for each file, none of them in the output', async () => {
    const { stdout, stderr, status } = await program.run(['analyze', '--format', 'csv', ...Object.keys(UNUSABLE)]);
    expect(status).toBe(1);
    const sentences = stderr.trimEnd().split('\n');
    expect(sentences).toHaveLength(Object.keys(UNUSABLE).length);
    Object.values(UNUSABLE).forEach((sentence, i) => {
      expectOneSentence(`${sentences[i]}\n`);
      expect(sentences[i]).toMatch(sentence);
    });
    expect(stdout).toMatch(/^article,.*\r\n$/);
  });

  test.each(['missing.txt', 'binary.txt'])('%s alone', async (file) => {
    const { stdout, stderr, status } = await program.run(['analyze', file]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expectOneSentence(stderr);
  });

  test('read answers each file with a line', async () => {
    const files = ['missing.html', 'folder', 'empty.txt', 'noise.html'];
    const { stdout, stderr, status } = await program.run(['read', ...files]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(files.length);
    expect(jsonLines(stdout)).toEqual(
      files.map((file) => ({ file, error: expect.stringMatching(/^\S+ is|does not exist/) })),
    );
  });

  test('the others go on', async () => {
    program.file('good.txt', 'Port Amber fell silent.');
    const { stdout, stderr, status } = await program.run(['analyze', 'good.txt', 'missing.txt', 'good.txt']);
    expect(status).toBe(1);
    expectOneSentence(stderr);
    expect(jsonLines(stdout).map((line) => [line.file, line.error === undefined])).toEqual([
      ['good.txt', true],
      ['missing.txt', false],
      ['good.txt', true],
    ]);
  });

  test.each([
    ['no folder', 'nowhere/out.json', /nowhere\/out\.json cannot be written/],
    ['a folder', 'folder', /folder cannot be written/],
  ])('an output that is %s', async (_, output, sentence) => {
    const { stderr, status } = await program.run(['analyze', program.file('good.txt', 'Words.'), '--output', output]);
    expect(status).toBe(1);
    expectOneSentence(stderr);
    expect(stderr).toMatch(sentence);
  });
});

describe('analyze FILE', () => {
  test('prints the analysis, whose offsets count in the file as it is', async () => {
    const text = '\ufeffPort Amber\r\n\r\nThe envoy 🕊 said so.\r\n';
    const { stdout, stderr, status } = await program.run([
      'analyze',
      program.file('story.txt', text),
      ...['--published', '2031-03-12', '--url', 'https://a.example/s', '--title', 'Talks', '--outlet', 'The Post'],
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'story.txt',
      version: 1,
      article: {
        published: '2031-03-12',
        url: 'https://a.example/s',
        title: 'Talks',
        outlet: 'The Post',
        language: 'en',
        length: text.length,
      },
    });
  });

  test('a text in another language is told on standard error and in the readable formats', async () => {
    const german =
      'Die Regierung hat am Montag gesagt, dass sie die Grenze nicht schließen wird und auf eine Antwort wartet. ';
    const file = program.file('german.txt', german.repeat(3));
    const told = await program.run(['analyze', file, '--format', 'text']);
    expectOneSentence(told.stderr);
    expect(told.stderr).toMatch(/german\.txt: This text is not in English \(it seems to be in German\)/);
    expect(told.stdout).toContain('This text is not in English');
    expect(told.status).toBe(0);
    const lines = await program.run(['analyze', '-'], '{"text":"Bonjour.","language":"fr"}\n{"text":"One."}\n');
    expect(lines.stderr).toMatch(/^demarche: Not in English: 1 of 2 articles.*\n$/);
    expect(jsonLines(lines.stdout)).toHaveLength(2);
  });

  test('read refuses plain text instead of taking it for a page', async () => {
    const { stderr, status } = await program.run(['read', program.file('story.txt', 'Port Amber.')]);
    expect(status).toBe(1);
    expectOneSentence(stderr);
    expect(stderr).toMatch(/is plain text and no HTML page/);
  });

  test('several files as JSON are one list, as CSV one table', async () => {
    const file = program.file('story.txt', 'Port Amber.');
    const list = await program.run(['analyze', '--format', 'json', file, file]);
    expect(JSON.parse(list.stdout)).toHaveLength(2);
    const table = await program.run(['analyze', '--format', 'csv', file, file]);
    expect(table.stdout.match(/^article,/gm)).toHaveLength(1);
  });
});
