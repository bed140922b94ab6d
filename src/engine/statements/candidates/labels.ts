/** "KIRSCH: …" at the start of a paragraph: transcripts, questions and answers, headlines. */
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Paragraph, Text, Token, TokenRange } from '../../text/types';
import { continuedQuotations } from '../joining/continued';
import type { Proposal } from './candidate';
import type { Clauses } from './clauses';
import { isDash } from './tokens';

const LONGEST_LABEL = 12;

export interface Label extends TokenRange {
  /** Position of the colon. */
  readonly colon: number;
  /** Position of the head, or of the first word. */
  readonly head: number;
  readonly proper: boolean;
}

/** A mark that is the cue of words which stand whole behind or before it. */
const atMark = (mark: number) =>
  ({ cue: { from: mark, to: mark + 1 }, head: mark, group: -1, open: 'none', addressees: [] }) as const;

/** Paragraphs that open with a label. Where the same labels come again and again, the text is a transcript. */
export function labelCandidates(text: Text, clauses: Clauses, out: Proposal[]): void {
  const labelled = text.paragraphs.flatMap((paragraph) => {
    const label = labelOf(text, paragraph);
    if (label === undefined) return [];
    const name = nameOf(text, label);
    return KINDS_OF_LINES.has(name) ? [] : [{ paragraph, label, name }];
  });
  const turns = turnsOf(labelled.map(({ paragraph, name }) => ({ at: paragraph.index, name })));
  const uses = new Map<string, number>();
  for (const { name } of labelled) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { paragraph, label, name } of labelled) {
    const { from, to, colon } = label;
    const first = text.tokens[from]?.text;
    const capitals = first === first?.toUpperCase();
    const again = (uses.get(name) ?? 0) > 1;
    out.push({
      rule: 'speaker-label',
      key: ':',
      ...atMark(colon),
      source: { from, to },
      sourceHead: label.head,
      sourceKind: `${capitals ? 'caps' : label.proper ? 'name' : 'other'}${to - from > 4 ? '+' : ''}`,
      content: [
        { from: colon + 1, to: nextSpeaker(text, clauses, colon + 1) ?? paragraph.to },
        ...(capitals
          ? text.paragraphs.slice(paragraph.index + 1, turns.get(paragraph.index) ?? paragraph.index + 1)
          : []
        ).map(wordsOf),
      ],
      limit: paragraph.to,
      skipped: turns.has(paragraph.index)
        ? 'turn'
        : `${paragraph.heading ? 'heading' : ''}${again ? 'again' : ''}${addresses(text, colon + 1, paragraph.to) ? 'we' : ''}`,
    });
  }
}

/** `ORTEGA: “We stay.” Kovac: “You go.”`: position behind the first quotation, where another's label and words follow in the paragraph. */
function nextSpeaker(text: Text, clauses: Clauses, at: number): number | undefined {
  const quotation = clauses.quotationAt(at);
  if (quotation === undefined || !quotation.closed) return undefined;
  return inlineLabel(text, quotation.to, clauses) === undefined ? undefined : quotation.to;
}

/** A name, its colon and a quotation at `at`: position of the colon. */
function inlineLabel(text: Text, at: number, clauses: Clauses): number | undefined {
  const name = nounPhraseAt(text, at);
  if (name?.from !== at || !name.proper || text.tokens[name.to]?.text !== ':') return undefined;
  return clauses.quotationAt(name.to + 1) === undefined ? undefined : name.to;
}

/** Fewer labelled paragraphs make no transcript. */
const FEWEST_TURNS = 3;
/** A turn has no more unlabelled paragraphs behind it than this. */
const LONGEST_TURN = 4;

/**
 * Paragraphs that are turns of a conversation, and up to which one each of them goes: labels close to each other, two or
 * more, and one of them again. In capitals, as transcripts have them, nothing but the turn stands before the next.
 */
function turnsOf(labelled: readonly { readonly at: number; readonly name: string }[]): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  let run: { at: number; name: string }[] = [];
  const close = () => {
    const names = new Set(run.map(({ name }) => name));
    if (run.length >= FEWEST_TURNS && names.size >= 2 && names.size < run.length)
      for (const [i, { at }] of run.entries()) turns.set(at, run[i + 1]?.at ?? at + 1);
    run = [];
  };
  for (const one of labelled) {
    const last = run.at(-1);
    if (last !== undefined && one.at - last.at > LONGEST_TURN) close();
    run.push(one);
  }
  close();
  return turns;
}

const wordsOf = ({ from, to }: Paragraph): TokenRange => ({ from, to });

const nameOf = (text: Text, { from, to }: TokenRange): string =>
  text.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

/** Whether somebody speaks of himself or to somebody in the first words. */
function addresses(text: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i++)
    if (SPEECH_PRONOUNS.has(text.tokens[i]?.lower ?? '')) return true;
  return false;
}
const SPEECH_PRONOUNS = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us']);

/** Labels that tell what kind of line it is, not who speaks. */
const KINDS_OF_LINES = new Set([
  'the latest',
  "editor's note",
  'editor ’s note',
  "editor 's note",
  'exclusive',
  'update',
  'updated',
  'correction',
  'breaking',
  'breaking news',
  'watch',
  'video',
  'photos',
  'photo',
  'opinion',
  'analysis',
  'note',
  'related',
  'read more',
  'name',
  'age',
  'live',
  'poll',
  'fact check',
]);

const QUESTION_LABELS = new Set(['Q', 'A', 'Question', 'Answer', 'QUESTION', 'ANSWER']);

/** The label that a paragraph opens with, whatever it is. */
export function labelOf(text: Text, paragraph: Paragraph): Label | undefined {
  let at = paragraph.from;
  if (text.tokens[at]?.pos === 'PUNCT') at++;
  const end = Math.min(paragraph.to - 1, at + LONGEST_LABEL);
  for (let i = at; i < end; i++) {
    const token = text.tokens[i];
    if (token === undefined) return undefined;
    if (token.text === ':') {
      const phrase = nounPhraseAt(text, at);
      const letter = i === at + 1 && QUESTION_LABELS.has(text.tokens[at]?.text ?? '');
      if (i === at || (phrase === undefined && text.tokens[at]?.pos !== 'PROPN' && !letter)) return undefined;
      return { from: at, to: i, colon: i, head: phrase?.head ?? at, proper: phrase?.proper === true };
    }
    // "Chile to leave the pact: ministry" is a headline, and no name.
    const verb = verbGroupAt(text, i)?.form;
    if (token.text === '.' || token.text === '"' || verb === 'finite' || verb === 'infinitive') return undefined;
  }
  return undefined;
}

/**
 * `"…" — Maria Ortega, teacher`: a quotation by itself with its speaker behind a dash, in its own line or the next, as in
 * columns of readers' voices.
 */
export function signatureCandidates(text: Text, clauses: Clauses, paragraph: Paragraph, out: Proposal[]): void {
  const quotation = clauses.quotationAt(paragraph.from);
  if (quotation === undefined || quotation.short) return;
  const dash = quotation.to;
  const next = text.paragraphs[paragraph.index + 1];
  const line = dash < paragraph.to ? paragraph : next;
  if (line === undefined || !isDash(text.tokens[dash]) || dash + 1 >= line.to) return;
  if (line.to - dash > (line === paragraph ? LONGEST_LABEL + 4 : LONGEST_LABEL)) return;
  const phrase = nounPhraseAt(text, dash + 1);
  if (phrase === undefined && text.tokens[dash + 1]?.pos !== 'PROPN') return;
  if (line !== paragraph && phrase?.proper !== true) return;
  const end = text.tokens[line.to - 1]?.text === '.' ? line.to - 1 : line.to;
  out.push({
    rule: 'signature',
    key: '—',
    ...atMark(dash),
    source: { from: dash + 1, to: end },
    sourceHead: phrase?.head ?? dash + 1,
    sourceKind: phrase?.proper === true ? 'name' : 'other',
    content: [{ from: quotation.from, to: quotation.to }],
    limit: quotation.to,
    skipped: '',
  });
}

/** A dash, "here is", or what somebody else said, before a name and nothing else. */
function introduces(text: Text, clauses: Clauses, from: number, colon: number): boolean {
  const before = elementAt(text.tokens, from - 1);
  if (isDash(before)) return true;
  const word = before?.lower ?? '';
  if (/^here['’]s$/u.test(word) || (word === 'is' && elementAt(text.tokens, from - 2)?.lower === 'here')) return true;
  return clauses.quotationEnding(from - 1)?.short === false && nounPhraseAt(text, from)?.to === colon;
}

/** Words of a name, those that join two, and a year. */
const IN_NAME = new Set(['PROPN', 'CCONJ', 'ADP', 'NOUN', 'NUM']);
const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && (IN_NAME.has(token.pos) || token.lower === 'more');

/**
 * `The polls were early — Ivan Orlov: “…”`, `“… home.” Ivan Orlov: “…”`, `Here’s Ivan Orlov in May: “…”`: a name and a colon before
 * a quotation inside a paragraph, where a dash, another's words or "here is" stands before the name.
 */
export function inlineLabels(text: Text, clauses: Clauses, out: Proposal[]): void {
  for (const quotation of text.quotations) {
    const colon = quotation.from - 1;
    if (quotation.short || quotation.within !== -1 || text.tokens[colon]?.text !== ':') continue;
    let from = colon;
    while (from > colon - LONGEST_LABEL && isOfName(elementAt(text.tokens, from - 1))) from--;
    if (from === colon || !introduces(text, clauses, from, colon)) continue;
    // "More from Orlov": whose words follow stands behind "from".
    for (let i = from; i < colon; i++) if (text.tokens[i]?.lower === 'from') from = i + 1;
    const phrase = nounPhraseAt(text, from);
    if (phrase?.proper !== true) continue;
    out.push({
      rule: 'speaker-label',
      key: ':',
      ...atMark(colon),
      source: { from, to: colon },
      sourceHead: phrase.head,
      sourceKind: 'name',
      content: [
        { from: quotation.from, to: quotation.to },
        ...continuedQuotations(text, clauses, quotation.to, quotation),
      ],
      limit: quotation.to,
      skipped: 'dash',
    });
  }
}
