/** Reads word lists that are kept as plain lines, so that a non-programmer can review and mend them. */

/** Words separated by white space. */
export function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/));
}

/** Phrases separated by commas or line breaks; inner white space is one blank. */
export function phrases(lines: string): readonly string[] {
  return lines
    .split(/[,\n]/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}
