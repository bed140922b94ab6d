/** Text as a reader sees it: how a browser sets white space, and without what has no width. */

/** White space (no-break and typographic spaces included) as single spaces, invisible characters out. */
export function collapsed(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
