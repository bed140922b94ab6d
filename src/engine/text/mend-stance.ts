/**
 * Verbs of wanting, blaming and doing that the tagger takes for nouns, adjectives or adverbs ("to withdraw and release soldiers", "by promising to go",
 * "Senators back the bill"), told by their neighbours.
 */

import { words, wordTable } from '../lexicon/words';
import { elementAt } from './at';
import type { RawToken } from './chunks';

const VERBS = `
  accuse brand label dub relax allege appeal approve assail back ban bar blame blast block boycott call condemn cooperate criticize criticise curb cut demand denounce ease end free halt
  impose lift offer order pledge plan praise press promise propose push rap rebuke reject release rip sanction slam stop strike support suspend target tighten urge
  veto vow warn welcome withdraw threaten pressure signal seek hail laud endorse honor honour ensure guarantee provide resume restore return rule mock sign dispute rail love freeze expel recall withhold extend renew arm arrest raise face suffer lower prolong risk hit slap widen`
  .trim()
  .split(/\s+/);

/** Base form by inflected form. */
const BASES: ReadonlyMap<string, string> = wordTable(
  VERBS.flatMap((base) => {
    const stem = base.endsWith('e') ? base.slice(0, -1) : base;
    const doubled = /^(ban|bar|cut|expel|hit|rap|rip|signal|slam|slap|stop)$/.test(base) ? stem + base.slice(-1) : stem;
    const third = /(ss|x|ch|sh|o)$/.test(base)
      ? `${base}es`
      : base.endsWith('y')
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    return [base, third, `${doubled}ing`, `${doubled}ed`].map((form) => [form, base] as const);
  }),
);

/** "Responded by closing the border", "accused Chad of training two rebels": nouns only where nothing is done to anything. */
const GERUNDS: ReadonlyMap<string, string> = wordTable(
  'close bomb build open train fund fire test jam poison burn loot torture plan smuggle'.split(' ').map((base) => {
    const stem = /^(?:jam|plan)$/.test(base) ? base + base.slice(-1) : base.replace(/e$/, '');
    return [`${stem}ing`, base] as const;
  }),
);
const GERUND_OBJECTS = new Set(['DET', 'PROPN', 'NUM', 'PRON']);

const OBJECT_OPENERS = new Set(['DET', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** The base form of the verb that token `i` is after all, or undefined where its tag may stand. */
export function stanceVerb(tokens: readonly RawToken[], i: number): string | undefined {
  const token = tokens[i];
  if (token === undefined || token.pos === 'VERB' || token.pos === 'PROPN' || token.pos === 'AUX') return undefined;
  const base = BASES.get(token.text);
  const previous = elementAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (previous === undefined || next === undefined) return undefined;
  if (
    token.pos === 'NOUN' &&
    token.text.endsWith('s') &&
    next.pos !== 'AUX' &&
    (/^(it|he|she|who|which)$/i.test(previous.text) ||
      // "Norway, which also fishes the stock".
      (/^(?:also|now|still|often|already)$/.test(previous.text) &&
        i > 1 &&
        /^(?:who|which)$/.test(tokens[i - 2]?.text ?? '') &&
        next.pos === 'DET'))
  ) {
    return token.lemma === token.text ? token.text.slice(0, -1) : token.lemma;
  }
  if ((base === token.text || WANTED.has(token.text)) && isWanted(tokens, i)) return token.text;
  if (BARE_DEEDS.has(token.text) && isOnlyDeed(tokens, i)) return token.text;
  // "Would close two crossings": behind a modal no adjective stands bare.
  const modal = previous.pos === 'AUX' && /^(?:will|would|could|may|might|should|must|can|shall)$/.test(previous.text);
  if (modal && token.pos === 'ADJ' && /^(?:close|open|free|clear|lower|slow|secure|double)$/.test(token.text))
    return token.text;
  if (GERUNDS.has(token.text) && /^(?:by|of|from|without)$/.test(previous.text) && GERUND_OBJECTS.has(next.pos))
    return GERUNDS.get(token.text);
  if (base === undefined) return undefined;
  if (token.text !== base && token.text.endsWith('s'))
    return presentVerb(tokens, i) || secondPresent(tokens, i) || clausePresent(tokens, i) ? base : undefined;
  const object = OBJECT_OPENERS.has(next.pos) || isPlural(next);
  if (token.text.endsWith('ing')) {
    // "Is considering expelling diplomats", "an order freezing the assets".
    const weighs = /^(consider|begin|start|stop|avoid|suggest|favor|favour|risk|weigh|mull|propose|oppose)$/.test(
      previous.lemma,
    );
    if (previous.pos === 'VERB' && weighs && object) return base;
    if (
      previous.pos === 'NOUN' &&
      /^(order|decree|bill|law|resolution|measure|letter|statement|act)$/.test(previous.lemma) &&
      next.pos === 'DET'
    )
      return base;
    if (previous.pos === 'ADP' && previous.text !== 'on')
      return object || next.text === 'to' || next.text === 'that' ? base : undefined;
    return previous.text === ',' && (object || next.pos === 'ADP' || next.text === 'that') ? base : undefined;
  }
  if (token.text.endsWith('ed') && base !== token.text) {
    const subject =
      previous.pos === 'PROPN' ||
      previous.pos === 'PRON' ||
      /^(not|has|have|had)$/.test(previous.text) ||
      isPlural(previous);
    // "The ban was prolonged by a year": nothing is so by anything.
    if (token.pos === 'ADJ' && previous.lemma === 'be' && /^(?:by|until|till)$/.test(next.text)) return base;
    // "The president branded the deal illegal": no adjective stands before an article.
    if (token.pos === 'ADJ' && previous.pos === 'NOUN' && next.pos === 'DET') return base;
    return subject && (next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'PRON' || next.text === 'that')
      ? base
      : undefined;
  }
  if (token.text !== base) return undefined;
  // "A bill that would freeze the assets", "would sanction Chadian officers": behind a modal no noun stands bare.
  if (modal && object) return base;
  // "Demanded that Iceland free the sailors": a name, the bare verb, an object, behind "that".
  if (previous.pos === 'PROPN' && (next.pos === 'DET' || next.pos === 'PRON') && opensThat(tokens, i - 1)) return base;
  // "Must leave or face retaliation".
  if (/^(face|suffer)$/.test(base) && previous.text === 'or' && (object || next.pos === 'NOUN')) return base;
  if (previous.pos === 'CCONJ' && object && next.text !== 'of') return verbBefore(tokens, i - 1) ? base : undefined;
  if (joinedNames(tokens, i) && (next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'PRON'))
    return finiteBefore(tokens, i) ? undefined : base;
  // "Senators back the bill", "Ministers blast Rome": a plural, the bare verb, an object, and no other verb so far.
  const subject = isPlural(previous) || (/ly$/.test(previous.text) && isPlural(tokens[i - 2]));
  return subject &&
    (next.pos === 'PROPN' ||
      next.pos === 'DET' ||
      (isPlural(next) && /^(vow|urge|reject|condemn|impose|lift|tighten)$/.test(base))) &&
    !finiteBefore(tokens, i)
    ? base
    : undefined;
}

/** Third persons that are as often the head of a compound: "Iran sanctions", "Geneva talks". */
const COMPOUND_HEADS =
  /^(?:sanctions|strikes|cuts|curbs|bans|boycotts|offers|orders|plans|blocks|votes|signals|supports|targets)$/;

/** "Poland backs Norway", "the Bundestag demands new sanctions": a name, the verb, its object, no other verb so far. */
function presentVerb(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined || tokens[i - 1]?.pos !== 'PROPN') return false;
  // "Georgia risks sanctions": a plural, and no verb behind it that it could be the subject of.
  // "Kenya rules out talks".
  if (/^(?:rules|calls|turns|steps)$/.test(token.text) && /^(?:out|off|down)$/.test(next.text))
    return !isPlace(tokens, i) && !finiteBefore(tokens, i);
  const plural = isPlural(next) && !/^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '');
  const object = COMPOUND_HEADS.test(token.text)
    ? next.pos === 'DET' || next.pos === 'PRON'
    : next.pos === 'DET' ||
      next.pos === 'PRON' ||
      next.pos === 'PROPN' ||
      next.pos === 'ADJ' ||
      next.pos === 'NUM' ||
      plural;
  return object && !isPlace(tokens, i) && !finiteBefore(tokens, i);
}

/** "If the United States lifts sanctions", "unless Peru frees hostages": the clause has its opener and its name, and a plural behind. */
function clausePresent(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || COMPOUND_HEADS.test(token.text) || !isPlural(tokens[i + 1])) return false;
  let at = i - 1;
  while (tokens[at]?.pos === 'PROPN') at--;
  const named = at < i - 1;
  if (tokens[at]?.pos === 'DET') at--;
  return named && /^(?:if|unless|once|when|whenever)$/.test(tokens[at]?.lower ?? '');
}

/** "Chides Peru and praises the rebels": joined to a present verb, with an object of its own. */
function secondPresent(tokens: readonly RawToken[], i: number): boolean {
  if (!/^(and|but)$/.test(tokens[i - 1]?.text ?? '') || !/^(DET|PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? ''))
    return false;
  for (let k = i - 2; k >= 0 && k > i - 12; k--) {
    const token = tokens[k];
    if (token === undefined || /^[.,;:]$/.test(token.text)) return false;
    if (token.pos === 'VERB') return token.text.endsWith('s');
  }
  return false;
}

/** The name before token `i` stands behind a preposition: "in Seoul talks". */
function isPlace(tokens: readonly RawToken[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.pos === 'PROPN' || tokens[at]?.pos === 'DET') at--;
  return tokens[at]?.pos === 'ADP';
}

/** "France and Spain": two names before token `i`. */
function joinedNames(tokens: readonly RawToken[], i: number): boolean {
  if (tokens[i - 1]?.pos !== 'PROPN') return false;
  let at = i - 1;
  while (tokens[at]?.pos === 'PROPN') at--;
  if (tokens[at]?.text === 'the') at--;
  return tokens[at]?.text === 'and' && tokens[at - 1]?.pos === 'PROPN' && !isPlace(tokens, at);
}

/** "That" stands right before the name that ends at the token, "the" aside. */
function opensThat(tokens: readonly RawToken[], at: number): boolean {
  let i = at;
  while (i > at - 4 && (tokens[i]?.pos === 'PROPN' || tokens[i]?.pos === 'DET')) i--;
  return tokens[i]?.text === 'that' && tokens[i - 1]?.pos === 'VERB';
}

/** More verbs that are taken for other words, where only a bare verb can stand. */
const WANTED = words(
  'open reopen hand clear address respect limit control start begin issue fund grant hold stay join',
);

const WISHES =
  /^(?:demand|insist|request|require|urge|ask|recommend|propose|insistence|recommendation|proposal|vital|essential|imperative)$/;

/** "Demanded on Monday that Oman free the crew", "asked that the army release its men": what is wanted of whom, with its object. */
function isWanted(tokens: readonly RawToken[], i: number): boolean {
  const next = tokens[i + (/^(?:over|back|up)$/.test(tokens[i + 1]?.text ?? '') ? 2 : 1)];
  return (next?.pos === 'DET' || next?.pos === 'PRON') && isWishedOf(tokens, i);
}

/** Deeds that are asked for whose verb is a noun as well. */
const BARE_DEEDS = words(
  'halt end stop cease free release lift cut curb drop restore return resume suspend limit respect open reopen ease recall',
);

/** "Demanded that the army halt air strikes", "that the raids end": what is demanded has no other word that could be its verb. */
function isOnlyDeed(tokens: readonly RawToken[], i: number): boolean {
  if (tokens[i + 1]?.text === 'of' || !isWishedOf(tokens, i)) return false;
  for (let k = i + 1; k < i + 20; k++) {
    const token = tokens[k];
    if (token === undefined || token.pos === 'SCONJ' || /^[.,;:!?]$/.test(token.text)) return true;
    if (token.pos === 'AUX') return false;
    // "Flights carrying arms", "attacks planned there", "or face", "to leave" are no verb of what is demanded.
    const joined = tokens[k - 1]?.pos === 'CCONJ' || tokens[k - 1]?.text === 'to';
    if (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.text)) return joined;
  }
  return true;
}

/** A wish, "that" and the one it is put to stand right before. */
function isWishedOf(tokens: readonly RawToken[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && at > i - 7 && isPartOfName(tokens[at])) at--;
  const last = tokens[i - 1];
  if (at === i - 1 || tokens[at]?.text !== 'that' || (last?.pos !== 'PROPN' && last?.pos !== 'NOUN')) return false;
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    const token = tokens[k];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (WISHES.test(token.lemma)) return true;
    if (token.pos === 'VERB') return false;
  }
  return false;
}

/** "Sudan's army", "Iran and Syria". */
function isPartOfName(token: RawToken | undefined): boolean {
  return /^(?:PROPN|NOUN|ADJ|DET)$/.test(token?.pos ?? '') || /^(?:['’]s?|and)$/.test(token?.text ?? '');
}

function isPlural(token: RawToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos === 'PROPN') return /[a-z]{3}s$/.test(token.text);
  return token.pos === 'NOUN' && token.text.endsWith('s') && token.lower !== token.lemma;
}

/** "to withdraw … and", "will start … and": an infinitive or a modal stands not far to the left. */
function verbBefore(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 14; i--) {
    const token = tokens[i];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (
      token.pos === 'VERB' &&
      /^(to|will|would|should|must|could|can|may|might|shall|not)$/.test(tokens[i - 1]?.text ?? '')
    )
      return true;
  }
  return false;
}

function finiteBefore(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 25; i--) {
    const token = tokens[i];
    if (token === undefined || /^[.;:!?]$/.test(token.text)) return false;
    // "According to two diplomats, Norway and Chile back the plan."
    if (token.pos === 'AUX' || (token.pos === 'VERB' && token.lower !== 'according')) return true;
  }
  return false;
}
