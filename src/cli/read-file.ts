/** Files as bytes, and bytes as text, with a clear sentence for whatever cannot be read. */
import { createReadStream } from 'node:fs';
import { Failure } from './failure';

/** Larger files are refused instead of filling the memory. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** First bytes of formats that people hand over by mistake. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a ZIP archive (or an office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
];

/** @throws Failure for anything that is no readable file with something in it. Pipes and process substitutions work. */
export async function readBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > MAX_FILE_BYTES) throw new Failure(`${file} is larger than 64 MB: hand over one article a file.`);
      chunks.push(bytes);
    }
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : new Failure(readingProblem(file, thrown));
  }
  const bytes = Buffer.concat(chunks, size);
  if (size === 0) throw new Failure(`${file} is empty: there is nothing to analyse.`);
  const signature = SIGNATURES.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) throw new Failure(`${file} is ${signature[0]}: save it as .txt or .html first.`);
  return bytes;
}

/**
 * The bytes as they are in UTF-8, a byte order mark included, so that offsets count in the file's own text.
 * @throws Failure where they are no text or not UTF-8.
 */
export function decodeText(bytes: Buffer, file: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && bytes.includes(0)) {
    throw new Failure(`${file} is a binary file: hand over plain text in UTF-8 or an HTML page.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const from = utf16 ? 'UTF-16' : 'WINDOWS-1252';
    throw new Failure(`${file} is not UTF-8: convert it first, for example with iconv -f ${from} -t UTF-8.`);
  }
}

function readingProblem(file: string, thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${file} does not exist: check the path.`;
    case 'EISDIR':
      return `${file} is a folder: name the files in it, for example ${file.replace(/\/+$/, '')}/*.html.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read: check its permissions.`;
    case 'ENAMETOOLONG':
      return 'That file name is too long: check the path.';
    default:
      return `${file} could not be read (${code || 'unknown error'}).`;
  }
}
