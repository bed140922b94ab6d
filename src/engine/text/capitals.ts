/** How a text writes capitals, which tells names from words that merely open a sentence or stand in a headline. */
import type { RawToken } from './chunks';
import { beginsPlainly } from './letters';

const CAPITAL = /^\p{Lu}/u;
const LOWER_WORD = /^\p{Ll}/u;

/** Whether a word begins with a capital letter. Asked of every word: nearly all begin with an ASCII character, which needs no expression. */
export function isLarge(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(word);
}

/** Whether it begins with a small letter. */
function isSmall(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : LOWER_WORD.test(word);
}

/** How a text uses capitals: which words it writes large in mid-sentence, and whether this paragraph capitalises all. */
export interface CapitalHabit {
  readonly names: ReadonlySet<string>;
  readonly titleCase: boolean;
}

/** Words that begin with a capital where nothing opens, each once. */
export function largeWords(tokens: readonly RawToken[], opens: readonly boolean[]): readonly string[] {
  const large = new Set<string>();
  tokens.forEach(({ text }, i) => {
    if (isLarge(text) && opens[i] !== true) large.add(text);
  });
  return [...large];
}

/** Words written with a capital in mid-sentence of ordinary paragraphs and never small. */
export function capitalNames(
  paragraphs: readonly { readonly large: readonly string[]; readonly tokens: readonly Pick<RawToken, 'text'>[] }[],
): ReadonlySet<string> {
  const large = new Set<string>();
  for (const paragraph of paragraphs) for (const word of paragraph.large) large.add(word);
  // Only what is written large somewhere is looked for, not every word noted.
  const asked = new Set([...large].map((name) => name.toLowerCase()));
  const small = new Set<string>();
  for (const { tokens } of paragraphs)
    for (const { text } of tokens) if (isSmall(text) && asked.has(text)) small.add(text);
  for (const name of large) if (small.has(name.toLowerCase())) large.delete(name);
  return large;
}

/** Headlines Write Most Words Large. */
export function isTitleCase(tokens: readonly RawToken[]): boolean {
  let content = 0;
  let large = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || !(beginsPlainly(token.text) || /^\p{L}/u.test(token.text))) continue;
    content++;
    if (isLarge(token.text)) large++;
  }
  return content >= 3 && large / content > 0.7;
}

/** `said Will Kovac`, `judge May Kovac`: a modal is written large only where something begins. */
export function isNameNotModal(token: RawToken, previous: RawToken | undefined, next: RawToken | undefined): boolean {
  if (token.text !== 'Will' && token.text !== 'May') return false;
  if (token.pos !== 'AUX' || next?.pos !== 'PROPN' || !isLarge(next.text)) return false;
  return previous !== undefined && (previous.text === ',' || /^\p{L}/u.test(previous.text));
}
