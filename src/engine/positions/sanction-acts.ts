/** Verbs that are a measure with their object: "froze the assets", "expelled two diplomats". */
import { FLOWING, MEASURE_ACTS, type MeasureVerb, TRADING } from '../lexicon/measure-acts';
import { words } from '../lexicon/words';
import type { TokenRange } from '../text/types';
import type { Clause } from './clauses';
import { objectOf } from './company';
import type { Draft } from './draft';
import { isWantedDone } from './outlook';
import { concernedIn } from './parties';
import { assemble } from './sanction-draft';
import type { Scene } from './scene';
import { actorsIn } from './who';

const ACTS_BY_LEMMA: ReadonlyMap<string, readonly MeasureVerb[]> = new Map(
  MEASURE_ACTS.map(({ lemma }) => [lemma, MEASURE_ACTS.filter((act) => act.lemma === lemma)]),
);

/** The measure that the clause's verb is, if it is one. */
export function actDraft(scene: Scene, clause: Clause): Draft | undefined {
  if (/^(?:stop|cease|halt)$/.test(clause.verb.lemma)) {
    const stopped = stoppedTrade(scene, clause);
    if (stopped) return stopped;
  }
  const flow = RUNNING.test(clause.verb.lemma) ? flowDraft(scene, clause) : undefined;
  if (flow) return flow;
  const acts = ACTS_BY_LEMMA.get(clause.verb.lemma);
  if (acts === undefined || isHopedOfOthers(scene, clause)) return undefined;
  for (const act of acts) {
    const patient =
      clause.verb.passive || isWantedDone(scene, clause)
        ? (clause.subject ?? clause.controller)
        : { from: clause.verb.to, to: clause.to };
    if (!patient || patient.to <= patient.from) continue;
    if (act.particle !== undefined && !hasParticle(scene, clause, act.particle, act.told)) continue;
    if (act.objects.size > 0 && !hasNoun(scene, patient, act.objects)) continue;
    if (act.whose !== undefined && isOwn(scene, patient) !== (act.whose === 'own')) continue;
    if (act.objects.size === 0 && actorsIn(scene, patient).length === 0 && !hasNoun(scene, patient, LISTED)) continue;
    const wanted = isWantedDone(scene, clause);
    const from = wanted ? Math.min(patient.from, clause.from) : clause.from;
    const range = { from: wanted || clause.verb.passive || clause.verb.modal ? from : clause.verb.head, to: clause.to };
    const plain = act.objects.size > 0 ? false : act.lemma === 'sanction' || act.lemma === 'blacklist';
    return assemble(scene, clause, { ...act, plain }, range, undefined, patient);
  }
  return undefined;
}

/** "Stopped selling arms to Chad": what one no longer trades. */
function stoppedTrade(scene: Scene, clause: Clause): Draft | undefined {
  const { tokens } = scene.text;
  const at = clause.verb.to;
  if (!tokens[at]?.lower.endsWith('ing') || !TRADING.has(tokens[at]?.lemma ?? '')) return undefined;
  const trade = scene.dependents(clause).find(({ verb }) => verb.from === at);
  const to = trade?.to ?? clause.to;
  return assemble(
    scene,
    clause,
    { move: 'impose', instrument: 'trade-restriction', plain: false },
    { from: clause.verb.head, to },
    undefined,
    { from: at + 1, to },
  );
}

const RUNNING = /^(?:resume|restart|end|cease|stop)$/;

/** "Deliveries to Chad would resume", "all help for Chad would end": said of what flows, by whoever lets it. */
function flowDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { subject, verb } = clause;
  if (subject === undefined || verb.passive || !/^(?:will|would)$/.test(verb.modal ?? '')) return undefined;
  if (!FLOWING.has(scene.text.tokens[subject.head]?.lemma ?? '') || objectOf(scene, clause)) return undefined;
  const goesOn = /^(?:resume|restart)$/.test(verb.lemma);
  if (!goesOn && concernedIn(scene, subject, 1).length === 0) return undefined;
  return assemble(
    scene,
    clause,
    { move: goesOn ? 'lift' : 'impose', instrument: 'aid-suspension', plain: false, told: goesOn },
    { from: clause.from, to: clause.to },
    undefined,
    subject,
  );
}

/** "Its ambassador": the sender's own; "a diplomat", "Chad's envoy" are another's. */
function isOwn({ text }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (/^(?:its|their|his|her|our)$/.test(text.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Who is put on a list without being anybody whom the article names: "sanctioned 14 companies". */
const LISTED = words(`
  company firm bank entity individual person official businessman businesswoman tycoon oligarch network vessel ship tanker airline carrier exporter importer supplier manufacturer
  broker trader dealer trafficker smuggler militant activist diplomat spy hacker brother son family aide adviser refinery refiner port organization organisation institute foundation general commander judge lawmaker minister politician executive unit group subsidiary`);

/** "We hope they will stop the flights": wished of others, threatened by nobody. */
function isHopedOfOthers(scene: Scene, clause: Clause): boolean {
  return clause.role === 'complement' && /^(hope|wish|expect|want)$/.test(scene.governor(clause)?.verb.lemma ?? '');
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
