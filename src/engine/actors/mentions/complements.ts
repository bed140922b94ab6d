/** How far a description goes to the right of its head: "of France", "familiar with the talks". */
import { COUNTRY_WORDS } from '../../lexicon/countries';
import { CIVIL_NOUNS } from '../../lexicon/person-nouns';
import { SERVANTS } from '../../lexicon/roles';
import { OFFICE_OF } from '../../lexicon/titles';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase, Text, Token } from '../../text/types';
import { nounKind } from './nouns';
import { isCapital } from './words';

const COMPLEMENT = new Set(['of', 'for', 'at', 'to', 'on', 'with', 'in']);

/** End of "of France", "to Greece", "at the Arms Center" after an office's head; `head + 1` without one. */
export function complementEnd(
  text: Text,
  head: number,
  limit: number,
  role: boolean,
  state: boolean,
  taken: Uint8Array,
): number {
  const { tokens } = text;
  let end = head + 1;
  if (tokens[end]?.lower === 'general' && role) end++;
  if (tokens[end]?.lower === 'of' && OFFICE_OF.has(tokens[end + 1]?.lower ?? '') && end + 1 < limit) end += 2;
  const link = tokens[end]?.lower ?? '';
  if (
    end >= limit ||
    !(role
      ? COMPLEMENT.has(link) &&
        link !== 'in' &&
        link !== 'with' &&
        (link !== 'on' || /^(?:democrat|republican|member|chair|chairman|expert)$/u.test(tokens[head]?.lower ?? ''))
      : state && (link === 'of' || link === 'in'))
  )
    return end;
  const begun = nounPhraseAt(text, end + 1);
  if (begun === undefined || begun.from !== end + 1 || begun.pronoun) return end;
  const phrase = role ? pastOwners(text, begun, limit) : begun;
  if (phrase.to > limit) return end;
  if (
    state &&
    !role &&
    COUNTRY_WORDS.match(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1, limit) === undefined
  )
    return end;
  let to = phrase.possessive ? phrase.to - 1 : phrase.to;
  // "… of the White House Council of Economic Advisers at …": names go on.
  for (let steps = 0; role && steps < 3 && /^(?:of|for|at)$/u.test(tokens[to]?.lower ?? ''); steps++) {
    const next = nounPhraseAt(text, to + 1);
    if (next === undefined || next.from !== to + 1 || next.to > limit || !next.proper || next.possessive) break;
    to = next.to;
  }
  // A name is never cut: "the Center for Tides and Coastal Law".
  while (role && to < limit && taken[to - 1] === 1 && taken[to] === 1) to++;
  // "the deputy minister for coastal affairs, Ann Doe": the comma says that the name is next.
  const named = link === 'for' && tokens[to]?.text === ',' && isCapital(tokens[to + 1]);
  const served = SERVANTS.has(tokens[head]?.lower ?? '') && isServed(tokens[phrase.head]);
  if (role && !phrase.proper && !isCapital(tokens[to - 1]) && link !== 'of' && !named && !served) return end;
  return to;
}

/** Whom somebody may speak or work for: "a spokesman for the prime minister", "an adviser to the ministry", but "an envoy for peace". */
function isServed(noun: Token | undefined): boolean {
  const named = noun && nounKind(noun);
  return named !== undefined && named.kind !== 'state' && named.kind !== 'group';
}

/** Of "the government's Academy" the academy. */
function pastOwners(text: Text, phrase: NounPhrase, limit: number): NounPhrase {
  let at = phrase;
  for (let steps = 0; at.possessive && steps < 3; steps++) {
    const next = text.nounPhrases[at.index + 1];
    if (next === undefined || next.from !== at.to || next.to > limit) break;
    at = next;
  }
  return at;
}

/** People that are told apart by what follows: "people familiar with the talks", "a person who attended". */
export function looseComplement(text: Text, head: number, limit: number): number {
  const { tokens } = text;
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= limit) return head + 1;
  const fits =
    ['familiar', 'close', 'briefed', 'involved', 'knowledgeable'].includes(next.lower) ||
    (next.lower === 'with' &&
      /^(?:knowledge|direct|ties|access|first-hand|firsthand)$/u.test(tokens[head + 2]?.lower ?? ''));
  if (next.lower === 'who' && CIVIL_NOUNS.has(tokens[head]?.lemma ?? '')) {
    let to = head + 2;
    let verbs = 0;
    while (to < limit && to < head + 8 && !/^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[to]?.pos ?? 'PUNCT')) {
      const group = verbGroupAt(text, to);
      if (group?.from === to && group.form === 'finite' && ++verbs > 1) break;
      to++;
    }
    // A clause that goes on farther, or that is cut, tells nobody apart in few words.
    const whole = to < head + 8 && /^(?:NOUN|PROPN|VERB|PRON|ADV)$/u.test(tokens[to - 1]?.pos ?? '');
    return whole ? to : head + 1;
  }
  if (!fits) return head + 1;
  let end = head + 2;
  while (end < limit && end < head + 14) {
    const token = tokens[end];
    if (token === undefined || token.pos === 'PUNCT') break;
    const group = verbGroupAt(text, end);
    if (group !== undefined && group.form === 'finite') break;
    end++;
  }
  return end;
}
