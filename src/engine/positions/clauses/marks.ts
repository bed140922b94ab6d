/** The small words that open clauses, and how to tell them from their doubles ("before the vote" and "before they vote"). */

import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';

/** Nouns that take a that-clause with their content: "the demand that …". */
export const CONTENT_NOUNS = words(`
  demand claim allegation accusation evidence fact idea notion hope belief fear concern pledge promise threat warning condition statement report suggestion proposal charge
  assurance expectation insistence call request possibility sign view understanding argument conclusion doubt pretext impression rumor rumour recommendation order
  position stance opinion conviction suspicion denial guarantee prospect risk word news message`);

const ADVERBIAL = words(
  'if unless until till because since while whereas although though after before as once when whenever lest provided wherever',
);

/** These are prepositions as often as they open a clause. */
const DOUBTFUL = words('until till since after before as once');

const RELATIVE = words('which who whom whose where');

export function isRelativeMark(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (!token || !RELATIVE.has(token.lower)) return false;
  const previous = text.tokens[i - 1];
  return (
    previous !== undefined &&
    previous.sentence === token.sentence &&
    text.verbGroupOf[i - 1] === -1 &&
    previous.pos !== 'CCONJ'
  );
}

/** A finite verb follows, with only its subject between, before any comma or second bare noun phrase. */
export function opensClause(text: Text, i: number, end: number): boolean {
  let nouns = 0;
  let governed = false;
  for (let k = i + 1; k < end && k < i + 40; ) {
    const token = text.tokens[k];
    if (!token) return false;
    const verb = verbGroupAt(text, k);
    if (verb && verb.from >= k) {
      if (verb.form === 'finite') return nouns > 0 || text.tokens[i]?.lower !== 'as';
      k = Math.max(verb.to, k + 1);
      continue;
    }
    const np = nounPhraseAt(text, k);
    // "That trade licences could": no determiner before a plural.
    const swallowed = np?.from === i && k === i + 1 && np.plural && text.tokens[i]?.lower === 'that';
    if (np && (np.from >= k || swallowed)) {
      if (!governed && !np.possessive) nouns++;
      governed = false;
      k = Math.max(np.to, k + 1);
      continue;
    }
    if (token.text === ';' || token.text === ':') return false;
    if (token.text === ',' && nouns > 0 && DOUBTFUL.has(text.tokens[i]?.lower ?? '')) return false;
    governed = token.pos === 'ADP';
    k++;
  }
  return false;
}

/** "Should she be released", "should Peru refuse": the verb stands before its subject and no question is asked. */
export function isInverted(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (token?.lower !== 'should') return false;
  const subject = nounPhraseAt(text, i + 1);
  const sentence = text.sentences[token.sentence];
  if (subject?.from !== i + 1 || !sentence || asks(text, sentence.to)) return false;
  // "Should Iran move troops", "should the shortage last": nothing but a subject begins so behind "should", whatever the verb was read as.
  const before = text.tokens[i - 1]?.lower ?? '';
  const plain =
    /^(?:DET|PROPN)$/.test(text.tokens[i + 1]?.pos ?? '') &&
    !/^(?:what|how|why|when|where|who|whom|which)$/.test(before);
  if (plain && !/^(?:all|both|each|either)$/.test(text.tokens[i + 1]?.lower ?? '') && subject.to < sentence.to - 1)
    return true;
  let k = subject.to;
  while (k < sentence.to && k < subject.to + 6 && !verbGroupAt(text, k)) k++;
  const verb = verbGroupAt(text, k);
  return verb !== undefined && verb.from === k && verb.modal === undefined;
}

function asks({ tokens }: Text, end: number): boolean {
  for (let i = end - 1; i >= end - 3; i--) if (tokens[i]?.text === '?') return true;
  return false;
}

/** "Would come provided that Peru pays", "is open provided Peru pays": a condition, whose opener was taken for a verb. */
export function isProvision(text: Text, i: number): boolean {
  const { tokens } = text;
  if (tokens[i]?.lower !== 'provided') return false;
  if (tokens[i + 1]?.lower === 'that') return true;
  const subject = nounPhraseAt(text, i + 1);
  if (
    subject?.from !== i + 1 ||
    tokens[i - 1]?.pos === 'PROPN' ||
    tokens[i - 1]?.pos === 'PRON' ||
    tokens[i - 1]?.pos === 'AUX'
  )
    return false;
  const verb = verbGroupAt(text, subject.to);
  return (
    verb?.from === subject.to &&
    /^(?:finite|participle)$/.test(verb.form) &&
    (verb.tense === 'present' || !/^(?:by|for|with)$/.test(tokens[verb.to]?.lower ?? ''))
  );
}

export function isAdverbialMark(text: Text, i: number, end: number): boolean {
  const token = text.tokens[i];
  if (isInverted(text, i) || isProvision(text, i)) return true;
  if (!token || !ADVERBIAL.has(token.lower)) return false;
  if (token.lower === 'as' && text.tokens[i + 1]?.lower === 'well') return false;
  return DOUBTFUL.has(token.lower) ? opensDirectly(text, i, end) : opensClause(text, i, end);
}

/** Like opensClause, but the finite verb must come after exactly one bare noun phrase: "after they left", not "after talks Russia left". */
function opensDirectly(text: Text, i: number, end: number): boolean {
  let bare = 0;
  let governed = false;
  for (let k = i + 1; k < end && k < i + 30; ) {
    const token = text.tokens[k];
    if (!token || token.text === ',' || token.text === ';' || token.text === ':') return false;
    const verb = verbGroupAt(text, k);
    if (verb && verb.from >= k) {
      // "After the holidays and warned": the verb goes on with the one before.
      if (verb.form === 'finite') return bare === 1 && text.tokens[k - 1]?.pos !== 'CCONJ';
      if (bare === 0) return false;
      k = Math.max(verb.to, k + 1);
      continue;
    }
    const np = nounPhraseAt(text, k);
    if (np && np.from >= k) {
      if (!governed && !np.possessive && ++bare > 1) return false;
      governed = false;
      k = Math.max(np.to, k + 1);
      continue;
    }
    governed = token.pos === 'ADP' || token.pos === 'CCONJ';
    k++;
  }
  return false;
}
