/** A sanction as a draft: its stage by how the move of the measure is put, its sender, and whom it is on. */
import type { Instrument, MeasureMove } from '../../lexicon/measures';
import { words } from '../../lexicon/words';
import { headOf, nounPhraseAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { bareStart, phraseAt } from '../clauses/company';
import { isContent, isShortOf, isSupposed } from '../clauses/mood';
import { isByNature } from '../clauses/nature';
import { outlookOf } from '../clauses/outlook';
import { conditionOf } from '../conditions';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { isOfficial, partyOf, sameSide, subjectActor, voiceOf } from '../parties/who';
import { isChargeNoun } from '../rules/denied-charges';
import type { Scene } from '../scene';
import type { Measure } from './measures';
import {
  forbiddenIn,
  imposerOf,
  isBetweenStates,
  isBloc,
  isDoneByThing,
  isPolitical,
  ownerOf,
  placeOwner,
  senderOf,
  targetsOf,
} from './sanction-parties';
import { stageOf } from './sanction-stages';

/** Phrases that tell when or why: not part of the shortest words that say the measure. */
const TAILS = words('over amid despite following during after before since because while as until');

function cutTail(scene: Scene, least: number, to: number): number {
  for (let i = least; i < to; i++) if (TAILS.has(scene.text.tokens[i]?.lower ?? '')) return i;
  return to;
}

/** "Has not ruled out an embargo". */
function isLeftOpen({ verb }: Clause, move: MeasureMove): boolean {
  return verb.lemma === 'rule' && verb.negated && move === 'threaten';
}

/** "Will still face sanctions". */
export function isStill(scene: Scene, clause: Clause): boolean {
  for (let i = clause.verb.from; i <= clause.verb.to; i++) if (scene.text.tokens[i]?.lower === 'still') return true;
  return false;
}

/** "Will face sanctions", "would result in sanctions": the measure follows from what is said. */
export const FOLLOWING = words('face result lead mean bring trigger draw risk prompt include invite incur');

/** "Release the observers or face an embargo": what follows is threatened. */
export function isAlternative(scene: Scene, clause: Clause): boolean {
  return scene.text.tokens[clause.verb.from - 1]?.lower === 'or';
}

/** "Denied that it had lifted the ban", "dismissed reports that it planned a ban": said not to be so. */
function isDenied({ text, governor }: Scene, clause: Clause): boolean {
  const above = governor(clause)?.verb.lemma ?? '';
  if (clause.role !== 'complement') return false;
  if (/^(deny|dispute|refute)$/.test(above)) return true;
  return (
    /^(dismiss|reject|rebut|scotch|rebuff|discount)$/.test(above) && isChargeNoun(text.tokens[clause.mark - 1]?.lemma)
  );
}

/** What is done, and with which measure. */
interface Step {
  readonly move: MeasureMove;
  readonly instrument: Instrument;
  /** The word means nothing else. */
  readonly plain: boolean;
  /** It counts only where a sanction is told of before. */
  readonly told?: boolean;
  /** It counts only where one is told of right before. */
  readonly near?: boolean;
  /** It counts only between states. */
  readonly abroad?: boolean;
  /** It counts between states, or by a state that is against nobody named. */
  readonly alone?: boolean;
  /** Firms of no known country are hit by it too. */
  readonly firms?: boolean;
  /** Those hit are of the kind that is put on lists, so that a state or a union of states does it even to some whom nobody names. */
  readonly listed?: boolean;
  /** It counts only once it is done. */
  readonly done?: boolean;
}

/** The draft of a measure that a clause moves; undefined where it is only supposed, denied, or no matter between states. */
export function assemble(
  scene: Scene,
  clause: Clause,
  {
    move,
    instrument,
    plain,
    told = false,
    near = false,
    abroad = false,
    alone = false,
    done = false,
    firms = false,
    listed = false,
  }: Step,
  range: TokenRange,
  measure: Measure | undefined,
  patient?: TokenRange,
): Draft | undefined {
  if (isSupposed(scene, clause) || isDenied(scene, clause)) return undefined;
  const above = scene.governor(clause);
  if (above && isShortOf(scene, above)) return undefined;
  const { outlook: put, top } = outlookOf(scene, clause);
  // "Its demand that Peru ease the ban": what is demanded is not done.
  const wished = put === 'done' && clause.verb.form === 'finite' && isContent(scene, clause) ? 'asked' : put;
  // "Must admit them or face an embargo": the modal of the first is none of the second.
  const outlook = move === 'threaten' && wished === 'asked' && isAlternative(scene, clause) ? 'will' : wished;
  // "Ruled out lifting the ban" turns a wish down; nobody prolonged anything.
  if (outlook === 'refused' && top.verb.lemma === 'rule' && (move === 'lift' || move === 'ease')) return undefined;
  if (done && outlook !== 'done') return undefined;
  if ((abroad || alone || instrument === 'relations' || instrument === 'transport') && isByNature(scene, clause))
    return undefined;
  if (abroad && isDoneByThing(scene, clause)) return undefined;
  const lasting = move === 'impose' && outlook !== 'asked' && isStill(scene, clause) ? 'extend' : move;
  // Parliaments pass bills: what they may or would pass is still a proposal.
  const stage =
    /^(pass|approve|adopt|enact)$/.test(clause.verb.lemma) &&
    (outlook === 'may' || outlook === 'will') &&
    lasting !== 'lift' &&
    lasting !== 'ease'
      ? 'proposed'
      : isLeftOpen(clause, move)
        ? 'threatened'
        : // "It would lift the ban if …" is an offer.
          lasting === 'lift' && outlook === 'will' && conditionOf(scene, clause) !== undefined
          ? 'eased'
          : stageOf(lasting, outlook, clause.verb.lemma);
  if (!stage) return undefined;
  const follows = measure !== undefined && FOLLOWING.has(clause.verb.lemma);
  const sufferer =
    follows && /^(face|risk|incur|invite|draw)$/.test(clause.verb.lemma) ? suffererOf(scene, clause) : undefined;
  const sender = follows
    ? (ownerOf(scene, measure) ?? voiceOf(scene, clause).speaker ?? senderOf(scene, clause, top, outlook))
    : (senderOf(scene, clause, top, outlook) ??
      // "Was put on the EU's blacklist".
      (clause.verb.passive && measure ? ownerOf(scene, measure) : undefined) ??
      (patient ? placeOwner(scene, clause) : undefined));
  // Who faces a measure does not send it.
  const holder = sender?.id === sufferer?.id ? undefined : sender;
  const forbidden = outlook === 'refused' && stage === 'opposed' ? forbiddenIn(scene, clause, top) : undefined;
  // "Will not support the EU's ban" is against it.
  const against = stage === 'opposed' && (move === 'oppose' || move === 'propose');
  const opposed = against && measure ? imposerOf(scene, measure) : undefined;
  const sent = forbidden ?? (opposed?.id === holder?.id ? undefined : opposed);
  const on = targetsOf(scene, clause, measure, patient, holder);
  const found = sent ? [sent] : on;
  const struck = found.length === 0 && sufferer && sufferer.id !== holder?.id ? [sufferer] : found;
  const targets =
    struck.length === 0 && (move === 'lift' || move === 'ease') ? rewarded(scene, clause, holder) : struck;
  if (stage === 'opposed' && move === 'oppose' && targets.some((target) => sameSide(target, holder))) return undefined;
  const unnamed = listed && targets.length === 0 && (holder?.kind === 'state' || isBloc(holder));
  const political =
    unnamed ||
    (abroad || (alone && targets.length > 0)
      ? isBetweenStates(holder, targets, /^(?:proposed|opposed)$/.test(stage), firms)
      : alone && (holder?.kind === 'person' || (patient !== undefined && hasComplement(scene, patient, /^(?:to|for)$/)))
        ? false
        : !holder || isPolitical(holder, targets, plain, instrument));
  const spoken = THERE.test(stage) || (stage === 'proposed' && (move === 'extend' || move === 'widen'));
  const bare = !political && targets.length === 0 && spoken && isKnown(scene, measure ?? wordIn(scene, patient));
  // "Stopped the lorries at the crossing": on whom, an earlier sanction tells.
  const unaimed =
    !political &&
    patient !== undefined &&
    (stage === 'imposed'
      ? holder?.kind === 'state' || isBloc(holder)
      : // "Would ask Congress to freeze $90 million in relief unless both came back".
        stage === 'proposed' && abroad && isOfficial(holder) && conditionOf(scene, clause) !== undefined) &&
    targets.every((target) => target.kind === 'unnamed' && target.country === undefined) &&
    !hasComplement(scene, patient, /^(?:of|to|for|with|during)$/);
  // "Would veto the measure": whose it is, is told before.
  const turned =
    !political &&
    targets.length === 0 &&
    stage === 'opposed' &&
    measure !== undefined &&
    (move === 'oppose'
      ? isKnown(scene, measure)
      : (isBloc(holder) || isOfficial(holder)) && !isOnOthers(scene, measure));
  const again = told || near || bare || unaimed || turned;
  if (!political && !again) return undefined;
  const announced = clause.verb.form === 'finite' && clause.verb.modal !== undefined;
  // "Ruled out expelling diplomats": without the verb it would say the opposite.
  const ruledOut = outlook === 'refused' && top !== clause && top.verb.lemma === 'rule';
  const from = announced
    ? Math.min(range.from, clause.from)
    : ruledOut
      ? Math.min(range.from, top.verb.head)
      : clause.verb.form === 'infinitive'
        ? Math.max(range.from, bareStart(scene, clause))
        : // "Does not support sanctions": without its "not" it would say the opposite.
          clause.verb.negated
          ? Math.min(range.from, clause.verb.from)
          : range.from;
  return {
    kind: 'sanction',
    stage,
    instrument,
    holder,
    targets,
    ...(sent ? { on: on.filter((actor) => actor.id !== sent.id) } : {}),
    from,
    to: cutTail(scene, Math.max(measure?.to ?? 0, clause.verb.to) + 1, range.to),
    clause,
    frame: top,
    ...(plain ? {} : { loose: true }),
    ...(again ? { again } : {}),
    ...(near ? { near } : {}),
    ...(unaimed ? { unaimed } : {}),
    rule: `sanction-${stage}`,
    confidence: (plain ? 0.8 : 0.6) - (holder ? 0 : 0.2),
  };
}

/** "Could lift a ban on imports if Peru freed them": the state that is to earn it. */
function rewarded(scene: Scene, clause: Clause, holder: Actor | undefined): readonly Actor[] {
  const condition = conditionOf(scene, clause);
  if (!condition) return [];
  // "Only after Peru frees them": behind the words that open it.
  let { from } = condition;
  while (from < condition.to && /^(?:ADP|ADV|SCONJ)$/.test(scene.text.tokens[from]?.pos ?? '')) from++;
  const first = concernedIn(scene, { from, to: condition.to }, 1)[0];
  return first?.kind === 'state' && !sameSide(first, holder) ? [first] : [];
}

/** Stages of a measure that may have been spoken of before: it is in force, ends, or is announced. */
const THERE = /^(?:threatened|imposed|extended|eased|lifted)$/;

/** "The ban", "close the border": spoken of before; not "the smoking ban", "the ban on singing". */
function isKnown({ text, isTime }: Scene, words: TokenRange | undefined): boolean {
  if (words === undefined) return false;
  // "Lifted the measures on Monday".
  const when = text.tokens[words.to]?.lower === 'on' && isTime(words.to + 1);
  return (
    /^(?:the|this|that|these|those|its|their)$/.test(text.tokens[words.from - 1]?.lower ?? '') &&
    nounPhraseAt(text, words.to - 1)?.to === words.to &&
    (when || !/^(?:on|of|against)$/.test(text.tokens[words.to]?.lower ?? ''))
  );
}

/** "Measures on scooters"; not "measures of its own". */
function isOnOthers({ text: { tokens }, isTime }: Scene, { to }: TokenRange): boolean {
  return !isTime(to + 1) && /^(?:on|of|against)$/.test(tokens[to]?.lower ?? '') && tokens[to + 2]?.lower !== 'own';
}

/** "Aid to farmers", "the sale of guns", "all flights at night": says itself of what or for whom; not "the lorries at the crossing". */
function hasComplement({ text }: Scene, { from, to }: TokenRange, prepositions: RegExp): boolean {
  let at = from;
  while (at < to && (nounPhraseAt(text, at)?.to ?? at) === at) at++;
  const end = nounPhraseAt(text, at)?.to ?? to;
  const next = end < to ? text.tokens[end] : undefined;
  // "To the country" is one spoken of before.
  return (next?.lower === 'at' || prepositions.test(next?.lower ?? '')) && text.tokens[end + 1]?.pos === 'NOUN';
}

/** The word behind the first determiner of what a verb is done to. */
function wordIn({ text }: Scene, patient: TokenRange | undefined): TokenRange | undefined {
  const phrase = patient && nounPhraseAt(text, patient.from);
  return phrase && { from: phrase.from + 1, to: phrase.from + 2 };
}

/** "Warned Peru that it could face an embargo": whom it is told to. */
function warnedIn(scene: Scene, clause: Clause): Actor | undefined {
  const above = clause.role === 'complement' ? scene.governor(clause) : undefined;
  const pronoun = /^(?:it|they|he|she)$/.test(headOf(scene.text, clause.subject)?.lower ?? '');
  if (above?.verb.lemma !== 'warn' || above.verb.passive || !pronoun) return undefined;
  return partyOf(scene, phraseAt(scene, above.verb.to, clause.from));
}

/** Who would face the measure: the subject, or whom the alternative was put to ("gave Mali ten days to … or face …"). */
function suffererOf(scene: Scene, clause: Clause): Actor | undefined {
  if (!isAlternative(scene, clause)) return warnedIn(scene, clause) ?? subjectActor(scene, clause);
  // "Demanded that Syria admit them or face": who is to do the first.
  const asked = clause.lead >= 0 ? scene.clauses[clause.lead] : undefined;
  const subject = asked?.subject ?? asked?.controller;
  const doer = asked && subject && partyOf(scene, subject);
  if (doer) return doer;
  const { sentence } = clause.verb;
  const from = scene.text.sentences[sentence]?.from ?? clause.verb.from;
  let first: Clause | undefined;
  for (let k = clause.index; scene.clauses[k]?.verb.sentence === sentence; k--)
    if (scene.clauses[k]?.verb.form === 'finite') first = scene.clauses[k];
  return concernedIn(scene, { from: first?.verb.to ?? from, to: clause.verb.from }, 1)[0];
}
