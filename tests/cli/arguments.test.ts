import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';
import { Failure } from '../../src/cli/failure';

function failureOf(args: readonly string[]): unknown {
  try {
    return parseArguments(args);
  } catch (thrown) {
    return thrown;
  }
}

describe('the command line', () => {
  test.each<[readonly string[], object]>([
    [['analyze', 'a.txt'], { name: 'analyze', inputs: ['a.txt'], format: 'json', jobs: 1, about: {}, resume: false }],
    [['analyze', 'a.txt', 'b.html'], { inputs: ['a.txt', 'b.html'], format: 'jsonl' }],
    [['analyze', '-'], { inputs: '-', format: 'jsonl', jobs: 1 }],
    [['analyze', '-', '-f', 'csv', '-j', '4'], { inputs: '-', format: 'csv', jobs: 4 }],
    [['analyze', '--', '--odd name.txt'], { inputs: ['--odd name.txt'] }],
    [
      ['analyze', 'a.txt', '--published', '2014-04-23', '--title', '= x', '--outlet=P', '--url', 'https://a.example/'],
      { about: { published: '2014-04-23', title: '= x', outlet: 'P', url: 'https://a.example/' } },
    ],
    [['read', '-', '-o', 'x.jsonl', '--resume'], { name: 'read', format: 'jsonl', output: 'x.jsonl', resume: true }],
    [['read', 'a.html', '--url', 'https://a.example/'], { about: { url: 'https://a.example/' }, format: 'jsonl' }],
    [['help'], { name: 'help' }],
    [['analyze', '-h'], { name: 'help' }],
    [['-V'], { name: 'version' }],
  ])('%j', (args, command) => {
    expect(parseArguments(args)).toMatchObject(command);
  });

  test('many files use all cores unless told otherwise', () => {
    const files = Array.from({ length: 100 }, (_, i) => `${i}.txt`);
    expect(parseArguments(['analyze', ...files])).toMatchObject({ jobs: expect.any(Number) });
    expect(parseArguments(['analyze', '-j', '1', ...files])).toMatchObject({ jobs: 1 });
  });

  test.each<[readonly string[], RegExp]>([
    [[], /analyze FILE/],
    [['anlyze', 'a.txt'], /"anlyze".*analyze or read/],
    [['analyze'], /Name the files/],
    [['analyze', '--colour', 'a.txt'], /--colour/],
    [['analyze', '-x', 'a.txt'], /-x/],
    [['analyze', 'a.txt', '--published'], /--published/],
    [['analyze', 'a.txt', '--published', '2014-02-31'], /"2014-02-31".*2014-04-23/],
    [['analyze', 'a.txt', '--published', 'yesterday'], /"yesterday"/],
    [['analyze', 'a.txt', '--url', 'news'], /"news".*https/],
    [['analyze', 'a.txt', '--url', 'mailto:desk@a.example'], /"mailto:desk@a.example".*https/],
    [['analyze', 'a.txt', '--title='], /--title is empty/],
    [['analyze', 'a.txt', 'b.txt', '--title', 'Ferries'], /--title is of one article/],
    [['analyze', 'a.txt', '--format', 'xml'], /"xml".*json.*csv/],
    [['analyze', 'a.txt', '--jobs', '0'], /--jobs is "0"/],
    [['analyze', 'a.txt', '--jobs', 'many'], /--jobs is "many"/],
    [['analyze', '-', 'a.txt'], /cannot be mixed/],
    [['analyze', 'a.txt', '--resume'], /--output/],
    [['analyze', 'a.txt', '-o', 'x', '--resume'], /jsonl/],
    [['read', 'a.html', '--format', 'csv'], /--format belongs to demarche analyze/],
  ])('%j is told in one sentence', (args, sentence) => {
    const failure = failureOf(args);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ status: 2, message: expect.stringMatching(sentence) });
    expect(failure).not.toMatchObject({ message: expect.stringMatching(/\n/) });
  });
});
