/**
 * Lengths and letters of strings, where they are asked for each word or each letter of a text. V8 keeps strings of half a dozen kinds
 * (whole, cut out, joined, in one byte or two), and once a place has met more than four of them it looks for `length` and `charCodeAt` by name there,
 * every time. Asked like this, it need not.
 */

const { charCodeAt } = String.prototype;

/** The UTF-16 unit at a place, which is inside the text: beyond its end this is slow. */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** How many UTF-16 units a text has. */
export function lengthOf(text: string): number {
  // What was joined is known to be a string.
  // biome-ignore lint/style/useTemplate: a template is not.
  return ('' + text).length;
}
