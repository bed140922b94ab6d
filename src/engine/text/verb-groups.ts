/** Verbs with their auxiliaries: tense, voice, mood and negation of each. */
import { elementAt } from './at';
import type { Tense, Token, VerbForm, VerbGroup } from './types';
import { markReducedParticiples, shareAuxiliaries } from './verb-neighbours';
import { type Scan, scanGroup } from './verb-scan';
import { canBeBase, type OpenGroup, shapeOf } from './verb-shapes';

/** Verb groups of the sentence `[from, to)` in order; `index` and `elided` count from `firstIndex`. */
export function verbGroupsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  firstIndex: number,
): VerbGroup[] {
  const groups: OpenGroup[] = [];
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

function build(tokens: readonly Token[], scan: Scan, sentence: number, index: number): OpenGroup {
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
  return {
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
    modal: scan.modal,
    elided: -1,
  };
}

/** Nothing that could be a subject stands before the group. */
function opensClause(tokens: readonly Token[], scan: Scan): boolean {
  const previous = elementAt(tokens, scan.from - 1);
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
