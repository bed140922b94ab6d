/** Verbs of a list that the tagger takes for nouns or adjectives: "to free the crew, drop its claim, hand back the map and open the border". */
import { words } from '../lexicon/words';
import { elementAt } from './at';
import type { RawToken } from './chunks';

/** Adjectives and adverbs that are verbs too. */
export const VERBS_TOO = words(`
  welcome back close open free clear secure complete lower narrow separate slow further correct empty level
  lead counter direct isolate calm end face fight
  attack ban block cut halt strike stop ease lift double triple`);

/** Verbs that hardly stand before another noun, so that a plural behind them is their object. */
const WITH_PLURAL =
  /^(?:release|free|return|withdraw|halt|end|lift|hold|open|reopen|stop|respect|remove|join|share|show|reduce|drop|ease|close)$/;

/**
 * "And open the border", ", close its port", "and hand over the map": no adjective and no noun stands right before an article. In a list of three without articles, "to stop
 * flights, release prisoners and open talks".
 */
export function isJoinedVerb(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const previous = elementAt(tokens, at - 1);
  if (token === undefined || previous === undefined) return false;
  const comma = previous.text === ',';
  if (previous.pos !== 'CCONJ' && !(comma && infinitiveBefore(tokens, at - 1))) return false;
  const isHand = token.text === 'hand' && /^(?:over|back|in)$/.test(tokens[at + 1]?.text ?? '');
  const next = tokens[at + (isHand ? 2 : 1)];
  const behind = tokens[at + 2];
  if (next === undefined) return false;
  if (WITH_PLURAL.test(token.text) && next.pos === 'NOUN' && next.text !== next.lemma && ends(behind))
    return comma ? behind?.text !== '.' : isThird(tokens, at - 1);
  if (!isHand && !VERBS_TOO.has(token.text)) return false;
  return next.pos === 'DET' || (isHand && next.pos === 'PROPN') || /^(?:its|their|his|her)$/.test(next.text);
}

/** Deeds whose noun and verb are one word, and which are verbs seldom enough behind a noun. */
const DEEDS_TOO = words(
  'act move step strike attack threat protest raid measure statement remark comment attempt claim',
);

/** "From any statement or act that might harm it": a second noun, which its clause describes as it does the first. */
export function isJoinedNoun(tokens: readonly RawToken[], at: number): boolean {
  const [joint, first, opener] = [elementAt(tokens, at - 1), elementAt(tokens, at - 2), elementAt(tokens, at - 3)];
  if (!DEEDS_TOO.has(tokens[at]?.text ?? '') || joint?.pos !== 'CCONJ' || first?.pos !== 'NOUN') return false;
  const [mark, verb] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.lower !== 'that' && mark?.lower !== 'which') return false;
  return (verb?.pos === 'AUX' || verb?.pos === 'VERB') && /^(?:DET|ADJ|ADP)$/.test(opener?.pos ?? '');
}

/** "What it described as “blackmail by post”": behind "as" and an opening mark no bare verb stands. */
export function isQuotedName(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== token?.lemma || elementAt(tokens, at - 2)?.lower !== 'as') return false;
  return /^["“‘«„]+$/.test(tokens[at - 1]?.text ?? '') && /^(?:ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? '');
}

/** The list goes on, or the sentence ends. */
function ends(token: RawToken | undefined): boolean {
  return token === undefined || token.pos === 'PUNCT' || token.pos === 'CCONJ';
}

/** Another verb of the list stands behind a comma, not far to the left. */
function isThird(tokens: readonly RawToken[], joint: number): boolean {
  for (let i = joint - 1; i > 1 && i > joint - 6; i--)
    if (tokens[i]?.pos === 'VERB') return tokens[i - 1]?.text === ',' && infinitiveBefore(tokens, i - 1);
  return false;
}

/** An infinitive, or the bare verb of "demanded that they", stands not far to the left in the same sentence. */
export function infinitiveBefore(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 8; i--) {
    const token = tokens[i];
    if (token === undefined || token.text === '.') return false;
    if (token.pos === 'VERB' && tokens[i - 1]?.text === 'to') return true;
  }
  return false;
}
