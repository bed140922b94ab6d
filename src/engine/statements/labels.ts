/** "PENCE: …" at the start of a paragraph: transcripts, questions and answers, headlines. */
import type { Paragraph, Text } from '../text/types';
import type { Draft } from './candidate';
import type { Clauses } from './clauses';
import { isDash, nounPhraseAt, verbGroupAt } from './tokens';

const LONGEST_LABEL = 12;

export function labelCandidates(text: Text, paragraph: Paragraph, out: Draft[]): void {
  let at = paragraph.from;
  const opening = text.tokens[at];
  if (opening === undefined) return;
  if (opening.pos === 'PUNCT') at++;
  const end = Math.min(paragraph.to - 1, at + LONGEST_LABEL);
  for (let i = at; i < end; i++) {
    const token = text.tokens[i];
    if (token === undefined) return;
    if (token.text === ':') {
      const phrase = nounPhraseAt(text, at);
      if (i === at || (phrase === undefined && text.tokens[at]?.pos !== 'PROPN')) return;
      const words = i - at;
      const capitals = text.tokens[at]?.text === text.tokens[at]?.text.toUpperCase();
      out.push({
        rule: 'speaker-label',
        key: ':',
        cue: { from: i, to: i + 1 },
        head: i,
        group: -1,
        source: { from: at, to: i },
        sourceHead: phrase?.head ?? at,
        sourceKind: `${capitals ? 'caps' : phrase?.proper === true ? 'name' : 'other'}${words > 4 ? '+' : ''}`,
        content: [{ from: i + 1, to: paragraph.to }],
        open: 'none',
        limit: paragraph.to,
        addressees: [],
        skipped: paragraph.heading ? 'heading' : '',
      });
      return;
    }
    const verb = verbGroupAt(text, i);
    if (verb !== undefined && verb.form === 'finite') return;
    if (token.text === '.' || token.text === '"') return;
  }
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
