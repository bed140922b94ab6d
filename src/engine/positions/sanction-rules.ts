/** Sanctions and their stage: from the measure, the verb that moves it, and how that verb is asserted. */

import { type Instrument, MEASURE_ACTS, MEASURE_VERBS, type MeasureMove } from '../lexicon/measures';
import { words } from '../lexicon/words';
import { verbGroupAt } from '../text/at';
import type { TokenRange } from '../text/types';
import type { Actor } from '../types';
import type { Clause } from './clauses';
import { bareStart, objectOf } from './company';
import type { Draft } from './draft';
import type { Measure } from './measures';
import { isContent, isSupposed } from './mood';
import { outlookOf } from './outlook';
import { concernedIn } from './parties';
import { isPolitical, ownerOf, senderOf, targetsOf } from './sanction-parties';
import { STAGES } from './sanction-stages';
import type { Scene } from './scene';
import { actorsIn, sameSide, subjectActor, voiceOf } from './who';

export function measureRule(scene: Scene, clause: Clause): readonly Draft[] {
  const found: Draft[] = [];
  for (const measure of measuresNear(scene, clause)) {
    const draft = measureDraft(scene, clause, measure);
    if (draft) found.push(draft);
  }
  const act = actDraft(scene, clause);
  if (act) found.push(act);
  return found.slice(0, 3);
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
  const { subject } = clause;
  if (!subject) return undefined;
  if (subject.from - measure.to === 0 && verb.form === 'finite' && clause.role !== 'main') return 'described';
  const headed =
    (measure.from <= subject.head && subject.head < measure.to) ||
    (measure.from >= subject.from && measure.to <= subject.to && isOfChain(scene, subject.head, measure.from));
  return headed && measure.from >= subject.from && measure.to <= subject.to ? 'subject' : undefined;
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

function moveOf(lemma: string): MeasureMove | undefined {
  for (const move of MOVES) if (MEASURE_VERBS[move].has(lemma)) return move;
  return undefined;
}

const MOVES: readonly MeasureMove[] = ['lift', 'ease', 'extend', 'threaten', 'oppose', 'impose', 'propose'];

/** "The sanctions are not working": said by somebody, that is against them. */
function critic(scene: Scene, clause: Clause, measure: Measure): Draft | undefined {
  const { speaker } = voiceOf(scene, clause);
  if (!speaker) return undefined;
  const targets = targetsOf(scene, clause, measure, undefined, speaker);
  return {
    kind: 'sanction',
    stage: 'opposed',
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

/** "There will be …". */
function isThere(scene: Scene, { verb }: Clause): boolean {
  return scene.text.tokens[verb.from - 1]?.lower === 'there';
}

/** "Will still face sanctions". */
function isStill(scene: Scene, clause: Clause): boolean {
  for (let i = clause.verb.from; i <= clause.verb.to; i++) if (scene.text.tokens[i]?.lower === 'still') return true;
  return false;
}

/** "Will face sanctions", "would result in sanctions": the measure follows from what is said. */
const FOLLOWING = words('face result lead mean bring trigger draw risk prompt include invite incur');

function measureDraft(scene: Scene, clause: Clause, measure: Measure): Draft | undefined {
  const role = roleOf(scene, clause, measure);
  const { lemma } = clause.verb;
  let move = moveOf(lemma);
  // "The embargo ended", but not "the embargo would end our cooperation".
  const runsOut = /^(remain|continue|stay|expire|end|apply)$/.test(lemma) && objectOf(scene, clause) === undefined;
  if (role === 'subject' && !clause.verb.passive && !runsOut) move = undefined;
  if (FOLLOWING.has(lemma) && isAlternative(scene, clause)) move = 'threaten';
  const carried = role === 'described' ? undefined : nominalMove(scene, measure);
  if (!move && FOLLOWING.has(lemma) && role === 'object')
    move = clause.verb.modal || clause.verb.tense === 'future' ? 'threaten' : 'impose';
  if (carried && (!move || move === 'impose' || move === 'propose'))
    move = move === 'propose' && carried === 'impose' ? 'propose' : carried;
  if (role === 'subject' && ((clause.verb.negated && /^(work|help)$/.test(lemma)) || /^(fail|backfire)$/.test(lemma)))
    return critic(scene, clause, measure);
  if (role === 'object' && FOLLOWING.has(lemma) && isStill(scene, clause)) move = 'extend';
  if (!move && lemma === 'be' && clause.verb.modal === undefined && role === 'object') return undefined;
  if (!move && /^(call|decide|insist|act|vote|agree|go|press|push|look|work)$/.test(lemma) && role === 'object')
    move = lemma === 'decide' || lemma === 'agree' ? 'impose' : 'propose';
  if (move === 'extend' && lemma === 'extend' && reachesFurther(scene, measure, clause)) move = 'impose';
  // "There will be sanctions", "sanctions will follow".
  const coming = clause.verb.modal === 'will' || clause.verb.modal === 'would' || clause.verb.tense === 'future';
  if (
    !move &&
    coming &&
    ((lemma === 'be' && role === 'object' && isThere(scene, clause)) || (lemma === 'follow' && role === 'subject'))
  )
    move = 'threaten';
  if (lemma === 'rule' && clause.verb.negated) move = 'threaten';
  if (!move) return undefined;
  return assemble(
    scene,
    clause,
    move,
    measure.instrument,
    measure.plain,
    role === 'object' ? { from: clause.verb.head, to: clause.to } : spanAround(clause, measure),
    measure,
  );
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
    if (scene.text.verbGroupOf[i] !== -1) return undefined;
    if (tokens[i]?.lower !== 'of' && tokens[i]?.lower !== 'on' && tokens[i]?.lower !== 'from') continue;
    const noun = tokens[i - 1]?.lemma ?? '';
    return NOMINAL.find(([nouns]) => nouns.has(noun))?.[1];
  }
  return undefined;
}

/** Verbs that are a measure with their object: "froze the assets", "expelled two diplomats". */
function actDraft(scene: Scene, clause: Clause): Draft | undefined {
  for (const act of MEASURE_ACTS) {
    if (act.lemma !== clause.verb.lemma || isHopedOfOthers(scene, clause)) continue;
    const patient = clause.verb.passive
      ? (clause.subject ?? clause.controller)
      : { from: clause.verb.to, to: clause.to };
    if (!patient || patient.to <= patient.from) continue;
    if (act.particle !== undefined && !hasParticle(scene, clause, act.particle)) continue;
    if (act.objects.size > 0 && !hasNoun(scene, patient, act.objects)) continue;
    if (act.objects.size === 0 && actorsIn(scene, patient).length === 0 && !hasNoun(scene, patient, LISTED)) continue;
    const range = { from: clause.verb.passive || clause.verb.modal ? clause.from : clause.verb.head, to: clause.to };
    const plain = act.objects.size > 0 ? false : act.lemma === 'sanction' || act.lemma === 'blacklist';
    return assemble(scene, clause, act.move, act.instrument, plain, range, undefined, patient);
  }
  return undefined;
}

/** Who is put on a list without being anybody whom the article names: "sanctioned 14 companies". */
const LISTED = words(`
  company firm bank entity individual person official businessman businesswoman tycoon oligarch network vessel ship tanker airline carrier exporter importer supplier manufacturer
  broker trader dealer trafficker smuggler militant activist diplomat spy hacker brother son family aide adviser refinery refiner port organization organisation institute foundation general commander judge lawmaker minister politician executive unit group subsidiary`);

/** "Release the observers or face an embargo": what follows is threatened. */
function isAlternative(scene: Scene, clause: Clause): boolean {
  return scene.text.tokens[clause.verb.from - 1]?.lower === 'or';
}

/** "Denied that it had lifted the ban": said not to be so. */
function isDenied(scene: Scene, clause: Clause): boolean {
  return clause.role === 'complement' && /^(deny|dispute|refute)$/.test(scene.governor(clause)?.verb.lemma ?? '');
}

/** "We hope they will stop the flights": wished of others, threatened by nobody. */
function isHopedOfOthers(scene: Scene, clause: Clause): boolean {
  return clause.role === 'complement' && /^(hope|wish|expect|want)$/.test(scene.governor(clause)?.verb.lemma ?? '');
}

function hasParticle(scene: Scene, clause: Clause, particle: string): boolean {
  const parts = particle.split(' ');
  for (let i = clause.verb.from; i < Math.min(clause.to, clause.verb.to + 12); i++) {
    if (parts.every((part, k) => scene.text.tokens[i + k]?.lower === part)) return true;
  }
  return false;
}

/** The head of the first noun phrase (or of what follows its "of") is one of these. */
function hasNoun(scene: Scene, range: TokenRange, nouns: ReadonlySet<string>): boolean {
  for (let i = range.from; i < Math.min(range.to, range.from + 9); i++) {
    const token = scene.text.tokens[i];
    if (!token) return false;
    if (scene.text.verbGroupOf[i] !== -1 && scene.text.nounPhraseOf[i] === -1) return false;
    if (nouns.has(token.lemma) || nouns.has(token.lower)) return true;
  }
  return false;
}

function assemble(
  scene: Scene,
  clause: Clause,
  move: MeasureMove,
  instrument: Instrument,
  plain: boolean,
  range: TokenRange,
  measure: Measure | undefined,
  patient?: TokenRange,
): Draft | undefined {
  if (isSupposed(scene, clause) || isDenied(scene, clause)) return undefined;
  const { outlook: put, top } = outlookOf(scene, clause);
  // "Its demand that Peru ease the ban": what is demanded is not done.
  const outlook = put === 'done' && clause.verb.form === 'finite' && isContent(scene, clause) ? 'asked' : put;
  // "Ruled out lifting the ban" turns a wish down; nobody prolonged anything.
  if (outlook === 'refused' && top.verb.lemma === 'rule' && (move === 'lift' || move === 'ease')) return undefined;
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
        : STAGES[lasting][outlook];
  if (!stage) return undefined;
  const follows = measure !== undefined && FOLLOWING.has(clause.verb.lemma);
  const sufferer =
    follows && /^(face|risk|incur|invite|draw)$/.test(clause.verb.lemma) ? suffererOf(scene, clause) : undefined;
  const sender = follows
    ? (ownerOf(scene, measure) ?? voiceOf(scene, clause).speaker ?? senderOf(scene, clause, top, outlook))
    : senderOf(scene, clause, top, outlook);
  // Who faces a measure does not send it.
  const holder = sender?.id === sufferer?.id ? undefined : sender;
  const found = targetsOf(scene, clause, measure, patient, holder);
  const targets = found.length === 0 && sufferer && sufferer.id !== holder?.id ? [sufferer] : found;
  if (stage === 'opposed' && move === 'oppose' && targets.some((target) => sameSide(target, holder))) return undefined;
  if (holder && !isPolitical(holder, targets, plain, instrument)) return undefined;
  const announced = clause.verb.form === 'finite' && clause.verb.modal !== undefined;
  const from = announced
    ? Math.min(range.from, clause.from)
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
    from,
    to: cutTail(scene, Math.max(measure?.to ?? 0, clause.verb.to) + 1, range.to),
    clause,
    frame: top,
    ...(plain ? {} : { loose: true }),
    rule: `sanction-${stage}`,
    confidence: (plain ? 0.8 : 0.6) - (holder ? 0 : 0.2),
  };
}

/** Who would face the measure: the subject, or whom the alternative was put to ("gave Mali ten days to … or face …"). */
function suffererOf(scene: Scene, clause: Clause): Actor | undefined {
  if (!isAlternative(scene, clause)) return subjectActor(scene, clause);
  const { sentence } = clause.verb;
  const from = scene.text.sentences[sentence]?.from ?? clause.verb.from;
  const first = scene.clauses.find((one) => one.verb.sentence === sentence && one.verb.form === 'finite');
  return concernedIn(scene, { from: first?.verb.to ?? from, to: clause.verb.from }, 1)[0];
}
