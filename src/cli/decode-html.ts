/**
 * Saved pages come in many encodings. This decides as browsers do (HTML standard, "determining the character
 * encoding"): byte order mark, then the page's own declaration in its first bytes, then UTF-8, then windows-1252.
 */
import { Failure } from './failure';

/** How far a declaration is looked for; the standard asks pages to have it in the first 1024 bytes, many are later. */
const DECLARATION_BYTES = 4096;

/** @throws Failure where the bytes are no text. */
export function decodeHtml(bytes: Buffer, file: string): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (mostlyControl(bytes))
    throw new Failure(`${file} is a binary file: hand over an HTML page or plain text in UTF-8.`);
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && declared !== 'utf-8') return decodeAs(declared, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A page that says UTF-8 and has a few broken bytes is still UTF-8.
    return decodeAs(declared ?? 'windows-1252', bytes);
  }
}

/** windows-1252, bytes 0x80 to 0x9f (WHATWG Encoding); Node 20's own decoder reads them as Latin-1 controls. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeAs(encoding: string, bytes: Buffer): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, DECLARATION_BYTES).toString('latin1');
  const label = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const name = new TextDecoder(label).encoding;
    // A page that could be read this far is not UTF-16, whatever it says.
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return undefined;
  }
}

/** Text in any encoding that browsers know has hardly any control characters; stray NULs in pages do occur. */
function mostlyControl(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  return controls * 50 > head.length;
}
