/** Features of a candidate's content: what is said. */
import { elementAt, headOf, nounPhraseAt, quotationOf, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { type Features, join, type Part, part, truth } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';
import type { Clauses } from '../candidates/clauses';
import type { Frame } from './gate-frame';
import { shape } from './shapes';

const C = part('c');
const CF = part('cf');
const CL = part('cl');
const CQ = part('cq');
const IV = part('iv');
const L = part('l');
const NEXT = part('next');
const OH = part('oh');
const OT = part('ot');
const QK = part('qk');
const SK = part('sk');

const L1 = part('1');
const L2 = part('2');
const L4 = part('4');
const L7 = part('7');
const L12 = part('12');
const L20 = part('20');
const L35 = part('35');
const MORE = part('+');

const lengthBucket = (n: number): Part =>
  n <= 1 ? L1 : n <= 2 ? L2 : n <= 4 ? L4 : n <= 7 ? L7 : n <= 12 ? L12 : n <= 20 ? L20 : n <= 35 ? L35 : MORE;

const OBJECT_RULES: ReadonlySet<string> = new Set([
  'object',
  'preposition',
  'noun-object',
  'noun-preposition',
  'passive',
]);

export function contentFeatures(text: Text, clauses: Clauses, c: Candidate, frame: Frame, f: Features<unknown>): void {
  const content = c.content[0];
  if (content === undefined) return;
  const { rule, base } = frame;
  const first = join(C, shape(text, content.from));
  const skipped = part(c.skipped);
  let words = 0;
  for (const span of c.content) words += span.to - span.from;
  f.led(L, lengthBucket(words), rule);
  f.add(first, rule);
  f.add(first, base);
  f.add(first, shape(text, content.from + 1));
  f.add(SK, skipped, rule);
  f.add(SK, skipped, base);
  const kind = quotationKind(text, content.from);
  if (kind !== NO_QUOTATION) {
    const quotation = join(QK, part(kind));
    f.add(quotation, rule);
    f.add(quotation, base);
    f.add(quotation, part(c.sourceKind));
  }
  if (OBJECT_RULES.has(c.rule)) objectFeatures(text, content.from, frame, f);
  let finite = false;
  let quoted = false;
  for (let i = content.from; i < Math.min(content.to, content.from + 40); i++) {
    if (verbGroupAt(text, i)?.form === 'finite') finite = true;
    if (clauses.quotationAt(i) !== undefined) quoted = true;
  }
  const hasFinite = join(CF, truth(finite));
  const hasQuote = join(CQ, truth(quoted));
  f.add(hasFinite, rule);
  f.add(hasQuote, rule);
  f.add(hasQuote, base);
  f.add(hasFinite, base);
  f.led(CL, truth(clauses.clauseFrom(content.from) !== undefined), rule);
  f.led(NEXT, shape(text, c.content[c.content.length - 1]?.to ?? content.to), rule);
  const opening = verbGroupAt(text, content.from);
  if (opening !== undefined && (c.rule === 'infinitive' || c.rule === 'gerund')) {
    const verb = join(IV, part(opening.lemma));
    f.add(verb, rule);
    f.add(verb, base);
  }
}

const NO_QUOTATION = '';
const SHORTER_MARKS = new Set([',', ':']);

/**
 * What kind of quotation a content opens with, if any: whether a comma or colon stands before it, whether it is a few words,
 * begins with a capital letter, and ends its sentence. Direct speech and a word that is only called somebody's differ in these.
 */
export function quotationKind(text: Text, from: number): string {
  const quotation = quotationOf(text, elementAt(text.tokens, from));
  if (quotation === undefined || quotation.from !== from) return NO_QUOTATION;
  const mark = elementAt(text.tokens, from - 1)?.text ?? '';
  const first = text.tokens[from + 1];
  const inner = text.tokens[quotation.to - 2]?.text ?? '';
  return `${SHORTER_MARKS.has(mark) ? mark : '_'}${quotation.short ? 's' : 'l'}${first === undefined || first.text === first.lower ? 'c' : 'C'}${inner === '.' || inner === '!' || inner === '?' ? 'e' : ''}`;
}

/** A content that is no clause but a thing. */
function objectFeatures(text: Text, from: number, { rule, base }: Frame, f: Features<unknown>): void {
  const noun = headOf(text, nounPhraseAt(text, from));
  if (noun === undefined) return;
  const type = join(OT, part(noun.pos === 'PRON' ? noun.lower : noun.pos));
  f.add(type, rule);
  f.add(type, base);
  if (noun.pos !== 'NOUN') return;
  const head = join(OH, part(noun.lemma));
  f.add(head);
  f.add(head, base);
}
