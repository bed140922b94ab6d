/**
 * From raw words to tokens: hyphen compounds become one, marks that belong together are joined, and known faults of the
 * tagger in news are mended.
 */

import { pluralLemma, type RawToken } from './wink';
import { NOUN_OR_VERB, PAST_BOTH, VERB_PREFIXED, WORDS_NOT_ABBREVIATIONS } from './words';

const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER_WORD = /^\p{Ll}/u;

/** Joins and splits raw tokens of one paragraph; works on and returns plain raw tokens in order. */
export function shapeTokens(raw: readonly RawToken[]): RawToken[] {
  return joinMarks(joinInitials(joinCompounds(splitFinalPoints(raw))));
}

/** "The cat sat." reads "sat." as Saturday: a lower-case word with a point at the paragraph's end gives the point back. */
function splitFinalPoints(raw: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    if (token === undefined) continue;
    const closes =
      raw[i + 1] === undefined || CAPITAL.test(raw[i + 1]?.text ?? '') || !WORD.test(raw[i + 1]?.text ?? '');
    if (closes && LOWER_WORD.test(token.text) && WORDS_NOT_ABBREVIATIONS.has(token.text)) {
      const text = token.text.slice(0, -1);
      out.push({
        ...token,
        end: token.end - 1,
        text,
        lemma: text === 'sat' ? 'sit' : text,
        pos: text === 'sat' ? 'VERB' : 'NOUN',
      });
      out.push({ start: token.end - 1, end: token.end, text: '.', lemma: '.', pos: 'PUNCT' });
    } else out.push(token);
  }
  return out;
}

/** "state", "-", "of", "-", "the", "-", "art" without spaces is one word. */
function joinCompounds(raw: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = [];
  let i = 0;
  while (i < raw.length) {
    const first = raw[i];
    if (first === undefined) break;
    let last = i;
    if (WORD.test(first.text)) {
      for (;;) {
        const end = raw[last]?.end;
        const hyphen = raw[last + 1];
        const next = raw[last + 2];
        if (hyphen === undefined || next === undefined || hyphen.text !== '-') break;
        if (hyphen.start !== end || next.start !== hyphen.end || !WORD.test(next.text)) break;
        last += 2;
      }
    }
    out.push(last === i ? first : compound(raw.slice(i, last + 1)));
    i = last + 1;
  }
  return out;
}

function compound(parts: readonly RawToken[]): RawToken {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) throw new RangeError('a compound has at least one part');
  const text = parts.map((part) => part.text).join('');
  const whole = { start: first.start, end: last.end, text, lemma: text.toLowerCase() };
  const tail = last.text.toLowerCase();
  if (CAPITAL.test(last.text)) return { ...whole, pos: 'PROPN' };
  if (/^(?:year|month|week|day|hour|minute|mile|point|percent)$/.test(tail) || tail === 'old')
    return { ...whole, pos: 'ADJ' };
  if (/\d/.test(first.text) && last.pos === 'NUM') return { ...whole, pos: 'NUM' };
  if (last.pos === 'VERB') {
    const participle = /(?:ed|ing|en)$/.test(tail) || PAST_BOTH.has(tail);
    // "re-imposed" is a verb, "U.S.-led" and "oil-producing" are not.
    const prefix = /^(?:re|de|co|pre|over|under|out|mis)$/i.test(first.text);
    if (!participle || prefix)
      return { ...whole, pos: 'VERB', lemma: `${whole.lemma.slice(0, -tail.length)}${last.lemma}` };
    return { ...whole, pos: 'ADJ' };
  }
  if (last.pos === 'NOUN' && tail !== last.lemma)
    return { ...whole, pos: 'NOUN', lemma: `${whole.lemma.slice(0, -tail.length)}${last.lemma}` };
  return { ...whole, pos: last.pos === 'NOUN' || last.pos === 'PROPN' ? 'NOUN' : last.pos === 'ADJ' ? 'ADJ' : 'NOUN' };
}

/** "D-N", ".", "Y." without spaces is one word. */
function joinInitials(raw: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    const point = raw[i + 1];
    const next = raw[i + 2];
    if (token === undefined) continue;
    const joins =
      point?.text === '.' &&
      next !== undefined &&
      /\p{Lu}$/u.test(token.text) &&
      /^\p{Lu}\.$/u.test(next.text) &&
      point.start === token.end &&
      next.start === point.end;
    if (joins) {
      const text = `${token.text}.${next.text}`;
      out.push({ start: token.start, end: next.end, text, lemma: text.toLowerCase(), pos: 'PROPN' });
      i += 2;
    } else out.push(token);
  }
  return out;
}

/** Wire services write quotation marks as two grave accents or two apostrophes: one mark each. */
function joinMarks(raw: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i];
    const next = raw[i + 1];
    if (token === undefined) continue;
    const pair = (token.text === '`' && next?.text === '`') || (token.text === "'" && next?.text === "'");
    if (pair && next !== undefined && next.start === token.end) {
      out.push({
        start: token.start,
        end: next.end,
        text: token.text + next.text,
        lemma: token.text + next.text,
        pos: 'PUNCT',
      });
      i++;
    } else out.push(token);
  }
  return out;
}

const VERBAL = new Set(['VERB', 'AUX']);

/**
 * Mends tags where the tagger is known to be wrong in news: capitalised surnames tagged as verbs or nouns, verbs after
 * "to" tagged as nouns. `opens[i]` tells whether token i opens a sentence or quotation. Changes the tokens in place.
 */
export function mendTags(tokens: RawToken[], opens: readonly boolean[], capitalHabit: CapitalHabit): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const previous = tokens[i - 1];
    const capital = CAPITAL.test(token.text);
    if (capital && token.pos !== 'PROPN' && token.text.length > 1 && !capitalHabit.titleCase) {
      const content =
        token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADV' || token.pos === 'X';
      if (content && (opens[i] !== true || capitalHabit.names.has(token.text))) token.pos = 'PROPN';
    }
    if (
      token.pos === 'NOUN' &&
      !capital &&
      VERB_PREFIXED.test(token.text) &&
      (token.text.includes('-') || previous?.text.toLowerCase() === 'to')
    )
      token.pos = 'VERB';
    if (
      previous?.text.toLowerCase() === 'to' &&
      previous.pos === 'PART' &&
      token.pos === 'NOUN' &&
      token.lemma === token.text
    )
      token.pos = 'VERB';
    // "he left", "has left": a past form after a pronoun subject or an auxiliary is a verb.
    if (
      token.pos === 'ADJ' &&
      PAST_BOTH.has(token.text) &&
      previous !== undefined &&
      (previous.pos === 'PRON' || previous.lemma === 'have')
    )
      token.pos = 'VERB';
    const next = tokens[i + 1];
    if (token.pos === 'NOUN' && !capital) mendNoun(token, previous, next, tokens[i - 2]);
    // "Talks resumed": the tagger takes any sentence-initial capital that it has not seen for a name.
    if (
      capital &&
      opens[i] === true &&
      token.pos === 'PROPN' &&
      next?.pos !== 'PROPN' &&
      !capitalHabit.names.has(token.text)
    ) {
      const lemma = pluralLemma(token.text.toLowerCase());
      if (lemma !== undefined) {
        token.pos = 'NOUN';
        token.lemma = lemma;
      }
    }
    // "Lynch told Hoover": a sentence-initial base form before a finite verb is a name.
    if (
      capital &&
      opens[i] === true &&
      token.pos === 'VERB' &&
      token.lemma === token.text.toLowerCase() &&
      next !== undefined
    ) {
      if (
        (next.pos === 'VERB' && next.lemma !== next.text) ||
        (next.pos === 'AUX' && next.text !== 'do' && next.text !== 'be')
      )
        token.pos = 'PROPN';
    }
    if (
      token.text === 'to' &&
      next !== undefined &&
      (VERBAL.has(next.pos) || VERB_PREFIXED.test(next.text)) &&
      next.lemma === next.text
    )
      token.pos = 'PART';
    if (token.pos === 'NOUN' && token.text === token.lemma && NOUN_OR_VERB.has(token.text) && opensListItem(tokens, i))
      token.pos = 'VERB';
    if (token.text === 'that' && token.pos === 'DET' && pluralFollows(tokens, i + 1)) token.pos = 'SCONJ';
  }
}

/** Verbs that the tagger takes for nouns: unknown past forms, and "the ministry plans to …". */
function mendNoun(
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
  second: RawToken | undefined,
): void {
  if (
    /[a-z]{3}ed$/.test(token.text) &&
    !token.text.endsWith('eed') &&
    !token.text.includes('-') &&
    token.lemma === token.text
  ) {
    token.pos = 'VERB';
    token.lemma = pastLemma(token.text);
    return;
  }
  if (
    !token.text.endsWith('s') ||
    token.lemma === token.text ||
    !NOUN_OR_VERB.has(token.lemma) ||
    previous === undefined
  )
    return;
  const subject =
    previous.pos === 'PROPN' ||
    (previous.pos === 'NOUN' && previous.text === previous.lemma && second?.pos !== 'ADP' && second?.pos !== 'VERB');
  if (subject && (next?.text === 'to' || next?.text === 'for' || next?.text === 'that')) token.pos = 'VERB';
}

/** Base form of a regular past form that no lexicon knows: "rescued" rescue, "honored" honor, "defied" defy. */
function pastLemma(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  if (/(?:at|iz|is|uc|ov|iv|at|ut|ur|as|us|ag|rg|dg|v|c|u|bl|cl|dl|gl|kl|pl|tl|zl)$/.test(stem)) return `${stem}e`;
  return stem;
}

/** "…, and issue public statements": behind a comma or "and", before what can only be an object. */
function opensListItem(tokens: readonly RawToken[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous === undefined || next === undefined) return false;
  if (previous.pos !== 'CCONJ' && previous.text !== ',' && previous.pos !== 'ADV') return false;
  if (
    next.pos === 'DET' ||
    next.text === 'its' ||
    next.text === 'their' ||
    next.text === 'his' ||
    next.text === 'her' ||
    next.text === 'all'
  )
    return true;
  if (previous.pos === 'CCONJ' && next.pos === 'ADJ') return true;
  return (next.text === 'to' || next.text === 'with') && infinitiveBefore(tokens, at - 1);
}

/** An infinitive stands not far to the left in the same sentence. */
function infinitiveBefore(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 8; i--) {
    const token = tokens[i];
    if (token === undefined || token.text === '.') return false;
    if (token.pos === 'VERB' && tokens[i - 1]?.text === 'to') return true;
  }
  return false;
}

/** "that separatists continue": no determiner stands before a plural. */
function pluralFollows(tokens: readonly RawToken[], at: number): boolean {
  let i = at;
  while (i < at + 3 && (tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'ADV')) i++;
  const noun = tokens[i];
  return noun !== undefined && noun.pos === 'NOUN' && noun.text.endsWith('s') && noun.text.toLowerCase() !== noun.lemma;
}

/** How a text uses capitals: which words it writes large in mid-sentence, and whether this paragraph capitalises all. */
export interface CapitalHabit {
  readonly names: ReadonlySet<string>;
  readonly titleCase: boolean;
}

/** Words written with a capital in mid-sentence of ordinary paragraphs and never small. */
export function capitalNames(
  paragraphs: readonly { tokens: readonly RawToken[]; opens: readonly boolean[] }[],
): ReadonlySet<string> {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { tokens, opens } of paragraphs) {
    const titleCase = isTitleCase(tokens);
    for (let i = 0; i < tokens.length; i++) {
      const text = tokens[i]?.text ?? '';
      if (LOWER_WORD.test(text)) small.add(text);
      else if (!titleCase && opens[i] !== true && CAPITAL.test(text)) large.add(text);
    }
  }
  for (const name of large) if (small.has(name.toLowerCase())) large.delete(name);
  return large;
}

/** Headlines Write Most Words Large. */
export function isTitleCase(tokens: readonly RawToken[]): boolean {
  let content = 0;
  let large = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    content++;
    if (CAPITAL.test(token.text)) large++;
  }
  return content >= 3 && large / content > 0.7;
}
