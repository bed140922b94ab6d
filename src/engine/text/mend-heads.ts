/**
 * Words for people and bodies that the tagger takes for adjectives, or verbs, where they head a noun phrase: "the bloc's
 * trade chief said", "a rival told", "the military denied".
 */
import { words } from '../lexicon/words';
import { elementAt } from './at';
import type { RawToken } from './chunks';

const HEADS = words(
  `chief general premier military public major academic dissident rival incumbent conservative liberal socialist communist nationalist moderate radical native
  national civilian relative royal executive representative suspect monitor counsel whip daily weekly extremist islamist separatist loyalist reformist veteran
  hostile regular professional intellectual neutral individual principal commercial elder superior`,
);

const MODIFIERS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM']);
/** What may stand behind a noun phrase's last word. */
const BEHIND = new Set(['VERB', 'AUX', 'ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'PART']);

/** What a freeze is of: hardly ever what freezes. */
const FROZEN = new Set('asset account wage price pay hiring salary visa rent tax spending'.split(' '));

/** Whether token `i` heads a noun phrase although its tag says otherwise. */
export function headsPhrase(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const previous = elementAt(tokens, i - 1);
  // "Travel bans and asset freezes": no asset freezes anything.
  if (token.text === 'freezes') return FROZEN.has(previous?.text ?? '');
  if (!HEADS.has(token.text)) return false;
  const next = tokens[i + 1];
  if (previous === undefined || next === undefined || !MODIFIERS.has(previous.pos) || previous.text === 'to')
    return false;
  if (!BEHIND.has(next.pos) || next.text === 'to') return false;
  // "the military and political leaders", "in general,": the first has a noun later, the second no article.
  if ((next.pos === 'CCONJ' || next.text === ',') && !phraseEnds(tokens, i + 2)) return false;
  return opened(tokens, i);
}

/** An article or owner opens the phrase. */
function opened(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.pos === 'DET' || /^['’]s?$/.test(token.text) || /^(?:his|her|its|their|our|my|your)$/i.test(token.text))
      return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'NUM') return false;
  }
  return false;
}

/** What follows the comma or "and" is no adjective of the same phrase. */
function phraseEnds(tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  return next.pos !== 'ADJ' || BEHIND.has(tokens[at + 1]?.pos ?? 'PUNCT');
}
