/**
 * Collects a verb with its auxiliaries by one scan from the left, in the English auxiliary order (modal, have, be, be,
 * verb; Quirk et al. 1985, §3.54); adverbs and negation may stand between the parts.
 */
import type { Token } from './types';
import { canBeBase, isVerbal, type Shape, shapeOf } from './verb-shapes';
import { BE_FORMS, DO_FORMS, GET_FORMS, HAVE_FORMS, MODALS, NEGATIONS } from './words';

/** What was collected; positions are token positions, `to` exclusive. */
export interface Scan {
  from: number;
  to: number;
  head: number;
  modal: string | undefined;
  infinitive: boolean;
  have: Token | undefined;
  be: Token | undefined;
  did: Token | undefined;
  got: boolean;
  negated: boolean;
}

const SKIPPED = new Set(['ADV', 'INTJ']);

/** Next token that is neither adverb nor negation, looking over at most four. */
function past(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to && i < at + 4 && (SKIPPED.has(tokens[i]?.pos ?? '') || NEGATIONS.has(tokens[i]?.lower ?? ''))) i++;
  return i;
}

function isModal(token: Token | undefined, next: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  const modal = MODALS.get(token.lower);
  if (modal === undefined) return undefined;
  if (token.text !== token.lower && token.pos === 'PROPN' && token.lower !== 'will') return undefined;
  if (
    (token.lower === 'may' || token.lower === 'will' || token.lower === 'might' || token.lower === 'can') &&
    (token.pos === 'PROPN' || token.pos === 'NOUN')
  )
    return undefined;
  if (
    token.lower.endsWith('d') &&
    (token.lower === "'d" || token.lower === '’d') &&
    next !== undefined &&
    shapeOf(next) !== 'base'
  )
    return undefined;
  return modal;
}

/** Most tokens do not, and are asked first. */
const mayOpen = (token: Token | undefined): boolean =>
  isVerbal(token) ||
  (token !== undefined && (token.lower === 'to' || MODALS.has(token.lower) || NEGATIONS.has(token.lower)));

/** Returned by a step that closes the group. */
const END = -1;

/** The verb group that begins at `start`, or undefined where none does. */
export function scanGroup(tokens: readonly Token[], start: number, to: number): Scan | undefined {
  if (!mayOpen(tokens[start])) return undefined;
  const scan: Scan = {
    from: start,
    to: start,
    head: -1,
    modal: undefined,
    infinitive: false,
    have: undefined,
    be: undefined,
    did: undefined,
    got: false,
    negated: false,
  };
  let i = open(scan, tokens, start, to);
  while (i !== END && i < to) i = step(scan, tokens, i, to);
  return scan.head < 0 ? undefined : scan;
}

/** Takes "to" or "not to"; returns where the first auxiliary or verb is looked for, or END where no group can begin. */
function open(scan: Scan, tokens: readonly Token[], start: number, to: number): number {
  const first = tokens[start];
  const second = tokens[start + 1];
  if (first === undefined) return END;
  if (NEGATIONS.has(first.lower) && second?.lower === 'to' && isVerbal(tokens[past(tokens, start + 2, to)])) {
    scan.negated = true;
    scan.infinitive = true;
    return start + 2;
  }
  const next = past(tokens, start + 1, to);
  const verb = next < to ? tokens[next] : undefined;
  if (first.lower === 'to') {
    if (verb === undefined || !isVerbal(verb) || !canBeBase(verb)) return END;
    scan.infinitive = true;
    return start + 1;
  }
  return isVerbal(first) || isModal(first, verb) !== undefined ? start : END;
}

/** Takes the token at `at` into the group; returns where to go on, or END. */
function step(scan: Scan, tokens: readonly Token[], at: number, to: number): number {
  const token = tokens[at];
  if (token === undefined) return END;
  const negation = NEGATIONS.has(token.lower);
  if (negation || SKIPPED.has(token.pos)) {
    // Adverbs belong to the group only if it goes on behind them; a negation does anyway ("is not ready").
    const behind = tokens[past(tokens, at, to)];
    const goesOn = isVerbal(behind) || MODALS.has(behind?.lower ?? '');
    if (negation) scan.negated = true;
    if (negation && !goesOn) scan.to = at + 1;
    return goesOn ? at + 1 : END;
  }
  const ahead = past(tokens, at + 1, to);
  const next = ahead < to ? tokens[ahead] : undefined;
  const modal = scan.have === undefined && scan.be === undefined ? isModal(token, next) : undefined;
  if (modal !== undefined && scan.modal === undefined) {
    scan.modal = modal;
    scan.head = at;
    scan.to = at + 1;
    return token.lower === 'ought' && tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  }
  if (!isVerbal(token)) return END;
  if (scan.head >= 0 && !continues(scan, tokens, token, shapeOf(token))) return END;
  scan.head = at;
  scan.to = at + 1;
  return takeAuxiliary(scan, tokens, at, to, token, next);
}

/** If the verb just taken is an auxiliary of what follows, notes it and goes on; otherwise the group is complete. */
function takeAuxiliary(
  scan: Scan,
  tokens: readonly Token[],
  at: number,
  to: number,
  token: Token,
  next: Token | undefined,
): number {
  const follows = next !== undefined && isVerbal(next) ? shapeOf(next) : undefined;
  const participle = follows === 'participle' || follows === 'past-or-participle';
  const toVerb = tokens[at + 1]?.lower === 'to' && isVerbal(tokens[past(tokens, at + 2, to)]);
  if (HAVE_FORMS.has(token.lower)) {
    if (participle) {
      scan.have = token;
      return at + 1;
    }
    // "he's staying": the short form is "is" as well.
    if (!BE_FORMS.has(token.lower)) return toVerb ? takeSemiModal(scan, token, 'have to', at) : END;
  }
  if (DO_FORMS.has(token.lower) && next !== undefined && isVerbal(next) && canBeBase(next)) {
    scan.did = token;
    return at + 1;
  }
  if (BE_FORMS.has(token.lower)) {
    if (participle || follows === 'ing') {
      scan.be ??= token;
      return at + 1;
    }
    return toVerb ? takeSemiModal(scan, token, 'be to', at) : END;
  }
  if (GET_FORMS.has(token.lower) && participle) {
    scan.got = true;
    return at + 1;
  }
  if (toVerb && token.lower === 'going') {
    scan.modal = scan.modal ?? 'will';
    scan.be = undefined;
    return at + 2;
  }
  return toVerb && token.lemma === 'need' ? takeSemiModal(scan, token, 'need to', at) : END;
}

/** "have to", "be to", "need to": the verb behind "to" carries the meaning, this one the tense. */
function takeSemiModal(scan: Scan, token: Token, modal: string, at: number): number {
  scan.modal = scan.modal ?? modal;
  scan.did ??= token;
  return at + 2;
}

/** Whether a further verb belongs to the group that has auxiliaries already. */
function continues(scan: Scan, tokens: readonly Token[], token: Token, shape: Shape): boolean {
  const last = tokens[scan.head];
  if (last === undefined) return false;
  if (
    scan.modal !== undefined &&
    scan.have === undefined &&
    scan.be === undefined &&
    !scan.got &&
    (scan.did === undefined || scan.did !== last || scan.modal !== undefined)
  ) {
    return canBeBase(token);
  }
  if (scan.got) return shape !== 'base';
  if (scan.be === last || scan.be !== undefined) return shape !== 'base' && shape !== 'third' && shape !== 'past';
  if (scan.have !== undefined) return shape !== 'base' && shape !== 'third' && shape !== 'past' && shape !== 'ing';
  if (scan.did !== undefined) return canBeBase(token);
  return false;
}
