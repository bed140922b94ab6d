/** The pages of a table of saved ones (its layout: tests/eval/detection.ts), to be served on loopback. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { decodeHtml } from '../../src/cli/decode-html';

/** Those with a wanted label, by the path under which they are served: that of their own address, because it is a sign, too. */
export function savedPages(table: string, isWanted: (label: string) => boolean): Readonly<Record<string, string>> {
  const folder = path.dirname(table);
  const rows = fs
    .readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const found = rows.flatMap(([name = '', label = '', , , url = '']) => {
    if (!isWanted(label) || !/^https?:/.test(url)) return [];
    const file = [path.join(folder, name), path.join(folder, '..', name)].find((one) => fs.existsSync(one));
    if (file === undefined) return [];
    const bytes = fs.readFileSync(file);
    const html = decodeHtml(file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes, file);
    // Their scripts would ask for a network that is not there, and measure that.
    return [[new URL(url).pathname, html.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')] as const];
  });
  return Object.fromEntries(found);
}
