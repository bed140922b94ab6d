/** Verbs that are a measure with their object: "froze the assets", "expelled two diplomats", "shut the border to Omani grain". */
import { LISTED_PARTIES } from '../../lexicon/businesses';
import { SENT_GOODS } from '../../lexicon/goods';
import { FLOWING, KEPT_FROM, MEASURE_ACTS, type MeasureVerb, TRADING } from '../../lexicon/measure-acts';
import { words, wordTable } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { TokenRange } from '../../text/types';
import type { Clause, Phrase } from '../clauses/clauses';
import { objectOf } from '../clauses/company';
import { isWantedDone } from '../clauses/outlook';
import { gapOf } from '../clauses/relative-heads';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { actorsIn } from '../parties/who';
import { isToldAway } from '../rules/expulsions';
import type { Scene } from '../scene';
import { assemble } from './sanction-draft';

const STOPPING_OR_RESUMING = words('resume restart end cease stop');

const STOPPING = words('stop cease halt');

const ACTS_BY_LEMMA: ReadonlyMap<string, readonly MeasureVerb[]> = wordTable(
  MEASURE_ACTS.map(({ lemma }) => [lemma, MEASURE_ACTS.filter((act) => act.lemma === lemma)] as const),
);

/** The measure that the clause's verb is, if it is one. */
export function actDraft(scene: Scene, clause: Clause): Draft | undefined {
  const flow = stoppedTrade(scene, clause) ?? flowDraft(scene, clause) ?? ruledOut(scene, clause);
  if (flow) return flow;
  const acts = ACTS_BY_LEMMA.get(clause.verb.lemma);
  if (acts === undefined || isHopedOfOthers(scene, clause) || isBlamed(scene, clause)) return undefined;
  const wanted = isWantedDone(scene, clause);
  const head = clause.verb.passive || wanted ? undefined : headHit(scene, clause);
  const patient =
    clause.verb.passive || wanted
      ? (clause.subject ?? clause.controller)
      : (head ?? { from: clause.verb.to, to: clause.to });
  if (!patient || patient.to <= patient.from) return undefined;
  for (const act of acts) {
    const spared = act.instrument === 'expulsion' && isSpared(scene, clause, patient);
    if (!spared && !hasObject(scene, act, patient)) continue;
    if (act.particle !== undefined && !hasParticle(scene, clause, act.particle, act.told)) continue;
    if (/^(?:ban|bar)$/.test(act.lemma) && isKeptFromElse(scene, clause)) continue;
    if (act.behind !== undefined && !hasBehind(scene, clause, act.behind)) continue;
    const from = head ? head.from : wanted ? Math.min(patient.from, clause.from) : clause.from;
    const range = {
      from: head || wanted || clause.verb.passive || clause.verb.modal ? from : clause.verb.head,
      to: clause.to,
    };
    const plain = isPlain(act);
    // "Cut the tanker off from dollar payments": no state does that to its own.
    const listed = act.firms && act.instrument === 'finance' && hasNoun(scene, patient, LISTED_PARTIES);
    const step = { ...act, move: spared ? ('oppose' as const) : act.move, plain, listed };
    const draft = assemble(scene, clause, step, range, undefined, patient);
    if (draft) return draft;
  }
  return undefined;
}

/** "The tanker that Peru blacklisted last year": the head is what it was done to; not "the day that Peru blacklisted the tanker". */
function headHit(scene: Scene, clause: Clause): Phrase | undefined {
  const head = gapOf(scene, clause);
  if (!head || objectOf(scene, clause) || scene.isTime(head.head)) return undefined;
  return { ...head, to: Math.min(head.to, clause.from) };
}

/** The words mean nothing else: "sanctioned", "designated it a terrorist organisation". */
function isPlain({ lemma, behind }: MeasureVerb): boolean {
  return lemma === 'sanction' || lemma === 'blacklist' || behind?.preposition === 'terrorist';
}

/** "Stopped selling arms to Chad": what one no longer trades. */
function stoppedTrade(scene: Scene, clause: Clause): Draft | undefined {
  if (!STOPPING.has(clause.verb.lemma)) return undefined;
  const { tokens } = scene.text;
  const at = clause.verb.to;
  if (!tokens[at]?.lower.endsWith('ing')) return undefined;
  const trade = scene.dependents(clause).find(({ verb }) => verb.from === at);
  const to = trade?.to ?? clause.to;
  // "Stopped sending athletes" is no trade.
  const sends = tokens[at]?.lemma === 'send' && hasNoun(scene, { from: at + 1, to }, SENT_GOODS);
  if (!sends && !TRADING.has(tokens[at]?.lemma ?? '')) return undefined;
  return assemble(
    scene,
    clause,
    { move: 'impose', instrument: 'trade-restriction', plain: false, abroad: true },
    { from: clause.verb.head, to },
    undefined,
    { from: at + 1, to },
  );
}

/** "Deliveries to Chad would resume", "all help for Chad would end": said of what flows, by whoever lets it. */
function flowDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { subject, verb } = clause;
  if (!STOPPING_OR_RESUMING.has(verb.lemma)) return undefined;
  if (subject === undefined || verb.passive) return undefined;
  if (!FLOWING.has(scene.text.tokens[subject.head]?.lemma ?? '') || objectOf(scene, clause)) return undefined;
  const goesOn = /^(?:resume|restart)$/.test(verb.lemma);
  if (!goesOn && !/^(?:will|would)$/.test(verb.modal ?? '')) return undefined;
  const known = !goesOn && concernedIn(scene, subject, 1).length > 0;
  return assemble(
    scene,
    clause,
    { move: goesOn ? 'lift' : 'impose', instrument: 'aid-suspension', plain: false, told: !known },
    { from: clause.from, to: clause.to },
    undefined,
    subject,
  );
}

/** "Ruled out expelling Chad's envoy": the deed is no clause of its own. */
function ruledOut(scene: Scene, clause: Clause): Draft | undefined {
  const { verb, to } = clause;
  if (verb.lemma !== 'rule' || verb.passive) return undefined;
  const { tokens } = scene.text;
  const at = tokens[verb.to]?.lower === 'out' ? verb.to + 1 : verb.to;
  const acts = actsOfGerund(tokens[at]?.lower ?? '');
  const patient = { from: at + 1, to };
  const act = acts?.find(
    (one) =>
      one.move === 'impose' &&
      hasObject(scene, one, patient) &&
      !one.particle &&
      (!one.behind || hasBehind(scene, clause, one.behind)),
  );
  const move = verb.negated ? ('threaten' as const) : ('oppose' as const);
  return (
    act && assemble(scene, clause, { ...act, move, plain: isPlain(act) }, { from: verb.head, to }, undefined, patient)
  );
}

/** The tagger takes many a gerund for a noun, and leaves it as it is. */
function actsOfGerund(word: string): readonly MeasureVerb[] | undefined {
  if (!word.endsWith('ing')) return undefined;
  const stem = word.slice(0, -3);
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return forms.map((form) => ACTS_BY_LEMMA.get(form)).find((acts) => acts !== undefined);
}

function hasObject(scene: Scene, { objects, abroad, many, definite }: MeasureVerb, patient: TokenRange): boolean {
  if ((many || definite) && isSingle(scene, patient, many ? /^(?:an?|the|one)$/ : /^(?:an?|one)$/)) return false;
  // Whom it is on decides then.
  if (objects === 'any')
    return abroad || actorsIn(scene, patient).length > 0 || hasNoun(scene, patient, LISTED_PARTIES);
  if (objects === 'state') return isState(scene, patient);
  if (objects === 'own')
    return OWN.test(scene.text.tokens[startOf(scene, patient)]?.lower ?? '') && hasNoun(scene, patient, OWN_ENVOYS);
  return hasNoun(scene, patient, objects);
}

/** "A plane", "the Italian truck". */
function isSingle(scene: Scene, patient: TokenRange, articles: RegExp): boolean {
  const { tokens } = scene.text;
  const from = startOf(scene, patient);
  const phrase = articles.test(tokens[from]?.lower ?? '') ? nounPhraseAt(scene.text, from) : undefined;
  const last = phrase && tokens[phrase.to - 1];
  return last !== undefined && (last.lower === last.lemma || !last.lower.endsWith('s'));
}

/** "From using phones in class". */
function isKeptFromElse({ text: { tokens } }: Scene, { verb }: Clause): boolean {
  for (let i = verb.to; i < verb.to + 12 && tokens[i]?.sentence === verb.sentence; i++) {
    const next = tokens[i + 1]?.lower ?? '';
    if (tokens[i]?.lower !== 'from' || !next.endsWith('ing')) continue;
    const reach = [2, 3, 4, 5].map((k) => tokens[i + k]?.lemma ?? '');
    return !KEPT_FROM.has(next) && !(next === 'using' && reach.some((word) => USED.test(word)));
  }
  return false;
}

/** What a state lets others use. */
const USED = /^(?:airspace|ports?|airports?|harbours?|harbors?|waters|territory|dollars?|swift|banks?|canal)$/;

const OWN = /^(?:its|his|her|their|our)$/;
const OWN_ENVOYS = words('ambassador envoy consul ambassadors');

/** "We hope they will stop the flights": wished of others, threatened by nobody. */
function isHopedOfOthers(scene: Scene, clause: Clause): boolean {
  return clause.role === 'complement' && /^(hope|wish|expect|want)$/.test(scene.governor(clause)?.verb.lemma ?? '');
}

/** "Accused Chad of blocking the aid", "… of starving the town by blocking it": blamed for it, which is the position. */
function isBlamed(scene: Scene, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let steps = 0; at?.role === 'gerund' && steps < 3; steps++) {
    at = scene.governor(at);
    if (at && BLAMING.test(at.verb.lemma)) return true;
  }
  return false;
}

const BLAMING = /^(?:accuse|blame|suspect|charge|fault|criticize|criticise|condemn)$/;

/** "Was expelling no one": told as what is not done; "expelled nobody that year" is only a fact. */
function isSpared({ text }: Scene, { verb }: Clause, { from }: TokenRange): boolean {
  if (!isNobodyAt(text, from)) return false;
  return verb.modal !== undefined || /^(?:is|are|was|were|'s|’s)$/.test(text.tokens[verb.from]?.lower ?? '');
}

/** "The EU suspended Chad"; not "Chad's membership". */
function isState(scene: Scene, patient: TokenRange): boolean {
  const np = nounPhraseAt(scene.text, startOf(scene, patient));
  return np !== undefined && !np.possessive && scene.cast.anybody.actorAt(np)?.kind === 'state';
}

/** `bare`: what stands behind does not say of what, or which ("the list of …", "the list that …"). */
function hasParticle(scene: Scene, clause: Clause, particle: string, bare = false): boolean {
  const parts = particle.split(' ');
  for (let i = clause.verb.from; i < Math.min(clause.to, clause.verb.to + 12); i++) {
    if (!parts.every((part, k) => scene.text.tokens[i + k]?.lower === part)) continue;
    // "To his home" is a place, "sent him home" a way.
    if (parts.length === 1 && ADVERBIAL.test(particle) && /^(?:DET|ADJ|ADP)$/.test(scene.text.tokens[i - 1]?.pos ?? ''))
      continue;
    return !bare || !/^(?:of|for|that|which|with)$/.test(scene.text.tokens[i + parts.length]?.lower ?? '');
  }
  return false;
}

/** Adverbs that make a verb another one. */
const ADVERBIAL = /^(?:home|back|out|up|off|away)$/;

/** How far behind its preposition a word may stand: "from the European payment system". */
const REACH = 7;

function hasBehind(
  scene: Scene,
  { verb, to }: Clause,
  { preposition, nouns }: NonNullable<MeasureVerb['behind']>,
): boolean {
  if (preposition === 'away')
    return isToldAway(scene, { from: verb.to, to: Math.min(scene.text.tokens.length, verb.to + 20) });
  const { tokens } = scene.text;
  const parts = preposition.split(' ');
  for (let i = verb.to; i < Math.min(to, verb.to + 20); i++) {
    if (!parts.every((part, k) => tokens[i + k]?.lower === part)) continue;
    if (nouns.size === 0) return true;
    for (let k = i + parts.length; k < Math.min(to, i + REACH); k++)
      if (nouns.has(tokens[k]?.lemma ?? '') || nouns.has(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}

const PARTICLES = /^(?:up|off|out|back|down|home|away|in|all|any)$/;

/** Where the object begins: behind "off" of "cut off", "no" and "all". */
function startOf({ text: { tokens } }: Scene, { from, to }: TokenRange): number {
  let at = from;
  while (at < to - 1 && at < from + 2 && PARTICLES.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** One of these stands in the first noun phrase, or in what it is of. */
function hasNoun(scene: Scene, range: TokenRange, nouns: ReadonlySet<string>): boolean {
  const { text } = scene;
  const from = startOf(scene, range);
  for (let i = from; i < Math.min(range.to, from + 10); i++) {
    const token = text.tokens[i];
    if (!token) return false;
    // "Stop supporting the rebels" stops no support that was given.
    // "The Rafna crossing" is read as a deed.
    const place = token.lower === 'crossing' && text.tokens[i - 1]?.pos === 'PROPN';
    if ((place || token.pos !== 'VERB') && (nouns.has(token.lemma) || nouns.has(token.lower))) return true;
    if (text.verbGroupOf[i] !== -1 && text.nounPhraseOf[i] === -1 && !isModifier(scene, i)) return false;
    // "Froze $90 million in aid".
    const sum = token.lower === 'in' && SUMS.test(text.tokens[i - 1]?.lower ?? '');
    if (token.pos === 'ADP' && token.lower !== 'of' && !sum) return false;
  }
  return false;
}

const SUMS = /^(?:million|billion|m|bn|dollars|euros|pounds)$/;

/** "Frozen" of "the frozen accounts": read as a verb, and none of a clause. */
function isModifier(scene: Scene, i: number): boolean {
  const verb = verbGroupAt(scene.text, i);
  return verb?.form !== 'gerund' && verb !== undefined && scene.clauseOfVerb(verb.index) === undefined;
}
