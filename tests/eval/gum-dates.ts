/** Reads the dates of GUM's documents: one word a line, its annotations behind tabs, elements on lines of their own. */
import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/engine/types';

/** A dated phrase: a day, month or year (`when`), or a span of days with one or two ends. */
export interface GoldDate extends Span {
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface DatedText {
  readonly id: string;
  readonly published: string | undefined;
  readonly text: string;
  readonly dates: readonly GoldDate[];
}

export function readGumDates(dir: string): readonly DatedText[] {
  const files = fs.readdirSync(dir).filter((name) => name.endsWith('.xml'));
  return files.sort().map((file) => readDatedText(file, fs.readFileSync(path.join(dir, file), 'utf8')));
}

/** Elements behind which a paragraph ends. */
const BLOCK = /^<\/(?:p|head|item|caption|sp|list|figure)>/;
const CLOSES = /^(?:[.,;:!?%)\]]|''|[’']\w*|n['’]t|-|–)$/;
const OPENS = /^[([$£€#-]$/;

function readDatedText(id: string, xml: string): DatedText {
  let text = '';
  const dates: GoldDate[] = [];
  let open: { readonly start: number; readonly tag: string } | undefined;
  let glued = true;
  let inWord = false;
  let quoted = false;
  for (const line of xml.split('\n')) {
    if (line.startsWith('<date ')) open = { start: -1, tag: line };
    else if (line === '</date>' && open !== undefined && open.start >= 0) {
      dates.push({ start: open.start, end: text.length, ...endsOf(open.tag) });
      open = undefined;
    } else if (line === '<w>' || line === '</w>') {
      inWord = line === '<w>';
      glued = false;
    } else if (BLOCK.test(line)) {
      text = `${text.trimEnd()}\n\n`;
      glued = true;
    } else if (line !== '' && !line.startsWith('<')) {
      const [word = '', tag = ''] = line.split('\t');
      const plain = unescaped(word);
      const closing = CLOSES.test(plain) || (plain === '"' && quoted);
      if (!glued && !closing && text !== '') text += ' ';
      if (open?.start === -1) open = { ...open, start: text.length };
      text += plain;
      if (plain === '"') quoted = !quoted;
      glued = inWord || OPENS.test(plain) || tag === '``' || (plain === '"' && quoted);
    }
  }
  return { id, published: attribute(xml.slice(0, xml.indexOf('>')), 'dateCreated'), text, dates };
}

function endsOf(tag: string): Pick<GoldDate, 'when' | 'from' | 'to'> {
  const when = attribute(tag, 'when');
  if (when !== undefined) return { when };
  const from = attribute(tag, 'from') ?? attribute(tag, 'notBefore');
  const to = attribute(tag, 'to') ?? attribute(tag, 'notAfter');
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
