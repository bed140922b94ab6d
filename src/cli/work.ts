/** What is done with one input, in a worker thread: from a line or a file to the finished piece of output. */

import messages from '../../public/_locales/en/messages.json';
import { analyze } from '../engine';
import type { Analysis, Article } from '../engine/types';
import { FORMATS, type FormatName } from '../export';
import { wordsFrom } from '../telling/words';
import { decodeHtml } from './decode-html';
import { Failure, sentenceOf } from './failure';
import { type Notice, noticesOf, type Origin } from './notices';
import { type About, parseArticle, parseJson, parsePageRequest } from './parse-article';
import { analyzePlain, plainArticle } from './plain-text';
import { decodeText, readBytes } from './read-file';
import { readPage } from './read-page';

const ENGLISH = wordsFrom(messages);

/** One input. Plain data: it is sent to a worker thread. */
export type Task = {
  readonly command: 'analyze' | 'read';
  readonly format: FormatName;
  readonly about: About;
  /** One of many results in one output (CSV rows without the header, say). */
  readonly oneOfMany: boolean;
} & ({ readonly file: string } | { readonly line: string });

/** The piece of output, or why there is none; `about` then says of what, as far as it is known. */
export type Outcome =
  | { readonly output: string; readonly notices?: readonly Notice[] }
  | { readonly error: string; readonly about: { readonly id?: string | number; readonly file?: string } };

/** Never rejects. */
export async function perform(task: Task): Promise<Outcome> {
  const about: { id?: string | number; file?: string } = {};
  try {
    if (task.command === 'read') {
      const request =
        'file' in task ? { file: task.file, ...urlOf(task.about) } : parsePageRequest(parseJson(task.line));
      about.file = request.file;
      const html = decodeHtml(await readBytes(request.file), request.file);
      if (isPlain(request.file, html))
        throw new Failure(`${request.file} is plain text and no HTML page: demarche analyze takes it as it is.`);
      return { output: `${JSON.stringify({ ...request, ...readPage(html, request.url) })}\n` };
    }
    if ('file' in task) about.file = task.file;
    const read = 'file' in task ? await fromFile(task.file, task.about) : parseLine(task.line, about);
    const article: Article = { ...read.article, ...task.about };
    const analysis = { ...about, ...read.analyze(article) };
    const format = FORMATS[task.format];
    const output = task.oneOfMany
      ? format.many.part(analysis, article.text, ENGLISH)
      : format.one(analysis, article.text, ENGLISH);
    return {
      output,
      notices: noticesOf(article, analysis, read),
    };
  } catch (thrown) {
    return { error: sentenceOf(thrown), about };
  }
}

/** An article, and how it is analysed. */
interface Read extends Origin {
  readonly article: Article;
  readonly analyze: (article: Article) => Analysis;
}

function parseLine(line: string, about: { id?: string | number }): Read {
  const value = parseJson(line);
  // Known even where the rest is wrong, so that the error can be told from its sender's name for it.
  if (typeof value === 'object' && value !== null && 'id' in value) {
    if (typeof value.id === 'string' || typeof value.id === 'number') about.id = value.id;
  }
  return { ...parseArticle(value), analyze };
}

async function fromFile(file: string, about: About): Promise<Read> {
  const bytes = await readBytes(file);
  if (!isHtml(file, bytes))
    return { file, article: plainArticle(file, decodeText(bytes, file)), analyze: analyzePlain };
  const { article, verdict } = readPage(decodeHtml(bytes, file), about.url);
  if (article === undefined) throw new Failure(`${file} has no article text that could be read: is it a saved story?`);
  return { file, article, analyze, ...(verdict === 'other' ? { isOther: true } : {}) };
}

function isHtml(file: string, bytes: Buffer): boolean {
  if (/\.x?html?$/i.test(file)) return true;
  if (/\.(?:txt|text|md)$/i.test(file)) return false;
  const head = bytes.subarray(0, 512).toString('latin1');
  return /^[\s\u00ef\u00bb\u00bf]{0,99}<(?:!doctype\s+html|html|head|!--)/i.test(head);
}

/** A file that is not called a page and has no tag in it. */
function isPlain(file: string, html: string): boolean {
  return !/\.x?html?$/i.test(file) && !/<[a-z!][^<>]*>/i.test(html);
}

function urlOf(about: About): { readonly url?: string } {
  return about.url === undefined ? {} : { url: about.url };
}
