/** Shapes around a verb that the reader of clauses tells by their neighbours: inverted subjects, infinitives and participles that a quotation mark hides. */
import { words } from '../../lexicon/words';
import { nounPhraseAt, quotationOf, verbGroupAt } from '../../text/at';
import type { NounPhrase, Text, VerbGroup } from '../../text/types';
import { type Clause, type Frame, isQuote, type Phrase, REPORTING, takesClause } from './frames';

const DENYING = words('deny dispute reject refute');

/** The noun phrase with its possessor. */
export function phraseOf(text: Text, np: NounPhrase): Phrase {
  const owner = nounPhraseAt(text, np.from - 1);
  const from = owner?.possessive === true && owner.to === np.from ? owner.from : np.from;
  return { from, to: np.to, head: np.head };
}

/** The subject with what is attached to it, up to its verb. */
export function stretch({ tokens }: Text, subject: Phrase, verb: VerbGroup): Phrase {
  let to = verb.from;
  while (to > subject.to && (tokens[to - 1]?.pos === 'ADV' || tokens[to - 1]?.pos === 'PUNCT')) to--;
  return { from: subject.from, to: Math.max(to, subject.to), head: subject.head };
}

/** "…," said the minister: the verb of saying stands before its subject, behind the words. */
export function invertedSubject(text: Text, verb: VerbGroup, timeAt: (token: number) => boolean): Phrase | undefined {
  const { tokens } = text;
  if (!REPORTING.has(verb.lemma) || verb.passive || verb.to - verb.from !== 1) return undefined;
  if (!isQuote(tokens[verb.from - 1]?.text) && tokens[verb.from - 1]?.text !== ',') return undefined;
  const np = nounPhraseAt(text, verb.to);
  return np && np.from === verb.to && !timeAt(np.head) && closesQuotation(text, verb.from - 1)
    ? phraseOf(text, np)
    : undefined;
}

/** A quotation ends at the token or right before it. */
function closesQuotation(text: Text, i: number): boolean {
  const quotation = quotationOf(text, text.tokens[i]);
  return quotation !== undefined && quotation.to <= i + 1;
}

/** "Asked them to “really try” and reconsider": an infinitive that a quotation mark or the tagger hides. `past`: the verb above `last` is past. */
export function isLateInfinitive({ tokens }: Text, last: Clause, past: boolean, verb: VerbGroup): boolean {
  if (verb.to - verb.from !== 1 || tokens[verb.head]?.lower !== verb.lemma) return false;
  if (last.role === 'infinitive' && tokens[verb.from - 1]?.pos === 'CCONJ' && past) return true;
  let k = verb.from - 1;
  let quoted = false;
  while (k > last.verb.to && (tokens[k]?.pos === 'ADV' || isQuote(tokens[k]?.text)))
    quoted = isQuote(tokens[k--]?.text) || quoted;
  return quoted && tokens[k]?.lower === 'to';
}

/** "Was “deeply appalled” by": the quotation mark hides that the participle belongs to "was". */
export function isQuotedComplement({ tokens }: Text, last: Clause, verb: VerbGroup): boolean {
  if (last.verb.lemma !== 'be' || verb.from - last.verb.to > 3) return false;
  let quoted = false;
  for (let i = last.verb.to; i < verb.from; i++) {
    if (isQuote(tokens[i]?.text)) quoted = true;
    else if (tokens[i]?.pos !== 'ADV') return false;
  }
  return quoted;
}

const MODALS = /^(?:will|would|shall|should|must|could|can|may|might|cannot)$/;

const HAVE = /^(?:has|have|had)$/;

/** "Would “never accept”", "had “left them off the list”": the verb that a quotation mark cuts off its auxiliary, with all between; undefined where none is cut. */
export function behindMark({ tokens }: Text, modal: VerbGroup, verb: VerbGroup): VerbGroup | undefined {
  if (verb.from - modal.to > 3 || verb.from <= modal.to || verb.modal !== undefined) return undefined;
  const base = tokens[/^(?:not|never)$/.test(tokens[verb.from]?.lower ?? '') ? verb.from + 1 : verb.from];
  const auxiliary = tokens[modal.head]?.lower ?? '';
  const have = HAVE.test(auxiliary) && verb.tense === 'past' && verb.head === base?.i && base.lower !== verb.lemma;
  const bare = base?.lower === verb.lemma || base?.lower === 'be' || base?.lower === 'have';
  if (!have && !(MODALS.test(auxiliary) && bare)) return undefined;
  let quoted = false;
  let { negated } = modal;
  for (let i = modal.to; i < verb.from; i++) {
    const word = tokens[i]?.lower ?? '';
    if (isQuote(word)) quoted = true;
    else if (/^(?:not|never|no)$/.test(word)) negated = true;
    else if (tokens[i]?.pos !== 'ADV') return undefined;
  }
  if (!quoted) return undefined;
  const { start, from, tense } = modal;
  const perfect = have || verb.perfect;
  return { ...verb, start, from, tense, perfect, form: 'finite', modal: modal.modal, negated: negated || verb.negated };
}

/** "There would be consequences": what stands where the subject does. */
export function expletiveThere({ tokens }: Text, verb: VerbGroup): Phrase | undefined {
  const at = verb.from - (tokens[verb.from - 1]?.pos === 'ADV' && tokens[verb.from - 1]?.lower !== 'there' ? 2 : 1);
  const isThere = tokens[at]?.lower === 'there' && (verb.lemma === 'be' || verb.lemma === 'remain');
  return isThere ? { from: at, to: at + 1, head: at } : undefined;
}

const QUANTIFIERS = words('many some several others most few both');

/** "Those responsible will be held to account", "many fear", "I think that is shameful": pronouns that are no noun phrase of the text. */
export function barePronoun(text: Text, i: number): NounPhrase | undefined {
  const token = text.tokens[i];
  if (!token || text.nounPhraseOf[i] !== -1) return undefined;
  const next = verbGroupAt(text, i + 1);
  const before = next?.form === 'finite' && next.from === i + 1;
  const stands =
    (token.lower === 'those' && /^(ADJ|ADP|PRON|VERB)$/.test(text.tokens[i + 1]?.pos ?? '')) ||
    (QUANTIFIERS.has(token.lower) && (before || (text.tokens[i + 1]?.lower === 'of' && opensPart(text, i)))) ||
    (token.lower === 'none' && text.tokens[i + 1]?.lower === 'of') ||
    (before && /^(this|these)$/.test(token.lower)) ||
    (before && token.lower === 'that' && opensPart(text, i)) ||
    (before && isSubjectThat(text, i));
  if (!stands) return undefined;
  const { start, end, sentence } = token;
  const span = { start, end, from: i, to: i + 1 };
  return {
    ...span,
    index: -1,
    sentence,
    head: i,
    plural: token.lower !== 'that',
    pronoun: true,
    proper: false,
    possessive: false,
  };
}

/** Nothing that "that" could belong to stands before it: a sentence's or quotation's beginning, a conjunction. */
function opensPart({ tokens }: Text, i: number): boolean {
  const previous = tokens[i - 1];
  const here = tokens[i];
  if (previous === undefined || previous.sentence !== here?.sentence) return true;
  return /^["“‘«`]+$/.test(previous.text) || /^(and|but|so)$/.test(previous.lower) || /^[;:—–]$/.test(previous.text);
}

/** "I think that is shameful": "that" right between a verb of thinking and a verb. */
export function isSubjectThat(text: Text, i: number): boolean {
  const next = verbGroupAt(text, i + 1);
  if (text.tokens[i]?.lower !== 'that' || next?.form !== 'finite' || next.from !== i + 1) return false;
  const verb = verbGroupAt(text, i - 1);
  return (
    verb !== undefined && verb.to === i && /^(think|say|believe|know|hope|guess|feel|mean|suggest)$/.test(verb.lemma)
  );
}

/** "Rejected proposed changes": a participle between a verb and its noun. */
export function isAttributive(text: Text, last: Clause, verb: VerbGroup): boolean {
  return (
    last.verb.to === verb.from &&
    last.verb.form === 'finite' &&
    verb.to - verb.from === 1 &&
    /ed$/.test(text.tokens[verb.from]?.lower ?? '') &&
    text.nounPhraseOf[verb.to] !== -1
  );
}

/**
 * A noun that was taken for a verb: "extended asset freezes on" (a bare noun in the singular behind a verb that takes no clause is no subject, it belongs to
 * the plural behind it), "rejected it as “blackmail”" (a quoted word behind "as" or an article is a name).
 */
export function isMistakenNoun(text: Text, last: Clause | undefined, verb: VerbGroup): boolean {
  const { tokens } = text;
  if (verb.form !== 'finite' || verb.to - verb.from !== 1 || verb.tense !== 'present') return false;
  if (isQuote(tokens[verb.from - 1]?.text) && isQuote(tokens[verb.to]?.text))
    return tokens[verb.from - 2]?.lower === 'as' || tokens[verb.from - 2]?.pos === 'DET';
  // "Advised that total catches should not grow".
  const modal = verbGroupAt(text, verb.to);
  if (verb.from > 0 && modal?.modal !== undefined && modal.from === verb.to && tokens[verb.from - 1]?.pos === 'ADJ')
    return true;
  // "If they were not home by then".
  const bare = tokens[verb.from]?.lower === verb.lemma;
  let k = verb.from;
  while (last && k > last.verb.to && (tokens[k - 1]?.lower === 'not' || tokens[k - 1]?.pos === 'ADV')) k--;
  if (last?.verb.lemma === 'be' && last.verb.form === 'finite' && last.verb.to === k && bare) return true;
  const np = nounPhraseAt(text, verb.from - 1);
  if (!last || !np || np.from !== last.verb.to || np.to !== verb.from || np.to - np.from !== 1) return false;
  if (last.verb.form !== 'finite' || last.verb.passive || takesClause(last)) return false;
  const plural = /[^s]s$/.test(tokens[verb.from]?.lower ?? '');
  return plural && !np.plural && !np.proper && !np.pronoun && tokens[np.head]?.pos === 'NOUN';
}

/** The last noun phrase behind a verb; the one whose infinitive governs it, where there is one: "said any attempt to isolate Peru would fail". */
export function owningNoun(text: Text, { after, clause }: Frame): NounPhrase | undefined {
  const last = after.at(-1);
  const owner = after.at(-2);
  if (!last || !owner || !clause || !takesClause(clause)) return last;
  let k = phraseOf(text, last).from - 1;
  while (k > owner.to && (text.tokens[k]?.pos === 'ADV' || isQuote(text.tokens[k]?.text))) k--;
  const opener = verbGroupAt(text, k);
  return opener?.form === 'infinitive' && owner.to === opener.from ? owner : last;
}

/** First noun phrase after a verb: the one who is asked, told, allowed. */
export function controllerOf(text: Text, governor: Clause, verb: VerbGroup): Phrase | undefined {
  let i = governor.verb.to;
  while (i < verb.from && text.nounPhraseOf[i] === -1) i++;
  const np = nounPhraseAt(text, i);
  return np && np.to <= verb.from ? { from: np.from, to: verb.from, head: np.head } : undefined;
}

/** "What Peru did is unacceptable", "what we need is a plan": the clause before is the subject. */
export function whatClause({ tokens }: Text, last: Clause | undefined, verb: VerbGroup): Phrase | undefined {
  if (last?.role !== 'complement' || tokens[last.mark]?.lower !== 'what' || verb.from - last.verb.to > 8)
    return undefined;
  return last.verb.sentence === verb.sentence ? { from: last.mark, to: verb.from, head: last.mark } : undefined;
}

/** "About 200 miners", "up to 1,000 miners": what stands before the number is no preposition, unless one stands before it ("in about 200 towns"). */
export function isQuantified({ tokens }: Text, np: NounPhrase, first: number): boolean {
  if (tokens[np.from]?.pos !== 'NUM') return false;
  const word = tokens[np.from - 1]?.lower ?? '';
  const two = `${tokens[np.from - 2]?.lower} ${word}`;
  const length = /^(?:up to|close to|more than|less than|fewer than|at least|as many)$/.test(two) ? 2 : 1;
  if (length === 1 && !/^(?:about|around|over|under|nearly)$/.test(word)) return false;
  const before = np.from - length - 1;
  return (
    before < first ||
    tokens[before]?.pos === 'CCONJ' ||
    tokens[before]?.pos === 'PUNCT' ||
    tokens[before]?.pos === 'SCONJ'
  );
}

const CHARGE = /^(?:charge|accusation|allegation|claim|assertion|suggestion|something)$/;

/** "…, a charge Bishkek denies": who denies it stands right behind the charge. */
export function deniedCharge(
  text: Text,
  { lemma, from }: VerbGroup,
): { readonly antecedent: Phrase; readonly subject: Phrase } | undefined {
  if (!DENYING.has(lemma)) return undefined;
  const { tokens } = text;
  const np = nounPhraseAt(text, from - 1);
  if (!np || np.to !== from) return undefined;
  let head = from - 1;
  while (head > from - 8 && !CHARGE.test(tokens[head]?.lemma ?? '')) head--;
  const start = tokens[head]?.lower === 'something' ? head : head - 1;
  const next = nounPhraseAt(text, head + 1);
  if (!CHARGE.test(tokens[head]?.lemma ?? '') || next?.to !== from || tokens[start - 1]?.text !== ',') return undefined;
  if (start < head && !/^(?:an?|this)$/.test(tokens[start]?.lower ?? '')) return undefined;
  return {
    antecedent: { from: start, to: head + 1, head },
    subject: { from: head + 1, to: from, head: np.head > head ? np.head : from - 1 },
  };
}
