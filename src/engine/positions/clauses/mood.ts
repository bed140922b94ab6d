/** How a clause is put: supposed ("if he agrees"), withdrawn ("declined to condemn", "without seeking"), or as content of another verb of position. */
import { FORESEEING_VERBS } from '../../lexicon/foreseeing';
import { DEEDS, STANCES } from '../../lexicon/stance-verbs';
import { words } from '../../lexicon/words';
import { nounPhraseAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { PositionKind } from '../../types';
import type { Scene } from '../scene';
import type { Clause } from './clauses';

const SUPPOSING = words('if unless whether until till lest provided should');
const WITHDRAWING = words('refuse decline fail avoid stop hesitate consider weigh mull forget neglect resist deny');
const DOUBTING = words('think believe expect say suggest mean imply want know');

/** Modals of what may be and may not be. */
export const POSSIBLE = words('could may might can');

/** Inside an if / unless / whether / until clause, or one that must come true first: not said to be so. */
export function isSupposed(scene: Scene, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let steps = 0; at && steps < 5; steps++) {
    // Most clauses have no mark, and each of the three needs one.
    if (at.mark >= 0) {
      if (SUPPOSING.has(scene.text.tokens[at.mark]?.lower ?? '')) return true;
      if (comesFirst(scene, at) || isEventuality(scene, at)) return true;
    }
    if (at.role === 'main' || at.role === 'relative' || (at.role === 'adverbial' && steps > 0)) return false;
    at = scene.governor(at);
  }
  return false;
}

/** "In the event that Chad attacks", "on condition that it pays". */
function isEventuality({ text: { tokens } }: Scene, { mark }: Clause): boolean {
  if (tokens[mark]?.lower !== 'that' || !/^(?:event|condition|case)$/.test(tokens[mark - 1]?.lower ?? '')) return false;
  return [tokens[mark - 2], tokens[mark - 3]].some((word) => word?.lower === 'in' || word?.lower === 'on');
}

/** "Would be lifted once the captives had been released", "will not talk before it has agreed": what the deed waits for. */
function comesFirst(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.text;
  const mark = tokens[clause.mark]?.lower ?? '';
  const soon = mark === 'as' && tokens[clause.mark - 1]?.lower === 'soon';
  const onlyAfter = mark === 'after' && tokens[clause.mark - 1]?.lower === 'only';
  const awaited = mark === 'when' && clause.verb.tense === 'present' && clause.verb.form === 'finite';
  if (clause.role !== 'adverbial' || (!soon && !onlyAfter && !awaited && !/^(?:once|before)$/.test(mark))) return false;
  const above = scene.governor(clause)?.verb;
  return above !== undefined && (/^(?:will|would|shall)$/.test(above.modal ?? '') || above.tense === 'future');
}

/** Subordinate clauses that assert what they say. */
const TELLING = /^(while|because|since|as|although|though|whereas)$/;

/** Says what it says for its own sake: no condition, no time, no relative clause. */
export function isTold(scene: Scene, clause: Clause): boolean {
  if (clause.role === 'relative') return false;
  return clause.role !== 'adverbial' || TELLING.test(scene.text.tokens[clause.mark]?.lower ?? '');
}

const NEITHER = words('neither nor');
const NEGATING = words('never hardly scarcely nobody none');

/** "Not", "n't" in the verb, "never", "hardly" right before it, or "neither" or "nor" before it or its head. */
export function isNegated(scene: Scene, clause: Clause): boolean {
  const { from, head, negated } = clause.verb;
  if (negated) return true;
  const { tokens } = scene.text;
  const before = tokens[from - 1]?.lower ?? '';
  return (
    NEGATING.has(before) ||
    NEITHER.has(before) ||
    NEITHER.has(tokens[head - 1]?.lower ?? '') ||
    (before === 'longer' && tokens[from - 2]?.lower === 'no')
  );
}

/** "Stopped short of calling it an attack", "fell short of a ban": not done. */
export function isShortOf({ text }: Scene, { verb }: Clause): boolean {
  return (
    text.tokens[verb.to]?.lower === 'short' &&
    text.tokens[verb.to + 1]?.lower === 'of' &&
    /^(stop|fall)$/.test(verb.lemma)
  );
}

/** Taken back by the verb above or a preposition before: "declined to condemn", "is considering urging", "without seeking", "does not think that it should". */
export function isWithdrawn(scene: Scene, clause: Clause): boolean {
  const before = scene.text.tokens[clause.verb.from - 1]?.lower;
  if (
    clause.verb.form === 'gerund' &&
    (before === 'without' || before === 'of' || before === 'than' || before === 'from' || before === 'not')
  )
    return true;
  // "Is likely to veto the bill": foreseen by whoever writes.
  if (clause.verb.form === 'infinitive' && (before === 'likely' || before === 'unlikely')) return true;
  const above = scene.governor(clause);
  if (!above) return false;
  if (clause.verb.form !== 'finite' && WITHDRAWING.has(above.verb.lemma)) return true;
  // "Refused to say that they should leave".
  const top =
    above.role === 'infinitive' && /^(say|admit|concede|agree)$/.test(above.verb.lemma)
      ? scene.governor(above)
      : undefined;
  if (top && WITHDRAWING.has(top.verb.lemma)) return true;
  return above.verb.negated && DOUBTING.has(above.verb.lemma);
}

const TRYING =
  /^(try|attempt|want|be|plan|move|act|seek|intend|strive|work|aim|prepare|arrange|hope|vote|agree|decide)$/;

/** "Demanded that they refuse …": what is demanded is not yet done. */
function isDemanded(scene: Scene, clause: Clause): boolean {
  if (clause.role !== 'complement') return false;
  const above = scene.governor(clause);
  if (above && /^(demand|urge|insist|request|order|require|ask|propose|recommend|want|see)$/.test(above.verb.lemma))
    return true;
  if (clause.mark < 0) return false;
  for (let i = clause.mark - 1; i >= clause.mark - 3; i--)
    if (/^(demand|call|request|order|proposal|appeal|insistence)$/.test(scene.text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

/** An infinitive or gerund that says what is wanted, promised, blamed or refused: the verb above is the position. */
export function isContent(scene: Scene, clause: Clause): boolean {
  if (clause.verb.form === 'finite' && clause.role !== 'infinitive') return isDemanded(scene, clause);
  const above = scene.governor(clause);
  if (!above) return false;
  if (clause.role === 'infinitive') {
    // "Tried to persuade them to leave" is a demand all the same; "tried to release them" is no promise.
    if (TRYING.test(above.verb.lemma)) return DEEDS.has(clause.verb.lemma);
    return STANCES.has(above.verb.lemma) || above.verb.lemma === 'have';
  }
  return (
    scene.text.tokens[clause.verb.from - 1]?.pos === 'ADP' &&
    STANCES.has(above.verb.lemma) &&
    scene.text.tokens[clause.verb.from - 1]?.lower !== 'by'
  );
}

/** "Predicted that Chad would attack": what is foreseen of others. */
export function isForeseen(scene: Scene, clause: Clause): boolean {
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  return above !== undefined && FORESEEING_VERBS.has(above.verb.lemma);
}

/** "Acknowledged that its ships were blocking the port": what one owns up to is no charge. */
export function isAdmitted(scene: Scene, clause: Clause): boolean {
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  return above !== undefined && /^(?:acknowledge|admit|concede|confess)$/.test(above.verb.lemma);
}

/** "Would you let them stay?", "will Peru sign?": asked and not said. Whoever is asked holds nothing of it yet. */
export function isAsked({ text }: Scene, { verb }: Clause): boolean {
  const { tokens } = text;
  const sentence = text.sentences[verb.sentence];
  if (sentence === undefined) return false;
  let first = sentence.from;
  while (/^(?:["“‘`'—–-]+|and|but|so|or|then|,)$/.test(tokens[first]?.lower ?? '') && first < verb.from) first++;
  if (tokens[first]?.pos !== 'AUX' || tokens[first + 1]?.pos === 'AUX') return false;
  for (let i = verb.to; i < sentence.to; i++) if (tokens[i]?.text === '?') return true;
  return false;
}

const BELIEVING = words('believe think expect imagine suppose trust hope');

/** "Few", "nobody", "no one", "not everyone", "hardly anyone"; "a few" are some. */
function isHardlyAnyone({ text }: Scene, { subject }: Clause): boolean {
  if (subject === undefined) return false;
  const first = text.tokens[subject.from]?.lower ?? '';
  const before = text.tokens[subject.from - 1]?.lower ?? '';
  if (/^(?:not|few|fewer)$/.test(first) || isNobodyAt(text, subject.from)) return before !== 'a';
  if (/^(?:hardly|barely|scarcely)$/.test(first) || /^(?:hardly|barely|scarcely)$/.test(before)) return true;
  return before === 'not' && /^(?:every|everyone|everybody|all|many|much)$/.test(first);
}

const RUMOURED: ReadonlySet<PositionKind> = new Set([
  'commitment',
  'demand',
  'threat',
  'support',
  'sanction',
  'accusation',
]);

/** "Declined to comment on reports that Oslo was ready to pay": what rumour has is nobody's word, until somebody confirms it. */
export function isRumour(scene: Scene, { role, mark, governor }: Clause): boolean {
  const { tokens } = scene.text;
  if (role !== 'complement' || mark < 1 || tokens[mark]?.lower !== 'that') return false;
  if (!/^(?:report|rumou?r|claim|suggestion|speculation|allegation)$/.test(tokens[mark - 1]?.lemma ?? '')) return false;
  const noun = nounPhraseAt(scene.text, mark - 1);
  const before = noun && noun.from > 0 ? tokens[noun.from - 1] : undefined;
  // "Oman's claim that" is Oman's word; "his report that" is his.
  const owned =
    /^(?:['’]s?|s['’]|his|her|its|their|our|my)$/.test(before?.lower ?? '') ||
    /^(?:his|her|its|their|our|my)$/.test(tokens[noun?.from ?? -1]?.lower ?? '');
  const above = scene.clauses[governor];
  const confirmed =
    above !== undefined &&
    /^(?:confirm|acknowledge|admit|make|issue|publish|stand|repeat|reiterate)$/.test(above.verb.lemma) &&
    !above.verb.negated &&
    !WITHDRAWING.has(scene.governor(above)?.verb.lemma ?? '');
  return !owned && !confirmed;
}

/**
 * Inside what is believed by nobody or by few ("few in Lima believe that Chile will attack"): nobody's position. What one does not oneself believe
 * ("Peru does not expect that Chile will attack") is no threat, promise or charge.
 */
export function isDoubted(scene: Scene, clause: Clause, kind: PositionKind): boolean {
  if (isPutToYou(scene, clause)) return true;
  // A question may well blame: "is Peru trying to starve the town?"
  if (kind !== 'accusation' && clause.role !== 'relative' && isAsked(scene, clause)) return true;
  let at: Clause | undefined = clause;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.role !== 'complement' && at.role !== 'infinitive') return false;
    if (RUMOURED.has(kind) && isRumour(scene, at)) return true;
    at = scene.governor(at);
    if (!at || !BELIEVING.has(at.verb.lemma)) continue;
    if (isHardlyAnyone(scene, at)) return true;
    if (at.verb.negated && at.verb.lemma !== 'hope')
      return kind === 'threat' || kind === 'commitment' || (kind === 'accusation' && clause.verb.modal !== undefined);
  }
  return false;
}

/** "Would you let them stay?": whoever is asked has not said so. What stands in marks is asked by somebody who may mean it. */
function isPutToYou({ text }: Scene, { verb }: Clause): boolean {
  const sentence = text.sentences[verb.sentence];
  const last = sentence && text.tokens[sentence.to - 1];
  if (sentence === undefined || last?.text !== '?' || last.quotation !== -1) return false;
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + FARTHEST_YOU); i++)
    if (text.tokens[i]?.lower === 'you') return ASKING_VERBS.has(text.tokens[i - 1]?.lower ?? '');
  return false;
}
const FARTHEST_YOU = 6;
const ASKING_VERBS = words('would do did will are were have had could can should must may might');
