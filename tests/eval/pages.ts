/** Saved pages, plain or gzipped, read as the program reads them. */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { decodeHtml } from '../../src/cli/decode-html';
import { type PageReading, readPage } from '../../src/cli/read-page';

export function readSavedPage(file: string, url: string | undefined): PageReading {
  const bytes = fs.readFileSync(file);
  return readPage(decodeHtml(file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes, file), url);
}
