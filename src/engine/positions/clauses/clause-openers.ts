/** What opens and closes clauses besides verbs: commas, "that", "which", "if". */

import { verbGroupAt } from '../../text/at';
import type { NounPhrase } from '../../text/types';
import { isSubjectThat, phraseOf } from './clause-shapes';
import {
  type ClauseRole,
  closeFronted,
  frame,
  isQuote,
  type OpenClause,
  type Phrase,
  REPORTING,
  tellsSomebody,
} from './frames';
import { CONTENT_NOUNS, isAdverbialMark, isRelativeMark, opensClause } from './marks';
import type { SentenceSketch } from './sentence-sketch';

/** "That" opens a clause of content. */
export function opensThat({ text, sentence }: SentenceSketch, i: number): boolean {
  const { tokens } = text;
  // "That old resolution calls for …": a sentence does not open with a clause of content.
  if (i === sentence.from && /^(NUM|NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  // "“That is not true,”": who opens a sentence with it points back.
  const first = i === sentence.from || (i === sentence.from + 1 && isQuote(tokens[i - 1]?.text));
  if (first && verbGroupAt(text, i + 1)?.form === 'finite') return false;
  return tokens[i]?.lower === 'that' && !isSubjectThat(text, i) && opensClause(text, i, sentence.to);
}

/** Opens and closes clauses at commas, subordinators and relative pronouns. */
export function readMark(sketch: SentenceSketch, i: number): void {
  const { text, sentence } = sketch;
  const { tokens } = text;
  const token = tokens[i];
  if (!token) return;
  const f = sketch.top();
  if (token.text === ',') {
    // "Condemning the raid, Peru …": what stands behind a verb before the comma is its object, not the subject.
    const early = sketch.pending.at(-1);
    if (early && f.subject && !f.clause && f.subject.from >= early.verb.to) f.subject = undefined;
    closeFronted(sketch.stack);
    return;
  }
  if (token.text === ';' || token.text === ':') {
    sketch.restart();
    return;
  }
  const last = sketch.last();
  if (opensThat(sketch, i)) {
    const nounBefore = sketch.lastNoun && sketch.lastNoun.to === i ? sketch.lastNoun : undefined;
    const verbNext = text.verbGroupOf[i + 1] !== -1;
    const noun = nounBefore ? tokens[nounBefore.head]?.lemma : undefined;
    const relative =
      nounBefore &&
      !(last && !verbNext && isPlaceOfTelling(sketch, nounBefore, last)) &&
      (verbNext || (noun !== undefined && !CONTENT_NOUNS.has(noun) && !(last && tellsSomebody(last))));
    push(
      sketch,
      relative ? 'relative' : 'complement',
      i,
      relative && nounBefore ? phraseOf(text, nounBefore) : undefined,
    );
    return;
  }
  if (isRelativeMark(text, i)) {
    push(sketch, 'relative', i, sketch.lastNoun ? phraseOf(text, sketch.lastNoun) : undefined);
    return;
  }
  if (token.lower === 'whether' || token.lower === 'how' || token.lower === 'why' || token.lower === 'what') {
    // "Explain why and promised to": nothing follows but the next part.
    const stands = tokens[i + 1]?.pos === 'CCONJ' || /^[.,;:?!"”’]$/.test(tokens[i + 1]?.text ?? '.');
    if (!stands) push(sketch, 'complement', i, undefined);
    return;
  }
  if (isAdverbialMark(text, i, sentence.to)) {
    const fronted = !f.clause;
    push(sketch, 'adverbial', i, undefined);
    sketch.top().fronted = fronted;
  }
}

/** "Said in Moscow that …", "demanded in a letter that …": where it was said or written, and no clause that tells which. */
function isPlaceOfTelling({ text: { tokens } }: SentenceSketch, noun: NounPhrase, { verb }: OpenClause): boolean {
  if (verb.to !== noun.from - 1 || !(REPORTING.has(verb.lemma) || WANTING.test(verb.lemma))) return false;
  if (tokens[noun.head]?.pos === 'PROPN' && tokens[noun.from]?.pos === 'PROPN') return true;
  const first = tokens[noun.from]?.lower;
  return (
    tokens[noun.from - 1]?.lower === 'in' &&
    (first === 'a' || first === 'an') &&
    WRITINGS.test(tokens[noun.head]?.lemma ?? '')
  );
}

const WANTING = /^(?:demand|insist|request|propose|announce|warn|ask|order|recommend)$/;
const WRITINGS = /^(?:letter|note|message|speech|interview|email|post|memo|cable|article|address|call|telegram)$/;

function push(sketch: SentenceSketch, role: ClauseRole, i: number, antecedent: Phrase | undefined): void {
  const last = sketch.last();
  const joint = sketch.text.tokens[sketch.before(i)];
  // "said that A … and that B …": the second "that" hangs on the same verb.
  const twin =
    joint?.pos === 'CCONJ' || joint?.text === ',' ? sketch.recent((c) => c.role === role && c.mark >= 0) : undefined;
  const f = frame(role, i, twin && role === 'complement' ? twin.governor : (last?.index ?? -1));
  f.antecedent = antecedent;
  sketch.stack.push(f);
}
