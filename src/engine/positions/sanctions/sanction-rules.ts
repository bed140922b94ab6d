/** Sanctions and their stage: from the measure, the verb that moves it, and how that verb is asserted. */

import type { MeasureMove } from '../../lexicon/measures';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Clause } from '../clauses/clauses';
import { objectOf } from '../clauses/company';
import { isNegated } from '../clauses/mood';
import { isWantedDone, outlookOf } from '../clauses/outlook';
import { chainStart, gapOf } from '../clauses/relative-heads';
import { conditionOf } from '../conditions';
import type { Draft } from '../draft';
import { actorsIn, isOfficial, sameSide, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import type { Measure } from './measures';
import { actDraft } from './sanction-acts';
import { assemble, FOLLOWING, isAlternative, isStill } from './sanction-draft';
import { idiomaticMove, isGivenName, isNotTaken, isObjectedTo, isOfNone, moveOf } from './sanction-moves';
import { imposerOf, targetsOf } from './sanction-parties';
import { pronounDraft } from './sanction-pronouns';

export function measureRule(scene: Scene, clause: Clause): readonly Draft[] {
  const found: Draft[] = [];
  for (const measure of measuresNear(scene, clause)) {
    const draft = measureDraft(scene, clause, measure);
    if (draft) found.push(draft);
  }
  const moved = found.length === 0 ? pronounDraft(scene, clause) : undefined;
  if (moved) found.push(moved);
  const act = actDraft(scene, clause);
  if (act) found.push(act);
  return found.length > 3 ? found.slice(0, 3) : found;
}

/** Measures that are this verb's object, its passive subject, or what it describes as a participle or relative clause. */
function measuresNear(scene: Scene, clause: Clause): readonly Measure[] {
  const low = Math.min(clause.subject?.from ?? clause.verb.from, clause.verb.from - 8);
  return scene.measuresIn(low, clause.to).filter((measure) => roleOf(scene, clause, measure) !== undefined);
}

type MeasureRole = 'object' | 'subject' | 'described';

function roleOf(scene: Scene, clause: Clause, measure: Measure): MeasureRole | undefined {
  const { verb } = clause;
  if (measure.from >= verb.to && measure.to <= clause.to)
    return verbBetween(scene, verb.to, measure.from) ? undefined : 'object';
  if (clause.role === 'participle' && verb.from - measure.to >= 0 && verb.from - measure.to <= 1) return 'described';
  if (clause.role === 'relative' && clause.mark === measure.to) return 'described';
  if (isHeadOf(scene, clause, measure)) return 'described';
  const { subject } = clause;
  if (!subject) return undefined;
  if (subject.from - measure.to === 0 && verb.form === 'finite' && clause.role !== 'main') return 'described';
  const headed =
    (measure.from <= subject.head && subject.head < measure.to) ||
    (measure.from >= subject.from && measure.to <= subject.to && isOfChain(scene, subject.head, measure.from));
  return headed && measure.from >= subject.from && measure.to <= subject.to ? 'subject' : undefined;
}

/** "A full ban on Peruvian potash, which Chile proposed": the clause is about what its first noun hangs on; what Chile demanded is a demand. */
function isHeadOf(scene: Scene, clause: Clause, measure: Measure): boolean {
  const head = WISHING.test(clause.verb.lemma) ? undefined : gapOf(scene, clause);
  if (!head || scene.text.tokens[clause.mark - 1]?.text !== ',' || objectOf(scene, clause)) return false;
  const start = chainStart(scene, head);
  const np = nounPhraseAt(scene.text, start);
  return np !== undefined && np.from === start && np.head >= measure.from && np.head < measure.to;
}

function isOfChain(scene: Scene, head: number, measure: number): boolean {
  return scene.text.tokens[head + 1]?.lower === 'of' && measure - head < 6;
}

function verbBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (scene.clauseOfMark(i)) return true;
    const group = verbGroupAt(scene.text, i);
    if (group && scene.clauseOfVerb(group.index)) return true;
  }
  return false;
}

/** "The sanctions are not working": said by somebody, that is against them. */
function critic(scene: Scene, clause: Clause, measure: Measure): Draft | undefined {
  const { speaker } = voiceOf(scene, clause);
  if (!speaker) return undefined;
  const on = targetsOf(scene, clause, measure, undefined, speaker);
  const sender = imposerOf(scene, measure);
  const targets = sender && !sameSide(sender, speaker) ? [sender] : on;
  // "A ban on smoking would hurt the bars" is nothing between states.
  const again = !measure.plain && !targets.some(isOfficial);
  return {
    kind: 'sanction',
    stage: 'opposed',
    ...(again ? { again } : {}),
    instrument: measure.instrument,
    holder: speaker,
    targets,
    from: clause.from,
    to: clause.to,
    clause,
    rule: 'sanction-opposed',
    confidence: 0.5,
  };
}

/** Of these, who wants a measure gone asks for it. */
const WISHING = /^(?:call|demand|ask|urge|press|push|insist|appeal|want|seek|request|plead|lobby|campaign|hope)$/;

/** What sanctions are said not to do by whoever is against them. */
const ACHIEVING = /^(?:work|help|solve|resolve|change|achieve|succeed|deter)$/;

/** "Extend the quarantine to another port": more of it, not longer. */
function reachesFurther(scene: Scene, measure: Measure, clause: Clause): boolean {
  const from = Math.min(clause.verb.to, measure.to);
  for (let i = from; i < clause.to; i++)
    if (
      scene.text.tokens[i]?.lower === 'to' &&
      scene.text.nounPhraseOf[i + 1] !== -1 &&
      scene.timeAt(i + 1) === undefined
    )
      return true;
  return false;
}

/** "Argued against sanctions", "spoke out against the ban". */
const OPPOSING = /^(?:argue|campaign|lobby|agitate|speak|come|vote|plead|warn|caution|counsel|advise)$/;

/** "Is out of the question", "is not the answer": said of a measure, that is against it. */
function isTurnedDown({ text: { tokens } }: Scene, { verb }: Clause): boolean {
  if (verb.lemma !== 'be') return false;
  const behind = [0, 1, 2, 3].map((k) => tokens[verb.to + k]?.lower ?? '').join(' ');
  return (
    /^(?:out of the question|off the table|no (?:answer|solution|way))\b/.test(behind) ||
    (verb.negated && /^(?:the|an) (?:answer|solution|way|option)\b/.test(behind)) ||
    /^not (?:the|an) (?:answer|solution|way|option)\b/.test(behind)
  );
}

/** "Have outlived their purpose", "have run their course": of no use any more. */
function isOutlived({ text: { tokens } }: Scene, { verb, to }: Clause): boolean {
  if (verb.negated || verb.modal !== undefined) return false;
  if (verb.lemma === 'outlive') return true;
  const noun = tokens
    .slice(verb.to, Math.min(to, verb.to + 3))
    .map(({ lower }) => lower)
    .join(' ');
  return (
    (verb.lemma === 'run' && /^(?:their|its) course\b/.test(noun)) ||
    (verb.lemma === 'lose' && /^(?:their|its) (?:purpose|meaning|point|usefulness|sense)\b/.test(noun)) ||
    (verb.lemma === 'serve' && /^no (?:purpose|useful purpose)\b/.test(noun))
  );
}

/** "Would hurt the poor": what a measure does to others than those who are meant. */
function hurtsOthers(scene: Scene, clause: Clause): boolean {
  if (!/^(?:hurt|harm|punish|damage|impoverish|starve)$/.test(clause.verb.lemma)) return false;
  return !actorsIn(scene, { from: clause.verb.to, to: clause.to }).some(isOfficial);
}

/** "Asked the council for an embargo": the preposition stands right before the measure. */
function isBehind({ text }: Scene, measure: Measure, preposition: string): boolean {
  let i = measure.from - 1;
  while (/^(?:DET|ADJ|NUM)$/.test(text.tokens[i]?.pos ?? '')) i--;
  return text.tokens[i]?.lower === preposition;
}

/** What a measure does that is about to come: "a travel ban would hit the officers". */
const BEFALLING = /^(?:follow|hit|take|come|kick|go|fall|await)$/;

/** "… are on the table", behind the clause. */
function isOnTable({ text: { tokens } }: Scene, { verb, to }: Clause): boolean {
  for (let i = to; i < to + 8 && tokens[i]?.sentence === verb.sentence; i++)
    if (tokens[i]?.lower === 'table' && tokens[i - 2]?.lower === 'on') return true;
  return false;
}

/** "Are on the table", "remain an option": nothing is imposed yet. */
function isOffered({ text: { tokens } }: Scene, { verb }: Clause): boolean {
  if (verb.negated || verb.modal === 'would' || !/^(?:be|remain|stay|lie|put)$/.test(verb.lemma)) return false;
  let at = verb.to;
  while (/^(?:ADV)$/.test(tokens[at]?.pos ?? '')) at++;
  const behind = [0, 1, 2].map((k) => tokens[at + k]?.lower ?? '').join(' ');
  return /^(?:on the table|an option|a possibility)\b/.test(behind);
}

/** "There will be …". */
function isThere(scene: Scene, { verb }: Clause): boolean {
  return scene.text.tokens[verb.from - 1]?.lower === 'there';
}

function measureDraft(scene: Scene, clause: Clause, measure: Measure): Draft | undefined {
  const role = roleOf(scene, clause, measure);
  if (isObjectedTo(scene, measure) || (role === 'object' && isNotTaken(scene, clause, measure))) return undefined;
  const { lemma } = clause.verb;
  let move = moveOf(lemma);
  // "Wants an embargo", "does not want another round of sanctions".
  const wanted =
    /^(?:want|need)$/.test(lemma) && role === 'object'
      ? isNegated(scene, clause) !== isOfNone(scene, measure)
        ? 'oppose'
        : 'propose'
      : undefined;
  // "Wants the sanctions lifted" is a demand.
  if (wanted === 'propose' && scene.dependents(clause).some((c) => isWantedDone(scene, c))) return undefined;
  if (wanted) move = wanted;
  if (role === 'described' && isMovedAbove(scene, clause, measure)) return undefined;
  // "The embargo ended", but not "the embargo would end our cooperation".
  const lasts = measure.plain ? /^(?:remain|continue|stay|expire|end|apply)$/ : /^(?:remain|continue|stay|expire|end)$/;
  const runsOut = lasts.test(lemma) && objectOf(scene, clause) === undefined;
  if (role === 'subject' && !clause.verb.passive && !runsOut) move = undefined;
  if (FOLLOWING.has(lemma) && isAlternative(scene, clause)) move = 'threaten';
  const carried = role === 'described' || wanted === 'oppose' ? undefined : nominalMove(scene, measure);
  // "Called for the lifting of the sanctions": a demand, which the rule for verbs finds.
  if (role === 'object' && /^(?:lift|ease)$/.test(carried ?? '') && WISHING.test(lemma)) return undefined;
  // "All options, sanctions included, are on the table": none is imposed yet.
  if (lemma === 'include' && clause.verb.form !== 'finite' && isOnTable(scene, clause)) move = 'threaten';
  if (!move && FOLLOWING.has(lemma) && role === 'object')
    move = clause.verb.modal || clause.verb.tense === 'future' || lemma === 'risk' ? 'threaten' : 'impose';
  // "Sought the extension of the embargo".
  const wishes = role === 'object' && carried !== undefined && WISHING.test(lemma);
  if (wishes) move = 'propose';
  else if (carried && (!move || move === 'impose' || move === 'widen' || move === 'propose'))
    move = move === 'propose' && carried === 'impose' ? 'propose' : carried;
  if (role === 'subject' && (isOutlived(scene, clause) || isTurnedDown(scene, clause) || hurtsOthers(scene, clause)))
    return critic(scene, clause, measure);
  if (role === 'subject' && ((clause.verb.negated && ACHIEVING.test(lemma)) || /^(fail|backfire)$/.test(lemma)))
    return critic(scene, clause, measure);
  if (role === 'object' && FOLLOWING.has(lemma) && isStill(scene, clause)) move = 'extend';
  const idiom = idiomaticMove(scene, clause, measure, role === 'object');
  if (idiom) move = idiom;
  if (!move && lemma === 'be' && clause.verb.modal === undefined && role === 'object') return undefined;
  if (role === 'object' && isGivenName(scene, clause, measure)) return undefined;
  if (!move && /^(call|decide|insist|act|vote|agree|go|press|push|look|work)$/.test(lemma) && role === 'object')
    move = lemma === 'decide' || lemma === 'agree' ? 'impose' : 'propose';
  if (!move && lemma === 'ask' && role === 'object' && isBehind(scene, measure, 'for')) move = 'propose';
  if (move === 'extend' && lemma === 'extend' && reachesFurther(scene, measure, clause)) move = 'impose';
  // "Responded with a levy on".
  if (!move && /^(?:respond|retaliate|reply|answer|strike|hit)$/.test(lemma) && isBehind(scene, measure, 'with'))
    move = 'impose';
  // "There will be sanctions", "sanctions will follow".
  // "If he is not freed, a travel ban goes on every officer" is still to come.
  const conditional =
    clause.verb.tense === 'present' && BEFALLING.test(lemma) && conditionOf(scene, clause) !== undefined;
  const coming =
    conditional || clause.verb.modal === 'will' || clause.verb.modal === 'would' || clause.verb.tense === 'future';
  if (
    !move &&
    coming &&
    ((lemma === 'be' && role === 'object' && isThere(scene, clause)) || (BEFALLING.test(lemma) && role === 'subject'))
  )
    move = 'threaten';
  if (lemma === 'rule' && clause.verb.negated) move = 'threaten';
  // "Sanctions are on the table", "are an option".
  if (!move && role === 'subject' && isOffered(scene, clause)) move = 'threaten';
  if (role === 'object' && OPPOSING.test(lemma) && isBehind(scene, measure, 'against')) move = 'oppose';
  if (!move) return undefined;
  return assemble(
    scene,
    clause,
    { move, instrument: measure.instrument, plain: measure.plain },
    role === 'object' ? { from: clause.verb.head, to: clause.to } : spanAround(clause, measure),
    measure,
  );
}

/** "Lifted the embargo (that) it had imposed": the verb above says what becomes of it. */
function isMovedAbove(scene: Scene, clause: Clause, measure: Measure): boolean {
  const above = clause.role === 'relative' ? scene.governor(clause) : undefined;
  if (!above || roleOf(scene, above, measure) !== 'object') return false;
  const move = moveOf(above.verb.lemma);
  const changes =
    move !== undefined &&
    move !== 'impose' &&
    move !== 'propose' &&
    /^(?:impose|widen)$/.test(moveOf(clause.verb.lemma) ?? '');
  return changes && outlookOf(scene, above).outlook === 'done';
}

function spanAround(clause: Clause, measure: Measure): TokenRange {
  return { from: Math.min(measure.from, clause.from), to: Math.max(clause.to, measure.to) };
}

/** "The lifting of sanctions", "threat of tariffs", "renewal of the embargo": the noun before "of" moves the measure. */
const NOMINAL: readonly [ReadonlySet<string>, MeasureMove][] = [
  [words('imposition introduction adoption tightening round package announcement'), 'impose'],
  [words('lifting removal end suspension repeal withdrawal cancellation'), 'lift'],
  [words('easing relaxation relief reduction waiver'), 'ease'],
  [words('extension renewal prolongation continuation'), 'extend'],
  [words('threat warning'), 'threaten'],
];

function nominalMove(scene: Scene, measure: Measure): MeasureMove | undefined {
  const { tokens } = scene.text;
  for (let i = measure.from - 1; i >= measure.from - 5 && i >= 0; i--) {
    // "By the end of the year. The measures …", "at the end of the month".
    if (tokens[i]?.sentence !== tokens[measure.from]?.sentence || scene.isTime(i)) return undefined;
    if (scene.text.verbGroupOf[i] !== -1) return undefined;
    const { lower = '', lemma = '' } = tokens[i - 1] ?? {};
    // "An end to the sanctions".
    if (!/^(?:of|on|from)$/.test(tokens[i]?.lower ?? '') && !(tokens[i]?.lower === 'to' && lemma === 'end')) continue;
    return NOMINAL.find(([nouns]) => nouns.has(lemma) || nouns.has(lower))?.[1];
  }
  return undefined;
}
