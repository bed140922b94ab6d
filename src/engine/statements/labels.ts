/** "PENCE: …" at the start of a paragraph: transcripts, questions and answers, headlines. */
import type { Paragraph, Text, TokenRange } from '../text/types';
import type { Draft } from './candidate';
import type { Clauses } from './clauses';
import { isDash, nounPhraseAt, verbGroupAt } from './tokens';

const LONGEST_LABEL = 12;

interface Label extends TokenRange {
  /** Position of the colon. */
  readonly colon: number;
  /** Position of the head, or of the first word. */
  readonly head: number;
  readonly proper: boolean;
}

/** Paragraphs that open with a label. Where the same labels come again and again, the text is a transcript. */
export function labelCandidates(text: Text, out: Draft[]): void {
  const uses = new Map<string, number>();
  const labelled = text.paragraphs.flatMap((paragraph) => {
    const label = labelOf(text, paragraph);
    if (label === undefined) return [];
    const name = nameOf(text, label);
    uses.set(name, (uses.get(name) ?? 0) + 1);
    return [{ paragraph, label, name }];
  });
  const turns = [...uses.values()].filter((n) => n > 1).reduce((sum, n) => sum + n, 0);
  for (const { paragraph, label, name } of labelled) {
    const { from, to, colon } = label;
    const first = text.tokens[from]?.text;
    const capitals = first === first?.toUpperCase();
    const again = (uses.get(name) ?? 0) > 1;
    out.push({
      rule: 'speaker-label',
      key: ':',
      cue: { from: colon, to: colon + 1 },
      head: colon,
      group: -1,
      source: { from, to },
      sourceHead: label.head,
      sourceKind: `${capitals ? 'caps' : label.proper ? 'name' : 'other'}${to - from > 4 ? '+' : ''}`,
      content: [{ from: colon + 1, to: paragraph.to }],
      open: 'none',
      limit: paragraph.to,
      addressees: [],
      skipped:
        again && turns >= FEWEST_TURNS
          ? 'turn'
          : `${paragraph.heading ? 'heading' : ''}${again ? 'again' : ''}${addresses(text, colon + 1, paragraph.to) ? 'we' : ''}`,
    });
  }
}

/** Fewer labelled paragraphs make no transcript. */
const FEWEST_TURNS = 3;

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

function labelOf(text: Text, paragraph: Paragraph): Label | undefined {
  let at = paragraph.from;
  if (text.tokens[at]?.pos === 'PUNCT') at++;
  const end = Math.min(paragraph.to - 1, at + LONGEST_LABEL);
  for (let i = at; i < end; i++) {
    const token = text.tokens[i];
    if (token === undefined) return undefined;
    if (token.text === ':') {
      const phrase = nounPhraseAt(text, at);
      if (i === at || (phrase === undefined && text.tokens[at]?.pos !== 'PROPN')) return undefined;
      return { from: at, to: i, colon: i, head: phrase?.head ?? at, proper: phrase?.proper === true };
    }
    if (token.text === '.' || token.text === '"' || verbGroupAt(text, i)?.form === 'finite') return undefined;
  }
  return undefined;
}

/** `"…" — Maria Ortega, teacher`: a quotation by itself with its speaker behind a dash, as in columns of readers' voices. */
export function signatureCandidates(text: Text, clauses: Clauses, paragraph: Paragraph, out: Draft[]): void {
  const quotation = clauses.quotationAt(paragraph.from);
  if (quotation === undefined || quotation.short) return;
  const dash = quotation.to;
  if (!isDash(text.tokens[dash]) || dash + 1 >= paragraph.to || paragraph.to - dash > LONGEST_LABEL + 4) return;
  const phrase = nounPhraseAt(text, dash + 1);
  if (phrase === undefined && text.tokens[dash + 1]?.pos !== 'PROPN') return;
  out.push({
    rule: 'signature',
    key: '—',
    cue: { from: dash, to: dash + 1 },
    head: dash,
    group: -1,
    source: { from: dash + 1, to: paragraph.to },
    sourceHead: phrase?.head ?? dash + 1,
    sourceKind: phrase?.proper === true ? 'name' : 'other',
    content: [{ from: quotation.from, to: quotation.to }],
    open: 'none',
    limit: quotation.to,
    addressees: [],
    skipped: '',
  });
}
