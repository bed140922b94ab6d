/** The command line, read into plain data. Whatever is wrong with it is told in one sentence, with status 2. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FORMATS, type FormatName, isFormatName } from '../export';
import { Failure } from './failure';
import { type About, checkPublished, checkUrl } from './parse-article';

export interface RunCommand {
  readonly name: 'analyze' | 'read';
  /** File names, or `'-'` for lines on standard input. */
  readonly inputs: '-' | readonly string[];
  readonly format: FormatName;
  /** Said on the command line; holds for every article. */
  readonly about: About;
  /** Worker threads. */
  readonly jobs: number;
  /** File to write to instead of standard output. */
  readonly output?: string;
  /** Go on where `output` ends. */
  readonly resume: boolean;
}

export type Command = RunCommand | { readonly name: 'help' } | { readonly name: 'version' };

/** With more files than this, all cores are used unless told otherwise. */
const FEW_FILES = 16;
const MOST_JOBS = 256;

const OPTIONS = {
  published: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  outlet: { type: 'string' },
  format: { type: 'string', short: 'f' },
  jobs: { type: 'string', short: 'j' },
  output: { type: 'string', short: 'o' },
  resume: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const ONLY_ANALYZE = ['published', 'title', 'outlet', 'format'] as const;

/** @throws Failure (status 2) with the sentence to tell. */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help === true || positionals[0] === 'help') return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw wrong('Say what to do: demarche analyze FILE... or demarche read FILE...');
  if (name !== 'analyze' && name !== 'read')
    throw wrong(`There is no command ${JSON.stringify(name)}: it is analyze or read.`);
  if (name === 'read') {
    const foreign = ONLY_ANALYZE.find((key) => values[key] !== undefined);
    if (foreign !== undefined) throw wrong(`--${foreign} belongs to demarche analyze, not to demarche read.`);
  }
  if (files.length === 0)
    throw wrong(`Name the files: demarche ${name} FILE..., or - to read lines from standard input.`);
  const standardInput = files.includes('-');
  if (files.length > 1 && values.title !== undefined)
    throw wrong('--title is of one article: give it with one file only.');
  if (standardInput && files.length > 1)
    throw wrong('Standard input (-) and files cannot be mixed: give one or the other.');
  for (const [key, value] of Object.entries(values)) {
    if (value === '') throw wrong(`--${key} is empty: give it a value or leave it out.`);
  }
  checkPublished(values.published, '--published', 2);
  checkUrl(values.url, '--url', 2);
  const lines = standardInput || files.length > 1;
  const format = formatOf(values.format, name === 'read' || lines ? 'jsonl' : 'json');
  const resume = values.resume ?? false;
  if (resume && values.output === undefined)
    throw wrong('--resume needs --output FILE: it goes on where that file ends.');
  if (resume && format !== 'jsonl') throw wrong('--resume works with one result a line only: use --format jsonl.');
  return {
    name,
    inputs: standardInput ? '-' : files,
    format,
    about: aboutOf(values),
    jobs: jobsOf(values.jobs, files.length),
    ...(values.output === undefined ? {} : { output: values.output }),
    resume,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : '';
    const unknown = /Unknown option '([^']+)'/.exec(message)?.[1];
    if (unknown !== undefined) throw wrong(`There is no option ${unknown}.`);
    const bare = /Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1];
    if (bare !== undefined) throw wrong(`${bare} stands without its value: write it behind the option.`);
    const [first = 'The command cannot be understood'] = message.split(/\.?(?:\n|\. )/);
    throw wrong(`${first.replace(/\.$/, '')}.`);
  }
}

function formatOf(given: string | undefined, otherwise: FormatName): FormatName {
  if (given === undefined) return otherwise;
  if (isFormatName(given)) return given;
  throw wrong(`There is no format ${JSON.stringify(given)}: it is one of ${Object.keys(FORMATS).join(', ')}.`);
}

function jobsOf(given: string | undefined, files: number): number {
  if (given === undefined) return files > FEW_FILES ? Math.min(availableParallelism(), MOST_JOBS) : 1;
  const jobs = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw wrong(`--jobs is ${JSON.stringify(given)}: it must be a whole number from 1 to ${MOST_JOBS}.`);
}

function aboutOf(values: { readonly [K in 'url' | 'title' | 'outlet' | 'published']?: string | undefined }): About {
  const about: { -readonly [K in keyof About]: About[K] } = {};
  for (const key of ['url', 'title', 'outlet', 'published'] as const) {
    const value = values[key];
    if (value !== undefined) about[key] = value;
  }
  return about;
}

function wrong(sentence: string): Failure {
  return new Failure(`${sentence} (demarche --help shows how)`, 2);
}
