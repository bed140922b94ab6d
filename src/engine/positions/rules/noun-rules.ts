/** Nouns that are a position: "Beijing's demand to …", "criticism of the raid", "a new round of sanctions". */

import { STANCE_NOUNS } from '../../lexicon/stance-nouns';
import { words } from '../../lexicon/words';
import { nounPhraseAt } from '../../text/at';
import type { NounPhrase } from '../../text/types';
import type { Actor, PositionKind } from '../../types';
import type { Clause } from '../clauses/clauses';
import { bareStart, phraseAt } from '../clauses/company';
import { isSupposed } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn, partiesOf } from '../parties/parties';
import { actorsIn, agentOf, isOfficial, subjectActor } from '../parties/who';
import { isObjectedTo } from '../sanctions/sanction-moves';
import type { Scene } from '../scene';
import { forebodes, threatens, usesForce } from './harm';
import { listItems } from './list-items';

/** Verbs that lend a noun their subject: "made a promise", "issued a call", "lodged a protest". */
const LENDING = words(
  `make issue have repeat reiterate renew voice express lodge file offer give raise level deliver show deepen send present register step put increase exert pile apply launch begin mount
  keep maintain intensify reaffirm restate announce declare pledge lend throw pay extend reach sign strike conclude outline unveil underline underscore stress emphasize emphasise
  drop soften stiffen signal demonstrate state explain defend convey share lead submit table take fire unleash aim heap shower lavish direct`,
);

/** Nouns that need what is asked or promised behind them: "pressure on them to leave", not "pressure on the door". */
const BARE_NOUNS = words(
  'pressure push campaign drive proposal plan decision order desire wish accord attack requirement suggestion',
);

/** All stance nouns of the text, each with the clause around it. */
export function stanceNoun(scene: Scene, clause: Clause): readonly Draft[] {
  const supposed = isSupposed(scene, clause);
  const found: Draft[] = [];
  for (const np of ownPhrases(scene, clause)) {
    const kind = STANCE_NOUNS.get(scene.text.tokens[np.head]?.lemma ?? '') ?? wordsFor(scene, np);
    if (supposed && kind !== 'demand') continue;
    if (scene.text.tokens[np.from]?.lower === 'no') continue;
    if (kind && ownClause(scene, np) === clause) found.push(...draftsAt(scene, clause, np, kind));
  }
  return found;
}

/** Nouns that are a position only with an adjective that says which. */
const OPINIONS = words('word assessment verdict review portrait picture remark comment');

/** Without one of these no noun of a sentence is a position. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set([...STANCE_NOUNS.keys(), ...OPINIONS]);

/** "Had harsh words for Peru", "a glowing assessment of Peru": the adjective says which. */
function wordsFor({ text }: Scene, np: NounPhrase): PositionKind | undefined {
  if (!OPINIONS.has(text.tokens[np.head]?.lemma ?? '')) return undefined;
  const how = text.tokens[np.head - 1]?.lower ?? '';
  if (
    /^(harsh|sharp|angry|tough|strong|stern|bitter|scathing|damning|bleak|withering|blistering|unflattering|pointed|critical)$/.test(
      how,
    )
  )
    return 'accusation';
  return /^(kind|warm|glowing|flattering|favorable|favourable|encouraging|friendly|rosy)$/.test(how)
    ? 'support'
    : undefined;
}

/**
 * Phrases that may be the clause's own: those of its subject, and those behind its verb. A phrase behind the predicate's end
 * ("…, despite objections from Peru") is looked at too, but none that is too far: each verb of an endless sentence may have
 * the first subject, and has the whole rest behind it.
 */
function ownPhrases(scene: Scene, { subject, verb, from, to }: Clause): readonly NounPhrase[] {
  const reach = Math.max(verb.to + OWN_REACH, subject?.to ?? 0);
  const end = Math.min(scene.text.sentences[verb.sentence]?.to ?? to, Math.max(to, verb.to + 30), reach);
  if (subject === undefined) return phrasesBetween(scene, Math.max(verb.to, from), end);
  if (subject.to > verb.from) return phrasesBetween(scene, Math.max(Math.min(subject.from, verb.from), from), end);
  const named = phrasesBetween(scene, Math.max(subject.from, from), Math.min(subject.to, end));
  return [...named, ...phrasesBetween(scene, Math.max(verb.from, from), end)];
}

function phrasesBetween(scene: Scene, from: number, to: number): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = from; i < to; ) {
    const np = nounPhraseAt(scene.text, i);
    if (np && np.from >= from) {
      if (!np.possessive) found.push(np);
      i = Math.max(np.to, i + 1);
    } else i++;
  }
  return found;
}

/** A phrase further than this from every verb belongs to none. */
const OWN_REACH = 40;

/** The innermost clause whose words hold the phrase: the nearest verb before it, else the one it is the subject of. */
function ownClause(scene: Scene, np: NounPhrase): Clause | undefined {
  const sentence = scene.text.sentences[np.sentence];
  for (let i = np.from - 1; i >= (sentence?.from ?? 0) && i > np.from - OWN_REACH; i--) {
    const clause = scene.clauseOfVerb(scene.text.verbGroupOf[i] ?? -1);
    if (clause) return clause.to >= np.to ? clause : (nextClause(scene, np) ?? clause);
  }
  return nextClause(scene, np);
}

function nextClause(scene: Scene, np: NounPhrase): Clause | undefined {
  const sentence = scene.text.sentences[np.sentence];
  for (let i = np.to; i < (sentence?.to ?? 0) && i < np.to + OWN_REACH; i++) {
    const clause = scene.clauseOfVerb(scene.text.verbGroupOf[i] ?? -1);
    if (clause?.subject && clause.subject.from <= np.from && clause.subject.to >= np.to) return clause;
  }
  return undefined;
}

/** Verbs whose subject is the one at whom the noun is aimed: "faced calls to resign", "won praise from Peru". */
const RECEIVING = words(
  'endure face draw attract receive earn win get suffer meet provoke prompt spark trigger elicit incur invite reap garner weather',
);

/** "Caused concern among the guests": whoever raises it anywhere else has it himself. */
const CAUSING = words('cause raise stir arouse fuel');

const HAVING = words('have enjoy win gain get receive command retain secure');

/** "The backing of Chad": whose it is stands behind "of". */
function isTheirs({ text: { tokens } }: Scene, { from, to }: NounPhrase): boolean {
  return tokens[from]?.lower === 'the' && tokens[to]?.lower === 'of';
}

/** "Has drawn criticism from Peru for the raid": the subject receives it; who holds it stands behind "from", if anywhere. */
function received(scene: Scene, clause: Clause, np: NounPhrase, kind: PositionKind): readonly Draft[] {
  const { text } = scene;
  const among = text.tokens[np.to]?.lower === 'among';
  // "The plan has the backing of Chad".
  const lent = kind === 'support' && HAVING.has(clause.verb.lemma) && isTheirs(scene, np);
  if (
    !(lent || RECEIVING.has(clause.verb.lemma) || (among && CAUSING.has(clause.verb.lemma))) ||
    clause.verb.passive ||
    !/^(accusation|support|demand)$/.test(kind)
  )
    return [];
  if (np.from < clause.verb.to || np.from - clause.verb.to > 4 || !clause.subject) return [];
  let at = np.to;
  const from = among || lent || text.tokens[at]?.lower === 'from' ? phraseAt(scene, at + 1, at + 12) : undefined;
  if (lent && !isOfficial(agentOf(scene, from))) return [];
  if (from) at = from.to;
  const infinitive = scene.clauseOfVerb(text.verbGroupOf[at] ?? -1);
  const asked = kind === 'demand' && infinitive?.role === 'infinitive' ? infinitive : undefined;
  const why = /^(for|over|at|about|after)$/.test(text.tokens[at]?.lower ?? '');
  if (kind === 'demand' ? !asked : !why && !from) return [];
  const reason = why
    ? (scene.clauseOfVerb(text.verbGroupOf[at + 1] ?? -1) ?? phraseAt(scene, at + 1, at + 20))
    : undefined;
  return [
    {
      kind,
      holder: agentOf(scene, from),
      targets: partiesOf(scene, clause.subject).slice(0, 2),
      from: asked ? bareStart(scene, asked) : np.from,
      to: asked ? asked.to : Math.max(reason?.to ?? at, at),
      clause: asked ?? clause,
      rule: `${kind}-noun`,
      confidence: 0.55,
    },
  ];
}

function draftsAt(scene: Scene, clause: Clause, np: NounPhrase, kind: PositionKind): readonly Draft[] {
  const taken = received(scene, clause, np, kind);
  if (taken.length > 0) return taken;
  const holder = ownerOf(scene, clause, np) ?? nationOf(scene, np);
  if (!holder || (kind === 'threat' && !isOfficial(holder))) return [];
  const source = WHOLE.has(kind) ? comingFrom(scene, clause, np) : -1;
  const behind = source < 0 ? undefined : phraseAt(scene, source, source + 12);
  const told = contentAfter(scene, np);
  // "Criticism came from Oman": of whom or what is not said.
  const after =
    told && behind
      ? { ...told, to: joinedEnd(scene, behind.to) }
      : source >= 0
        ? undefined
        : (told ?? (WHOLE.has(kind) ? ownedAlone(scene, np) : undefined));
  if (!after) return [];
  // "Would drop its complaint", "lifted its veto": taken back.
  const dropped =
    np.from - clause.verb.to < 3 &&
    np.from >= clause.verb.to &&
    /^(?:drop|withdraw|retract|abandon|lift|end|remove|shed|waive|overcome)$/.test(clause.verb.lemma);
  if ((kind === 'accusation' || kind === 'rejection') && dropped) return [];
  if (kind === 'threat' && scene.text.tokens[np.head]?.lemma === 'warning' && !menaces(scene, after.clause)) return [];
  const lodgedWith = kind === 'accusation' && scene.text.tokens[np.to]?.lower === 'with';
  const inside = concernedIn(
    scene,
    { from: np.to, to: source < 0 ? after.to : clause.verb.from },
    3,
    lodgedWith,
  ).filter((actor) => actor.id !== holder.id);
  if (BARE_NOUNS.has(scene.text.tokens[np.head]?.lemma ?? '') && !after.clause) return [];
  const asked = after.party ?? (after.clause ? subjectsOf(scene, after.clause, holder) : []);
  const items: readonly Content[] =
    after.clause || WHOLE.has(kind)
      ? [after, ...(kind === 'demand' && after.clause ? goneOn(scene, after.clause) : [])]
      : listItems(scene, { from: after.from, to: wholeList(scene, clause, after) });
  const [measure] = kind === 'rejection' ? scene.measuresIn(np.to, after.to) : [];
  // "Its veto on the sanctions".
  const opposed = measure !== undefined && isObjectedTo(scene, measure) ? measure : undefined;
  return items.map((item) => ({
    kind: opposed ? 'sanction' : kind,
    ...(opposed ? { stage: 'opposed', instrument: opposed.instrument } : {}),
    holder,
    targets: (asked.length > 0 ? asked : inside).filter((actor) => actor.id !== holder.id).slice(0, 2),
    from: WHOLE.has(kind) ? np.from : item.from,
    to: item.to,
    clause: item.clause ?? clause,
    rule: opposed ? 'sanction-opposed' : `${kind}-noun`,
    confidence: 0.55,
  }));
}

/** "A demand that Peru leave and pay": what is joined to the first thing asked. */
function goneOn(scene: Scene, first: Clause): readonly Content[] {
  return scene
    .list(first)
    .filter(
      ({ index, verb, subject }) =>
        index > first.index && verb.sentence === first.verb.sentence && subject === first.subject,
    )
    .map((clause) => ({ from: bareStart(scene, clause), to: clause.to, clause }));
}

/** A list goes on to the end of the clause, where the first thing is one of it. */
function wholeList(scene: Scene, clause: Clause, { from, to }: Content): number {
  const end = Math.max(to, clause.to);
  return listItems(scene, { from, to: end }).length > 1 ? end : to;
}

/** Kinds whose words begin with the noun itself: "criticism of the raid", "objections from Peru". */
const WHOLE: ReadonlySet<PositionKind> = new Set(['accusation', 'rejection', 'support']);

/** "Objections from Peru": the owner is all that stands behind. */
function ownedAlone(scene: Scene, np: NounPhrase): Content | undefined {
  if (!/^(from|by)$/.test(scene.text.tokens[np.to]?.lower ?? '')) return undefined;
  const owner = phraseAt(scene, np.to + 1, np.to + 12);
  return owner ? { from: np.from, to: joinedEnd(scene, owner.to) } : undefined;
}

/** "Criticism of the plan came from Oman": whose it is stands behind the verb. The first token of that, or -1. */
function comingFrom(scene: Scene, { subject, verb }: Clause, np: NounPhrase): number {
  if (verb.lemma !== 'come' || verb.passive || !subject || np.head !== subject.head) return -1;
  const { tokens } = scene.text;
  let at = verb.to;
  while (tokens[at]?.pos === 'ADV') at++;
  return tokens[at]?.lower === 'from' ? at + 1 : -1;
}

/** "A warning that the raid would have consequences". */
function menaces(scene: Scene, clause: Clause | undefined): boolean {
  return (
    clause?.verb.modal !== undefined &&
    (threatens(scene, clause) || forebodes(scene, clause) || usesForce(scene, clause))
  );
}

function subjectsOf(scene: Scene, clause: Clause, holder: Actor): readonly Actor[] {
  const subject = clause.role === 'complement' ? agentOf(scene, clause.subject) : undefined;
  return subject && subject.id !== holder.id ? [subject] : [];
}

/** "Responded with a threat to", "ended the talks with a promise to": the noun is the subject's. */
function closesWith({ text }: Scene, { verb }: Clause, np: NounPhrase): boolean {
  const before = text.tokens[np.from - 1];
  return (
    before?.lower === 'with' &&
    !verb.passive &&
    ANSWERING.has(verb.lemma) &&
    np.from >= verb.to &&
    np.from - verb.to < 8 &&
    text.tokens[np.from]?.lower === 'a'
  );
}

const ANSWERING = words('respond react reply answer counter end close conclude open begin start return emerge');

/** "Beijing's demand", "the American demand", "a demand by Beijing", "made a demand". */
function ownerOf(scene: Scene, clause: Clause, np: NounPhrase): Actor | undefined {
  const { text } = scene;
  const possessor = nounPhraseAt(text, np.from - 1);
  if (possessor?.possessive && possessor.to === np.from) return agentOf(scene, possessor);
  const first = text.tokens[np.from];
  if (first && /^(his|her|its|their|our|my)$/.test(first.lower))
    return scene.cast.actorAt(first) ?? subjectActor(scene, clause);
  const within = actorsIn(scene, { from: np.from, to: np.head })[0];
  if (within) return within;
  const next = text.tokens[np.to]?.lower;
  if (next === 'by' || next === 'from') return agentOf(scene, phraseAt(scene, np.to + 1, np.to + 12));
  const source = comingFrom(scene, clause, np);
  if (source >= 0) return agentOf(scene, phraseAt(scene, source, source + 12));
  if (closesWith(scene, clause, np)) return subjectActor(scene, clause);
  const particle = np.from - 1 === clause.verb.to && /^(in|out|up|off)$/.test(text.tokens[clause.verb.to]?.lower ?? '');
  const governed = !particle && text.tokens[np.from - 1]?.pos === 'ADP' && text.verbGroupOf[np.from - 1] === -1;
  if (!governed && LENDING.has(clause.verb.lemma) && np.from >= clause.verb.to && np.from - clause.verb.to < 3)
    return subjectActor(scene, clause);
  return undefined;
}

/** "The Iranian threat to close the strait": whose it is by its adjective alone, where it says to do what. */
function nationOf(scene: Scene, np: NounPhrase): Actor | undefined {
  return contentAfter(scene, np)?.clause?.role === 'infinitive'
    ? concernedIn(scene, { from: np.from, to: np.head }, 1)[0]
    : undefined;
}

interface Content {
  readonly from: number;
  readonly to: number;
  readonly clause?: Clause;
  /** Who is to do it, where the noun says so. */
  readonly party?: readonly Actor[];
}

/** Past ", Ivo Brand," behind "a complaint by the minister". */
function pastApposition(scene: Scene, at: number): number {
  const { tokens } = scene.text;
  for (let i = at; i < at + 10; i++)
    if (tokens[i]?.text === ',' && i > at && tokens[at]?.text === ',' && tokens[i + 1]?.lower === 'that') return i + 1;
  return at;
}

/** "Pressure on Sudan to open the port", "an appeal to both sides to stop": who is to do it stands between. */
function askedOf(scene: Scene, preposition: number): Content | undefined {
  const { text } = scene;
  if (!/^(on|upon|to|for)$/.test(text.tokens[preposition]?.lower ?? '')) return undefined;
  const party = phraseAt(scene, preposition + 1, preposition + 12);
  if (!party) return undefined;
  let i = party.to;
  while (i < party.to + 4 && (scene.isTime(i) || text.tokens[i]?.lower === 'on')) i++;
  const clause = scene.clauseOfVerb(text.verbGroupOf[i] ?? -1);
  if (clause?.role !== 'infinitive') return undefined;
  return { from: bareStart(scene, clause), to: clause.to, clause, party: partiesOf(scene, party) };
}

/** Where the one behind "by" or "from" ends: before "on", which names another. */
function ownerEnd(scene: Scene, from: number): number {
  const near = nounPhraseAt(scene.text, from);
  if (near && /^(?:on|upon)$/.test(scene.text.tokens[near.to]?.lower ?? '')) return near.to;
  return phraseAt(scene, from, from + 11)?.to ?? from - 1;
}

/** Where a list of names ends that goes on at a token: "and Yemen" behind "criticism from Oman". */
function joinedEnd({ text }: Scene, at: number): number {
  if (text.tokens[at]?.lower !== 'and') return at;
  const next = nounPhraseAt(text, at + 1);
  return next?.from === at + 1 && next.proper && !next.possessive ? next.to : at;
}

/** "to …", "that …", "for / of / on / to / over / against …" behind the noun. */
function contentAfter(scene: Scene, np: NounPhrase): Content | undefined {
  const { text } = scene;
  let i = np.to;
  while (scene.isTime(i)) i++;
  const asked = askedOf(scene, i);
  if (asked) return asked;
  const next = text.tokens[i]?.lower;
  // "a demand by the council to …": step over who makes it.
  if (next === 'by' || next === 'from') {
    i = pastApposition(scene, ownerEnd(scene, i + 1));
    // "Pressure from Chad and Oman on Peru to leave".
    const behind = askedOf(scene, joinedEnd(scene, i));
    if (behind) return behind;
  }
  const direct = scene.clauseOfVerb(text.verbGroupOf[i] ?? -1);
  if (direct?.role === 'infinitive') return { from: bareStart(scene, direct), to: direct.to, clause: direct };
  if (text.tokens[i]?.lower === 'that') {
    const clause = scene.clauseOfMark(i);
    return clause ? { from: clause.from, to: clause.to, clause } : undefined;
  }
  if (/^(for|of|on|to|over|against|about|with|at)$/.test(text.tokens[i]?.lower ?? '')) {
    const gerund = scene.clauseOfVerb(text.verbGroupOf[i + 1] ?? -1);
    if (gerund && gerund.role === 'gerund') return { from: gerund.verb.from, to: gerund.to, clause: gerund };
    const phrase = phraseAt(scene, i + 1, i + 20);
    if (!phrase) return undefined;
    let to = phrase.to;
    // Attachments: "criticism of the raid on the village".
    for (let steps = 0; steps < 3 && text.tokens[to]?.pos === 'ADP' && text.verbGroupOf[to] === -1; steps++) {
      const more = phraseAt(scene, to + 1, to + 10);
      if (!more) break;
      to = more.to;
    }
    return { from: phrase.from, to };
  }
  return undefined;
}
