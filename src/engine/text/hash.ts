/**
 * A 64-bit name for a text, so that results can be kept and found again. Not for security.
 *
 * Two lanes of FNV-1a over UTF-16 code units with different offsets (Fowler, Noll, Vo), printed as 16 hex digits.
 */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + (i & 0xff)), 0x01000193);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
