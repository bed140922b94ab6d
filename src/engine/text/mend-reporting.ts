/**
 * Reporting verbs that the tagger takes for nouns: "Polls show a close race", "Ortega notes that", "each saying the
 * other". Decided by what stands before and behind.
 */

import { words } from '../lexicon/words';
import { INSCRIBED } from '../lexicon/writings';
import { elementAt } from './at';
import type { RawToken } from './chunks';
import { opensQuotation } from './mend-closing';

const SINGULAR = words(`
  notes claims reports shows hopes plans fears wonders states demands calls doubts estimates promises aims bets urges views vows pledges
  worries cites backs labels documents details counters cautions thoughts regrets quotes posts tweets questions answers comments remarks
  charges challenges attacks blames praises supports blasts slams rips mocks likes loves hates wants needs proposes polls predicts forecasts
  projects signals hints pushes presses requests comes seeks insists jokes targets bashes whacks smears lauds hails touts defends
  stresses affirms argues concludes recalls muses quips complains contends chides derides scorns snubs pans
`);
const PLURAL = words(`
  note claim report show hope plan fear wonder state demand call doubt estimate promise aim bet urge view vow pledge worry cite back label
  document detail counter caution regret quote question support blame praise want need predict forecast project signal hint push love hate
  say think suggest argue agree complain insist warn bash mock blast slam hail oppose call
`);
/** Of these no noun follows a plural. */
const NEVER_NOUNS = words('say think suggest argue insist');
/** Large in a headline, they are its verb. */
const HEADLINE_VERBS = words(`
  Blasts Slams Rips Praises Mocks Urges Vows Insists Hails Backs Blames Accuses Defends Endorses Denies Rejects Condemns Criticizes Attacks Bashes Calls Says
  Wants Seeks Supports Opposes Threatens Promises Pledges Warns Claims Denounces Demands Suggests Argues Asks Tells Predicts Proposes
`);
const STATING = words('notes states claims reports argues warns concludes recalls affirms insists complains contends');
const PLAIN_SUBJECTS = new Set(['NOUN', 'PROPN', 'NUM']);
const OPENERS = words(
  'the a an his her its their this these those it he she they we i you him them us me there how what why whether no some any my our who',
);
const PRONOUN_SUBJECTS = words('who which he she it they we some many others both one');
/** Behind these no plural stands: "another notes that", "each states that". */
const SINGULAR_SUBJECTS = words('another each everyone everybody someone somebody nobody');
/** Of these, behind a comma, no noun opens a clause with "that": "Ortega, who was there, states that". */
const STATING_ANEW = words('states notes argues warns concludes recalls affirms insists complains contends');
/** Parts of a whole whose opinion is told: "nearly a third say". */
const SHARES = words('third quarter fifth half majority most few several');

/** True where the token is a verb although it is tagged as a noun. */
export function isReportingVerb(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const previous = elementAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (token === undefined || previous === undefined || next === undefined || token.pos !== 'NOUN') return false;
  const before = previous.lower;
  if (token.text === 'saying') return previous.pos !== 'DET' || before === 'each' || before === 'some';
  if (token.text === 'reading') return INSCRIBED.has(previous.lemma) && opensWords(tokens, at + 1);
  if (token.text === 'say' && saysOfShare(tokens, at)) return true;
  const singular = SINGULAR.has(token.text);
  if (!singular && !PLURAL.has(token.text)) return false;
  if (singular && closesAttribution(tokens, at)) return true;
  // "Article 33 states: “…”".
  if (
    STATING.has(token.text) &&
    PLAIN_SUBJECTS.has(previous.pos) &&
    previous.lemma === before &&
    opensQuotation(tokens, at + 1)
  )
    return true;
  // "The Harbour Times reports:", and what it reports in the next paragraph.
  if (STATING.has(token.text) && previous.pos === 'PROPN' && next.text === ':' && at + 2 === tokens.length) return true;
  const pluralBefore =
    previous.pos === 'NUM' || (previous.pos === 'NOUN' && previous.lemma !== before) || closesPair(tokens, at - 1);
  if (pluralBefore && NEVER_NOUNS.has(token.text)) return true;
  const pronoun = PRONOUN_SUBJECTS.has(before) || (singular && SINGULAR_SUBJECTS.has(before));
  if (next.lower === 'that' && next.pos === 'SCONJ' && previous.text === ',' && STATING_ANEW.has(token.text))
    return tokens[at + 2]?.pos !== 'VERB' && tokens[at + 2]?.pos !== 'AUX';
  const subject = singular
    ? previous.pos === 'PROPN' || pronoun || (previous.pos === 'NOUN' && !pluralBefore)
    : pluralBefore || pronoun;
  if (!subject) return false;
  const after = next.lower;
  if (after === 'that') return singular ? previous.pos !== 'NOUN' || tokens[at + 2]?.pos !== 'VERB' : true;
  return (
    OPENERS.has(after) ||
    (next.pos === 'PROPN' && !verbBefore(tokens, at)) ||
    (singular && previous.pos === 'PROPN' && (next.text === '"' || next.text === '“' || next.text === "''"))
  );
}

/** "Ortega and Kovac call them": two names. */
const closesPair = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.pos === 'PROPN';

/** `reading “…”`, `reading: “…”`. */
const opensWords = (tokens: readonly RawToken[], at: number): boolean =>
  OPENING.has(tokens[at]?.text ?? '') || opensQuotation(tokens, at);
const OPENING = new Set(['“', '"', '``', "''"]);

/** "A third say they left", "those surveyed say the dam leaks": "a say" is had, and stands behind other words. */
function saysOfShare(tokens: readonly RawToken[], at: number): boolean {
  const previous = elementAt(tokens, at - 1);
  if (previous === undefined) return false;
  const asked = previous.lower.endsWith('ed') && elementAt(tokens, at - 2)?.lower === 'those';
  return SHARES.has(previous.lower) || asked;
}

/** `…,” Ortega notes.`: between a closing quotation mark and the end of the clause stands a name, then the verb. */
function closesAttribution(tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.pos !== 'PUNCT') return false;
  for (let i = at - 1; i > at - 8 && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (CLOSING.has(token.text)) return i < at - 1;
    if (
      token.pos !== 'PROPN' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'PRON' &&
      token.pos !== 'DET' &&
      token.pos !== 'ADJ' &&
      // "A voice in the film states."
      !(token.pos === 'ADP' && tokens[i - 1]?.pos === 'NOUN')
    )
      return false;
  }
  return false;
}
const CLOSING = new Set(['”', '"', "''", '’']);

/** A verb stands to the left in the same sentence. */
function verbBefore(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 25; i--) {
    const token = tokens[i];
    if (token === undefined || /^[.;:!?,]$/.test(token.text)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** `Ortega Blasts Kovac`: base form of a verb that a headline writes large, or undefined. */
export function headlineVerb(tokens: readonly RawToken[], at: number): string | undefined {
  const token = tokens[at];
  const previous = elementAt(tokens, at - 1);
  if (token?.pos !== 'PROPN' && token?.pos !== 'NOUN') return undefined;
  if (previous === undefined || (previous.pos !== 'PROPN' && previous.pos !== 'NOUN')) return undefined;
  if (!HEADLINE_VERBS.has(token.text) || verbBefore(tokens, at)) return undefined;
  const small = token.lower;
  return small === 'denies'
    ? 'deny'
    : small
        .replace(/sses$/, 'ss')
        .replace(/shes$/, 'sh')
        .replace(/s$/, small.endsWith('ss') ? 's' : '');
}
