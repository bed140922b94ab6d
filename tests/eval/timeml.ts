/** Reads a folder of TimeML documents (TimeBank, TempEval-3): text, publication day, TIMEX3 with offsets. */
import fs from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/engine/types';

export interface GoldTime extends Span {
  readonly type: string;
  readonly value: string;
}

export interface TimeDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export function readTimeMl(dir: string): readonly TimeDocument[] {
  const files = fs.readdirSync(dir).filter((name) => name.endsWith('.tml'));
  return files.sort().map((id) => {
    const xml = fs.readFileSync(path.join(dir, id), 'utf8');
    const created = attribute(between(xml, '<DCT>', '</DCT>'), 'value');
    if (created === undefined) throw new Error(`${id} has no creation time`);
    const day = /^\d{4}-\d{2}-\d{2}/.exec(created)?.[0] ?? created;
    return { id, published: day, ...readBody(between(xml, '<TEXT>', '</TEXT>')) };
  });
}

/** Text without tags; a TIMEX3 that encloses no text (an implied time) is left out. */
function readBody(body: string): Pick<TimeDocument, 'text' | 'times'> {
  let text = '';
  const times: GoldTime[] = [];
  const open: { readonly start: number; readonly tag: string }[] = [];
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += unescaped(piece);
    else if (piece.startsWith('</TIMEX3')) {
      const begun = open.pop();
      if (begun === undefined || begun.start === text.length) continue;
      const [type, value] = [attribute(begun.tag, 'type'), attribute(begun.tag, 'value')];
      if (type !== undefined && value !== undefined) times.push({ start: begun.start, end: text.length, type, value });
    } else if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, tag: piece });
  }
  return { text, times };
}

function between(xml: string, open: string, close: string): string {
  const start = xml.indexOf(open);
  const end = xml.indexOf(close, start);
  return start < 0 || end < 0 ? '' : xml.slice(start + open.length, end);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
