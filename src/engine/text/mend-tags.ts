/** Tags mended where the tagger is known to be wrong in news: surnames that are verbs, plurals that open a sentence. */

import { words } from '../lexicon/words';
import { elementAt } from './at';
import { type CapitalHabit, isLarge, isNameNotModal } from './capitals';
import { pluralLemma, type RawToken } from './chunks';
import { closingVerb } from './mend-closing';
import { headsPhrase } from './mend-heads';
import { infinitiveBefore, isJoinedNoun, isJoinedVerb, isQuotedName, VERBS_TOO } from './mend-lists';
import { headlineVerb, isReportingVerb } from './mend-reporting';
import { speakerTag } from './mend-speakers';
import { stanceVerb } from './mend-stance';
import { NOUN_OR_VERB, PAST_BOTH, VERB_PREFIXED } from './words';

const THIRD_OR_PLURAL = words('calls demands claims charges appeals');

const COMPOUND = /^\p{L}{3,}-(?:\p{Ll}+ed|torn|held|led|born|built|hit|ridden|stricken|run|made|backed)$/u;

/** What stands before a calm that somebody asks for. */
const ASKED = /^(?:for|of|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|want(?:s|ed)?|restore[sd]?)$/;
const DESCRIBED = new Set(['NOUN', 'PROPN', 'ADJ']);

const VERBAL = new Set(['VERB', 'AUX']);

/**
 * Mends tags where the tagger is known to be wrong in news: capitalised surnames tagged as verbs or nouns, verbs after
 * "to" tagged as nouns. `opens[i]` tells whether token i opens a sentence or quotation. Changes the tokens in place.
 */
export function mendTags(tokens: RawToken[], opens: readonly boolean[], capitalHabit: CapitalHabit): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const previous = elementAt(tokens, i - 1);
    const capital = isLarge(token.text);
    if (capital && token.pos !== 'PROPN' && token.text.length > 1 && !capitalHabit.titleCase) {
      const content =
        token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'ADV' || token.pos === 'X';
      if (opens[i] !== true && isNameNotModal(token, previous, tokens[i + 1])) token.pos = 'PROPN';
      if (content && (opens[i] !== true || capitalHabit.names.has(token.text))) token.pos = 'PROPN';
    }
    if (
      token.pos === 'NOUN' &&
      !capital &&
      (previous?.lower === 'to' || token.text.includes('-')) &&
      VERB_PREFIXED.test(token.text)
    )
      token.pos = 'VERB';
    // "Everything is possible": no verb, whatever its end.
    if (token.pos === 'VERB' && (token.lower === 'everything' || token.lower === 'anything')) token.pos = 'PRON';
    if (previous?.lower === 'to' && previous.pos === 'PART' && token.pos === 'NOUN' && token.lemma === token.text)
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
    // "It referenced “tensions”": an unknown past form between its subject and its object.
    if (
      token.pos === 'ADJ' &&
      /[a-z]{3}ed$/.test(token.text) &&
      SUBJECTS.test(previous?.lower ?? '') &&
      opensObject(next)
    ) {
      token.pos = 'VERB';
      token.lemma = pastLemma(token.text);
    }
    if (!capital && token.pos !== 'NOUN' && (headsPhrase(tokens, i) || isJoinedNoun(tokens, i))) token.pos = 'NOUN';
    // "Faced calls to resign", "despite demands for": not what somebody calls or demands.
    if (token.pos === 'VERB' && THIRD_OR_PLURAL.has(token.text) && isAfterVerb(previous)) token.pos = 'NOUN';
    // "Called for calm", "urged calm": with nothing behind it that it could describe.
    if (
      token.lower === 'calm' &&
      previous !== undefined &&
      ASKED.test(previous.text) &&
      !(next?.lower === 'but' || DESCRIBED.has(next?.pos ?? 'PUNCT'))
    )
      token.pos = 'NOUN';
    // "It is time to go", "these are lies".
    if (token.pos === 'VERB' && previous?.lemma === 'be' && isThing(token)) token.pos = 'NOUN';
    // "Described as “blackmail by post”": a name.
    if (token.pos === 'VERB' && isQuotedName(tokens, i)) token.pos = 'NOUN';
    // "Pleaded not guilty to charges".
    if (token.pos === 'VERB' && (previous?.text === 'to' || previous?.text === 'of') && isThirdPerson(token))
      token.pos = 'NOUN';
    if (token.pos === 'NOUN' && !capital) {
      mendNoun(token, previous, next, elementAt(tokens, i - 2));
      if (isOnlyVerb(tokens, i)) token.pos = 'VERB';
    }
    if (!capital && isReportingVerb(tokens, i)) {
      token.pos = 'VERB';
      if (token.text === 'saying') token.lemma = 'say';
      else if (token.text === 'reading') {
        token.lemma = 'read';
        // "A banner reading": no longer what it looked like beside a noun.
        if (previous?.pos === 'ADJ') previous.pos = 'NOUN';
      }
    }
    const closing = capital ? undefined : closingVerb(tokens, i);
    if (closing !== undefined) {
      token.pos = 'VERB';
      token.lemma = closing === 'regular' ? pastLemma(token.text) : closing;
    }
    const headline = capital && capitalHabit.titleCase ? headlineVerb(tokens, i) : undefined;
    if (headline !== undefined) {
      token.pos = 'VERB';
      token.lemma = headline;
    }
    const stance = capital ? undefined : stanceVerb(tokens, i);
    if (stance !== undefined) {
      token.pos = 'VERB';
      token.lemma = stance;
    }
    token.pos = speakerTag(tokens, i, opens[i] === true) ?? token.pos;
    // "War-torn Chad", "rebel-held towns": a compound participle before its noun.
    if (token.pos === 'VERB' && COMPOUND.test(token.text) && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''))
      token.pos = 'ADJ';
    if (isModifiedNoun(tokens, i)) token.pos = 'NOUN';
    // "Made the following comment": described, and no verb.
    if (
      token.pos === 'VERB' &&
      previous?.text === 'following' &&
      tokens[i - 2]?.lower === 'the' &&
      token.text === token.lemma
    )
      token.pos = 'NOUN';
    // "told visiting senators that …": what follows a verb of telling is somebody, not another deed.
    if (
      token.pos === 'VERB' &&
      token.text.endsWith('ing') &&
      TELLING.has(previous?.lemma ?? '') &&
      (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN')
    )
      token.pos = 'ADJ';
    // "Three Chinese shipping firms": what a firm does, not what was done.
    if (token.pos === 'VERB' && next?.pos === 'NOUN' && TRADES.test(token.text) && FIRMS.test(next.lemma))
      if (previous?.pos === 'PROPN' || previous?.pos === 'ADJ' || previous?.pos === 'NUM') token.pos = 'NOUN';
    // "Would not lay down their arms": no past of "lie" stands behind a modal.
    if (token.text === 'lay' && token.lemma === 'lie') {
      const before = previous?.text === 'not' ? elementAt(tokens, i - 2) : previous;
      if (before !== undefined && (MODALS.test(before.text) || before.text === 'to')) token.lemma = 'lay';
    }
    mendByNeighbour(token, previous, next);
    // "a no-fly zone": such a compound is no verb.
    if (token.pos === 'VERB' && /^(no|non|anti|pro)-/.test(token.text)) token.pos = 'ADJ';
    // "Talks resumed": the tagger takes any sentence-initial capital that it has not seen for a name.
    if (
      capital &&
      opens[i] === true &&
      token.pos === 'PROPN' &&
      next?.pos !== 'PROPN' &&
      !capitalHabit.names.has(token.text)
    ) {
      const lemma = pluralLemma(token.lower);
      if (lemma !== undefined) {
        token.pos = 'NOUN';
        token.lemma = lemma;
      }
    }
    // "Lynch told Hoover": a sentence-initial base form before a finite verb is a name.
    if (capital && opens[i] === true && token.pos === 'VERB' && token.lemma === token.lower && next !== undefined) {
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
    if ((token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'ADP') && isJoinedVerb(tokens, i))
      token.pos = 'VERB';
    // "The reopening of the road".
    if (token.pos === 'VERB' && previous?.pos === 'DET' && next?.text === 'of' && /...ing$/.test(token.text)) {
      token.pos = 'NOUN';
      token.lemma = token.text;
    }
    if (token.text === 'whether' && token.pos === 'ADP') token.pos = 'SCONJ';
    if (capital && BRAND_VERBS.has(token.text) && previous?.pos !== 'DET') {
      token.pos = 'VERB';
      token.lemma = 'tweet';
    }
    if (token.text === 'that' && token.pos === 'DET' && pluralFollows(tokens, i + 1)) token.pos = 'SCONJ';
  }
}

const SUBJECTS = /^(?:he|she|it|they|we|i|who)$/;

const opensObject = (next: RawToken | undefined): boolean =>
  next !== undefined && (next.pos === 'DET' || next.pos === 'PROPN' || next.text === '“' || next.text === '"');

/** "Kovac Tweeted on Friday": written large as the service is. */
const BRAND_VERBS = words('Tweeted Retweeted Tweeting');

const MODALS = /^(?:will|would|shall|should|must|could|can|might)$/;

/** "Would welcome the plan", "to back the bid" are verbs; "their promises" is a noun: what stands before leaves no choice. */
function mendByNeighbour(token: RawToken, previous: RawToken | undefined, next: RawToken | undefined): void {
  if (previous === undefined || next === undefined) return;
  // "Would first have to pay", "must first agree".
  if (token.pos === 'ADJ' && token.text === 'first' && MODALS.test(previous.text) && VERBAL.has(next.pos))
    token.pos = 'ADV';
  const object = next.pos === 'DET' || next.pos === 'PROPN' || next.pos === 'PRON' || next.pos === 'NOUN';
  if (token.pos !== 'VERB' && (object || next.pos === 'ADJ') && VERBS_TOO.has(token.text))
    if (MODALS.test(previous.text) || previous.text === 'to') token.pos = 'VERB';
  const owned = previous.pos === 'PRON' && /^(?:their|its|our|his|your)$/.test(previous.text);
  if (owned && token.pos === 'VERB' && token.text.endsWith('s') && token.lemma !== token.text) token.pos = 'NOUN';
}

/** Verbs that the tagger takes for nouns: unknown past forms, and "the ministry plans to …". */
function mendNoun(
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
  second: RawToken | undefined,
): void {
  if (
    token.lemma === token.text &&
    token.text.endsWith('ed') &&
    /[a-z]{3}ed$/.test(token.text) &&
    !token.text.endsWith('eed') &&
    !token.text.includes('-')
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

/**
 * "unless Seoul scraps the subsidies": a word in -s behind a singular name, before what can
 * only be an object, in a clause that has no other verb.
 */
function isOnlyVerb(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const previous = elementAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (token === undefined || previous === undefined || next === undefined) return false;
  if (previous.pos !== 'PROPN' || token.lemma === token.text) return false;
  if (!/[a-z]{2}s$/.test(token.text) || !OBJECT.test(next.text)) return false;
  for (let i = at - 1; i >= 0 && i > at - 20; i--) {
    const before = tokens[i];
    if (before === undefined || CLAUSE_EDGE.test(before.text) || before.pos === 'SCONJ' || before.pos === 'CCONJ')
      break;
    if (VERBAL.has(before.pos)) return false;
    // "in Seoul talks the …": the name is a place.
    if (before.pos === 'ADP' && tokens.slice(i + 1, at).every(({ pos }) => pos === 'PROPN' || pos === 'DET'))
      return false;
  }
  for (let i = at + 1; i < tokens.length && i < at + 8; i++) {
    const after = tokens[i];
    if (after === undefined || CLAUSE_EDGE.test(after.text) || after.pos === 'SCONJ' || after.pos === 'CCONJ') break;
    if (after.pos === 'ADP' || after.text === 'to') break;
    if (VERBAL.has(after.pos) && !/(?:ed|ing)$/.test(after.text)) return false;
  }
  return true;
}

/** "a televised address late on Monday": a bare verb behind an article and a modifier, without an object. */
function isModifiedNoun(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const previous = elementAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (token?.pos !== 'VERB' || token.text !== token.lemma || previous === undefined || next === undefined) return false;
  if (previous.pos !== 'ADJ' && !(previous.pos === 'VERB' && /(?:ed|ing)$/.test(previous.text))) return false;
  if (tokens[at - 2]?.pos !== 'DET') return false;
  return next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'ADJ' || next.pos === 'ADV';
}

const TRADES =
  /^(?:shipping|trading|mining|manufacturing|banking|engineering|drilling|refining|consulting|fishing|farming|publishing|broadcasting|marketing|processing|financing)$/;
const FIRMS =
  /^(?:firm|company|line|group|giant|bank|network|magnate|executive|industry|business|corporation|conglomerate|house|fleet|consortium)$/;

const TELLING = new Set(['tell', 'inform', 'assure', 'remind', 'notify']);

const OBJECT = /^(?:the|a|an|its|his|her|their|this|these|those|all|any|no|it|him|them|us|me)$/;
const CLAUSE_EDGE = /^(?:[.,;:!?()—–"“”]|-+|that|which|who|if|unless|because|while|when|until|once)$/;

/** Base form of a regular past form that no lexicon knows: "rescued" rescue, "honored" honor, "defied" defy. */
function pastLemma(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  if (/(?:at|iz|is|uc|ov|iv|ut|ur|um|as|us|ag|rg|dg|v|c|u|bl|cl|dl|gl|kl|pl|tl|zl)$/.test(stem)) return `${stem}e`;
  return stem;
}

/** "…, and issue public statements": behind a comma or "and", before what can only be an object. */
function opensListItem(tokens: readonly RawToken[], at: number): boolean {
  const previous = elementAt(tokens, at - 1);
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

/** "that separatists continue": no determiner stands before a plural. */
function pluralFollows(tokens: readonly RawToken[], at: number): boolean {
  let i = at;
  while (i < at + 3 && (tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'ADV')) i++;
  const noun = tokens[i];
  return noun !== undefined && noun.pos === 'NOUN' && noun.text.endsWith('s') && noun.lower !== noun.lemma;
}

function isAfterVerb(previous: RawToken | undefined): boolean {
  return (
    (previous?.pos === 'VERB' && /(ed|ing|s)$/.test(previous.text)) ||
    /^(despite|amid|aside|after|of|by)$/.test(previous?.text ?? '')
  );
}

/** "There will be sanctions", "it is time": no form of a verb that can stand behind "be". */
function isThing(token: RawToken): boolean {
  return /^(time|lie|war)$/.test(token.text) || isThirdPerson(token);
}

function isThirdPerson({ text, lemma }: RawToken): boolean {
  return (
    text.endsWith('s') && text !== lemma && text.startsWith(lemma.slice(0, -1)) && !/^(is|was|has|does)$/.test(text)
  );
}
