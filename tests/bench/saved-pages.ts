/** The pages of a table of saved ones (its layout: tests/eval/detection.ts), to be served on loopback. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { parseHTML } from 'linkedom';
import { decodeHtml } from '../../src/cli/decode-html';
import { ownAddress } from '../../src/page';

/**
 * Those with a wanted label, by the path under which they are served: that of their own address, because it is a sign, too. It stands in the
 * table, else in the page, else it is one that says nothing. Of several at one path (front pages), all but the first have a number behind it.
 */
export function savedPages(table: string, isWanted: (label: string) => boolean): Readonly<Record<string, string>> {
  const folder = path.dirname(table);
  const rows = fs
    .readFileSync(table, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const pages: Record<string, string> = {};
  rows.forEach(([name = '', label = '', , , url = ''], row) => {
    const file = [path.join(folder, name), path.join(folder, '..', name)].find((one) => fs.existsSync(one));
    if (!isWanted(label) || file === undefined) return;
    const bytes = fs.readFileSync(file);
    const html = decodeHtml(file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes, file);
    const own = /^https?:/.test(url) ? url : ownAddress(parseHTML(html).document);
    const at = own === '' ? `/saved/${row}` : new URL(own).pathname;
    // Their scripts would ask for a network that is not there, and measure that.
    const still = html.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '');
    pages[at in pages ? `${at}?${row}` : at] = still;
  });
  return pages;
}
