/**
 * Verbs with their auxiliaries: tense, voice, mood and negation of each, by a left-to-right scan of a sentence.
 *
 * The scan follows the English auxiliary order (modal, have, be, be, verb; Quirk et al. 1985, §3.54) and lets adverbs
 * and negation stand between the parts.
 */
import type { Tense, Token, VerbForm, VerbGroup } from './types';
import {
  BE_FORMS,
  CLAUSE_TAKERS,
  DO_FORMS,
  GET_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PARTICIPLES_ONLY,
  PAST_BOTH,
  PASTS_ONLY,
} from './words';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Morphology of one word form as far as its letters tell. */
type Shape = 'ing' | 'base' | 'third' | 'past' | 'participle' | 'past-or-participle';

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');

function shapeOf(token: Token): Shape {
  const { lower, lemma } = token;
  if (lower === 'am' || lower === 'is' || lower === 'are' || /^['’]/.test(lower)) return 'third';
  if (lower.endsWith('ing') && lower !== lemma) return 'ing';
  if (PASTS_ONLY.has(lower)) return 'past';
  if (PARTICIPLES_ONLY.has(lower) && lower !== lemma) return 'participle';
  if (PAST_BOTH.has(lower)) return 'past-or-participle';
  if (lower.endsWith('ed') && lower !== lemma) return 'past-or-participle';
  if (lower === lemma) return 'base';
  if (lower.endsWith('s')) return 'third';
  return 'past-or-participle';
}

/** "put", "cut", "let": the base form and the past form are one. */
const canBeBase = (token: Token): boolean => token.lower === token.lemma || shapeOf(token) === 'base';

interface Scan {
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

/** Verb groups of the sentence `[from, to)` in order; `index` and `elided` count from `firstIndex`. */
export function verbGroupsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  firstIndex: number,
): VerbGroup[] {
  const groups: Mutable<VerbGroup>[] = [];
  let i = from;
  while (i < to) {
    const scan = scanGroup(tokens, i, to);
    if (scan === undefined) {
      i++;
      continue;
    }
    groups.push(build(tokens, scan, sentence, firstIndex + groups.length));
    i = scan.to;
  }
  markReducedParticiples(tokens, groups);
  shareAuxiliaries(tokens, groups, firstIndex);
  return groups;
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

function scanGroup(tokens: readonly Token[], start: number, to: number): Scan | undefined {
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
  let i = start;
  const first = tokens[i];
  if (first === undefined) return undefined;
  // "not to", "never to" open with their negation.
  if (NEGATIONS.has(first.lower) && tokens[i + 1]?.lower === 'to' && isVerbal(tokens[past(tokens, i + 2, to)])) {
    scan.negated = true;
    i++;
  }
  const opener = tokens[i];
  if (opener === undefined) return undefined;
  if (opener.lower === 'to') {
    const verb = past(tokens, i + 1, to);
    const token = tokens[verb];
    if (token === undefined || verb >= to || !isVerbal(token) || shapeOf(token) === 'ing' || shapeOf(token) === 'third')
      return undefined;
    scan.infinitive = true;
    i++;
  } else if (!isVerbal(opener) && isModal(opener, tokens[past(tokens, i + 1, to)]) === undefined) return undefined;

  while (i < to) {
    const token = tokens[i];
    if (token === undefined) break;
    const ahead = past(tokens, i + 1, to);
    const next = ahead < to ? tokens[ahead] : undefined;
    if (NEGATIONS.has(token.lower) || SKIPPED.has(token.pos)) {
      // Adverbs belong to the group only if it goes on behind them.
      if (
        !isVerbal(tokens[past(tokens, i, to)]) &&
        MODALS.get(tokens[past(tokens, i, to)]?.lower ?? '') === undefined
      ) {
        if (NEGATIONS.has(token.lower)) {
          scan.negated = true;
          scan.to = i + 1;
        }
        break;
      }
      if (NEGATIONS.has(token.lower)) scan.negated = true;
      i++;
      continue;
    }
    const modal = scan.have === undefined && scan.be === undefined ? isModal(token, next) : undefined;
    if (modal !== undefined && scan.modal === undefined) {
      scan.modal = modal;
      scan.head = i;
      i++;
      scan.to = i;
      if (token.lower === 'ought' && tokens[i]?.lower === 'to') i++;
      continue;
    }
    if (!isVerbal(token)) break;
    const shape = shapeOf(token);
    if (scan.head >= 0 && !continues(scan, tokens, token, shape)) break;
    scan.head = i;
    scan.to = i + 1;
    const follows = next !== undefined && isVerbal(next) ? shapeOf(next) : undefined;
    if (HAVE_FORMS.has(token.lower) && token.lemma !== 'will') {
      if (
        follows !== undefined &&
        follows !== 'base' &&
        follows !== 'third' &&
        follows !== 'ing' &&
        follows !== 'past'
      ) {
        scan.have = token;
        i++;
        continue;
      }
      if (tokens[i + 1]?.lower === 'to' && isVerbal(tokens[past(tokens, i + 2, to)])) {
        scan.modal = scan.modal ?? 'have to';
        scan.did ??= token;
        i += 2;
        continue;
      }
      break;
    }
    if (DO_FORMS.has(token.lower) && next !== undefined && isVerbal(next) && canBeBase(next)) {
      scan.did = token;
      i++;
      continue;
    }
    if (BE_FORMS.has(token.lower) && token.pos !== 'PART') {
      if (
        follows === 'ing' ||
        follows === 'past-or-participle' ||
        follows === 'participle' ||
        (next !== undefined && next.lower === 'being')
      ) {
        scan.be = token;
        i++;
        continue;
      }
      // "is going to", "is set to", "are to be": the verb behind "to" carries the meaning.
      if (tokens[i + 1]?.lower === 'to' && isVerbal(tokens[past(tokens, i + 2, to)])) {
        scan.modal = scan.modal ?? 'be to';
        scan.did ??= token;
        i += 2;
        continue;
      }
      break;
    }
    if (GET_FORMS.has(token.lower) && (follows === 'past-or-participle' || follows === 'participle')) {
      scan.got = true;
      i++;
      continue;
    }
    if (
      (token.lemma === 'need' || token.lower === 'going') &&
      tokens[i + 1]?.lower === 'to' &&
      isVerbal(tokens[past(tokens, i + 2, to)])
    ) {
      scan.modal = scan.modal ?? (token.lower === 'going' ? 'will' : 'need to');
      scan.did ??= token.lower === 'going' ? undefined : token;
      scan.be = token.lower === 'going' ? undefined : scan.be;
      i += 2;
      continue;
    }
    break;
  }
  return scan.head < 0 ? undefined : scan;
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

function build(tokens: readonly Token[], scan: Scan, sentence: number, index: number): Mutable<VerbGroup> {
  const head = tokens[scan.head];
  const first = tokens[scan.from];
  const last = tokens[scan.to - 1];
  if (head === undefined || first === undefined || last === undefined) throw new RangeError('a verb group has tokens');
  const shape = shapeOf(head);
  const participle = shape === 'past-or-participle' || shape === 'participle';
  const passive = participle && ((scan.be !== undefined && scan.be !== head) || scan.got);
  const progressive = shape === 'ing' && scan.be !== undefined && scan.be !== head;
  let form: VerbForm = 'finite';
  const anyFinite = scan.modal !== undefined || scan.did !== undefined;
  const lead = scan.have ?? scan.be ?? head;
  if (scan.infinitive) form = 'infinitive';
  else if (!anyFinite && shapeOf(lead) === 'ing') form = 'gerund';
  else if (!anyFinite && scan.have === undefined && scan.be === undefined && shape === 'participle')
    form = 'participle';
  const group: Mutable<VerbGroup> = {
    index,
    sentence,
    start: first.start,
    end: last.end,
    from: scan.from,
    to: scan.to,
    head: scan.head,
    lemma: head.lemma,
    form,
    tense: form === 'finite' ? tenseOf(scan, lead, opensClause(tokens, scan)) : 'none',
    passive,
    perfect: scan.have !== undefined && scan.have !== head,
    progressive,
    negated: scan.negated,
    elided: -1,
  };
  return scan.modal === undefined ? group : { ...group, modal: scan.modal };
}

/** Nothing that could be a subject stands before the group. */
function opensClause(tokens: readonly Token[], scan: Scan): boolean {
  const previous = tokens[scan.from - 1];
  return previous === undefined || previous.pos === 'PUNCT' || previous.sentence !== tokens[scan.from]?.sentence;
}

const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'got', 'went']);

function tenseOf(scan: Scan, lead: Token, imperative: boolean): Tense {
  if (scan.modal === 'will' || scan.modal === 'shall') return 'future';
  const carrier = scan.did ?? lead;
  if (scan.modal === 'have to' || scan.modal === 'need to' || scan.modal === 'be to') {
    return PAST_AUXILIARIES.has(carrier.lower) || carrier.lower === 'needed' ? 'past' : 'present';
  }
  if (scan.modal !== undefined) return 'present';
  if (PAST_AUXILIARIES.has(carrier.lower)) return 'past';
  const shape = shapeOf(carrier);
  if (imperative && canBeBase(carrier)) return 'present';
  if (shape === 'past' || shape === 'past-or-participle') return 'past';
  return 'present';
}

const isBarePast = (group: VerbGroup, tokens: readonly Token[]): boolean => {
  const head = tokens[group.head];
  if (head === undefined || group.form === 'infinitive' || group.form === 'gerund') return false;
  const shape = shapeOf(head);
  return group.to - group.from === 1 && (shape === 'past-or-participle' || shape === 'participle');
};

const CLAUSE_BREAKS = new Set([
  ',',
  ';',
  ':',
  'and',
  'but',
  'or',
  'that',
  'who',
  'which',
  'because',
  'while',
  'when',
  'after',
  'before',
  'if',
  'as',
  'although',
  'said',
  'says',
  '"',
  '“',
  '”',
]);

/**
 * "Officials sanctioned by the EU said": a bare past form that has no object of its own and is followed by the finite
 * verb of the same subject is a reduced relative clause.
 */
function markReducedParticiples(tokens: readonly Token[], groups: Mutable<VerbGroup>[]): void {
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (group === undefined || !isBarePast(group, tokens)) continue;
    const previous = tokens[group.from - 1];
    const next = tokens[group.to];
    const noSubject =
      previous === undefined ||
      previous.sentence !== group.sentence ||
      previous.pos === 'ADP' ||
      previous.pos === 'PUNCT';
    if (next?.lower === 'by' && previous?.pos !== 'PRON') {
      toParticiple(group);
      continue;
    }
    if (
      previous?.pos === 'DET' ||
      (previous?.pos === 'ADJ' && next?.pos === 'NOUN') ||
      (noSubject && (next?.pos === 'NOUN' || next?.pos === 'ADP') && previous?.lower !== ',')
    ) {
      toParticiple(group);
      continue;
    }
    const before = groups[g - 1];
    // "the agreement aimed at …" as the object of a verb that takes no bare clause
    if (
      before !== undefined &&
      next?.pos === 'ADP' &&
      previous?.pos === 'NOUN' &&
      !CLAUSE_TAKERS.has(before.lemma) &&
      onlyPhraseBetween(tokens, before, group)
    ) {
      toParticiple(group);
      continue;
    }
    const following = groups[g + 1];
    if (following === undefined || following.form !== 'finite' || next === undefined) continue;
    if (next.pos !== 'ADP' && next.pos !== 'ADV' && next.pos !== 'NUM') continue;
    if (previous === undefined || (previous.pos !== 'NOUN' && previous.pos !== 'PROPN')) continue;
    let broken = false;
    for (let i = group.to; i < following.from; i++) {
      const token = tokens[i];
      if (token === undefined || CLAUSE_BREAKS.has(token.lower) || token.pos === 'SCONJ' || token.pos === 'PRON')
        broken = true;
    }
    if (!broken && following.from - group.to <= 12) toParticiple(group);
  }
}

function onlyPhraseBetween(tokens: readonly Token[], before: VerbGroup, group: VerbGroup): boolean {
  if (group.from - before.to < 1 || group.from - before.to > 6) return false;
  for (let i = before.to; i < group.from; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      token.pos === 'PRON' ||
      token.pos === 'ADP'
    )
      return false;
  }
  return true;
}

function toParticiple(group: Mutable<VerbGroup>): void {
  group.form = 'participle';
  group.tense = 'none';
}

/** Coordinated verbs without auxiliaries of their own: "should be disarmed, activists freed and reforms started". */
function shareAuxiliaries(tokens: readonly Token[], groups: Mutable<VerbGroup>[], firstIndex: number): void {
  for (let g = 1; g < groups.length; g++) {
    const group = groups[g];
    if (group === undefined) continue;
    const head = tokens[group.head];
    if (head === undefined || group.to - group.from !== 1) continue;
    const shape = shapeOf(head);
    for (let h = g - 1; h >= 0 && h >= g - 4; h--) {
      const lender = groups[h];
      if (lender === undefined) break;
      const borrowsPassive =
        lender.passive &&
        (shape === 'past-or-participle' || shape === 'participle') &&
        group.form !== 'gerund' &&
        !CLAUSE_TAKERS.has(group.lemma);
      const bare = shape === 'base' && (lender.form === 'infinitive' || lender.modal !== undefined) && !lender.passive;
      if (lender.to - lender.from < 2 && lender.elided < 0) continue;
      if (!borrowsPassive && !bare) continue;
      const object = tokens[group.to];
      if (borrowsPassive && (object?.pos === 'NOUN' || object?.pos === 'PROPN' || object?.pos === 'ADJ')) {
        // "arrested activists freed": the first is a modifier, not a verb of the list.
        toParticiple(group);
        break;
      }
      if (!coordinated(tokens, lender, group, borrowsPassive)) break;
      const source = lender.elided >= 0 ? lender.elided : firstIndex + h;
      group.elided = source;
      group.form = lender.form;
      group.tense = lender.tense;
      group.passive = borrowsPassive;
      group.negated = group.negated || lender.negated;
      if (lender.modal !== undefined) group.modal = lender.modal;
      break;
    }
  }
}

/** A comma or conjunction stands between the two, and no relative or subordinate clause opens at the second. */
function coordinated(tokens: readonly Token[], lender: VerbGroup, group: VerbGroup, passive: boolean): boolean {
  let joined = false;
  for (let i = lender.to; i < group.from; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (
      token.lower === ',' ||
      token.lower === ';' ||
      token.lower === 'and' ||
      token.lower === 'or' ||
      token.lower === 'but'
    )
      joined = true;
    else if (token.lower === 'that' || token.lower === 'which' || token.lower === 'who' || token.pos === 'SCONJ') {
      // A subordinate clause in between is closed again only by a later comma or conjunction.
      joined = false;
    }
  }
  if (!joined) return false;
  const before = tokens[group.from - 1];
  if (before === undefined) return false;
  if (passive) return before.pos !== 'ADP' && before.pos !== 'DET';
  return before.lower === ',' || before.pos === 'CCONJ' || before.pos === 'ADV';
}
