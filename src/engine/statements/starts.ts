/** Where a content that stands before its cue begins. */
import type { Text } from '../text/types';
import type { Candidate } from './candidate';
import type { Clauses } from './clauses';
import { bucket, MOST_OPTIONS, type Option } from './options';
import { shape } from './shapes';
import { verbGroupAt } from './tokens';

/** Options for the start of a content that ends before its cue. */
export function startOptions(text: Text, clauses: Clauses, c: Candidate): Option[] {
  const span = c.content[0];
  if (span === undefined) return [];
  const out: Option[] = [];
  const end = span.to;
  const ending = clauses.quotationEnding(end - 1) ?? clauses.quotationEnding(end - 2);
  const sentence = text.sentences[text.tokens[c.cue.from]?.sentence ?? -1];
  if (sentence === undefined) return out;
  const low = c.floor ?? c.limit;
  for (let s = end - 1; s >= low && out.length < MOST_OPTIONS; s--) {
    const token = text.tokens[s];
    const before = text.tokens[s - 1];
    if (token === undefined) break;
    const quote = ending !== undefined && s === ending.from;
    // Never inside the quotation that the content ends with.
    if (ending !== undefined && s > ending.from) {
      s = ending.from + 1;
      continue;
    }
    const first = s === low || s === sentence.from;
    if (
      !(
        first ||
        quote ||
        before?.pos === 'PUNCT' ||
        before?.pos === 'CCONJ' ||
        before?.pos === 'SCONJ' ||
        before?.lower === 'that'
      )
    )
      continue;
    if (token.pos === 'PUNCT' && !quote && clauses.quotationAt(s) === undefined) continue;
    if (!first && s < sentence.from && !quote) continue;
    const p = first ? '^' : shape(text, s - 1);
    const a = shape(text, s);
    const b = shape(text, s + 1);
    const startsSentence = s === sentence.from;
    const f = [
      `s${p}`,
      `s${p}|${c.rule}`,
      `s${p}|${a}`,
      `s^${startsSentence}|${a}`,
      `s^${startsSentence}|${a}|${b}`,
      `sq${quote}|${c.rule}`,
      `sq${quote}|^${first}`,
      `slen${bucket(end - s)}|${c.rule}`,
      `s${p}|clause${clauses.clauseFrom(s) !== undefined}`,
      `sq${quote}|${p}|${a}`,
      `sv${verbGroupAt(text, s - 1)?.lemma ?? ''}`,
    ];
    const finites = finiteCount(text, s, end);
    f.push(
      `sfin${finites}|${c.rule}`,
      `sfin${finites}|s${p}`,
      `sfin${finites}|${first}|${p}`,
      `smarks${marks(text, s, end)}|s${p}`,
      `smarks${marks(text, s, end)}|${first}|${c.rule}`,
    );
    if (quote)
      f.push(`sqp${shape(text, s - 1)}`, `sqp${shape(text, s - 1)}|${shape(text, s - 2)}`, `sqshort${ending?.short}`);
    if (first && ending !== undefined && !quote)
      f.push(`sfirst|qlen${bucket(ending.from - s)}`, `sfirst|v${lastVerbForm(text, s, ending.from)}`);
    out.push({ at: s, features: f });
  }
  return out;
}

function finiteCount(text: Text, from: number, to: number): string {
  let n = 0;
  let seen = -1;
  for (let i = from; i < to && n < 3; i++) {
    const index = text.verbGroupOf[i] ?? -1;
    if (index === -1 || index === seen) continue;
    seen = index;
    if (text.verbGroups[index]?.form === 'finite') n++;
  }
  return String(n);
}

function marks(text: Text, from: number, to: number): string {
  let n = 0;
  for (let i = from; i < to && n < 3; i++) if (text.tokens[i]?.pos === 'PUNCT') n++;
  return String(n);
}

function lastVerbForm(text: Text, from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) {
    const verb = verbGroupAt(text, i);
    if (verb !== undefined) return `${verb.form}|${verb.lemma}`;
  }
  return 'none';
}
