/** Whose words and whose deeds: from phrases and clauses to actors. */

import { FIRM_NOUNS } from '../../lexicon/businesses';
import { HAZARDS } from '../../lexicon/hazards';
import { CULTURE } from '../../lexicon/not-actors';
import { INDIVIDUALS, PRIVATE_TRADES, PUBLIC_BODIES, PUBLIC_OFFICES } from '../../lexicon/public-office';
import { words } from '../../lexicon/words';
import { elementAt, firstOf, headOf, nounPhraseAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Actor, Statement } from '../../types';
import type { Clause, Phrase } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import { CONTENT_NOUNS } from '../clauses/marks';
import type { Scene } from '../scene';
import { isAnyone, partOf } from './part-of';

const FIRST_PERSON = words('i we us me our my ours mine myself ourselves');
const SAYING = words(`
  say tell add warn insist argue note stress declare state claim explain announce reply respond reiterate repeat emphasize emphasise underline believe think suggest
  acknowledge admit concede write tweet post contend assert maintain remark charge allege complain caution predict vow pledge promise demand urge propose recommend
  feel hope fear know hold agree conclude reason indicate signal ask decide determine recognize recognise see find show mean`);

/** Who speaks at a token: the innermost statement's speaker. */
export function speakerAt(scene: Scene, token: number): Actor | undefined {
  const innermost = scene.chainAt(token).at(-1);
  return innermost?.speaker === undefined ? undefined : scene.actorById.get(innermost.speaker);
}

export function isFirstPerson(scene: Scene, phrase: TokenRange | undefined): boolean {
  if (!phrase) return false;
  // "Chad, if you listen, I hope": who is addressed stands before the subject.
  const last = scene.text.tokens[phrase.to - 1];
  if (last?.text === 'I' || last?.lower === 'we') return true;
  const first = scene.text.tokens[phrase.from];
  const word = first?.lower;
  if (word === undefined || first?.text === 'US' || !FIRST_PERSON.has(word)) return false;
  if (word !== 'my' && word !== 'our') return true;
  // "Our government" speaks for itself, "our enemies" do not.
  for (let i = phrase.from + 1; i < Math.min(phrase.to, phrase.from + 4); i++)
    if (OWN_SIDE.has(scene.text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

const OWN_SIDE = words(
  'government country nation force troop army people side party ministry military administration position state delegation movement group policy goal',
);

/** The actor that a phrase means; "we" is the one who speaks there. */
export function actorOf(scene: Scene, phrase: Phrase | undefined): Actor | undefined {
  if (!phrase) return undefined;
  if (isFirstPerson(scene, phrase)) return speakerAt(scene, phrase.from);
  const base = nounPhraseAt(scene.text, phrase.head);
  const whole = scene.cast.actorAt(scene.span(phrase.from, phrase.to));
  // A phrase that is no longer than its base was asked for already.
  if (whole || !base || (base.from === phrase.from && base.to === phrase.to)) return whole;
  return scene.cast.actorAt(base);
}

/** Who acts for no state, of whatever nation: "the Finnish composer", "Cook Islands rugby players", "the Icelandic volcano". */
const isStateless = (lemma: string): boolean =>
  INDIVIDUALS.has(lemma) || HAZARDS.has(lemma) || FIRM_NOUNS.has(lemma) || TRADES_OF_FIRMS.test(lemma);

const TRADES_OF_FIRMS = /^(?:athlete|maker|producer|builder|grower|brewery|chain|brand|studio|label|developer)$/;

/**
 * The one who acts: the phrase's actor, or who is named in passing there ("farmers"), or the owner of its head ("Iran's parliament", "the White House
 * statement", "Israeli jets"); nobody from its attachments.
 */
export function agentOf(scene: Scene, whole: Phrase | undefined): Actor | undefined {
  const phrase = behindAside(scene, whole);
  const direct = actorOf(scene, phrase);
  if (direct || !phrase) return direct;
  const base = nounPhraseAt(scene.text, phrase.head);
  if (!base) return undefined;
  const span = scene.span(Math.min(phrase.from, base.from), base.to);
  const people = peopleAt(scene, phrase) ?? partOf(scene, phrase);
  if (people) return people;
  // A team's state is not in the dressing room.
  if (isStateless(scene.text.tokens[phrase.head]?.lemma ?? '')) return undefined;
  return scene.cast.actorsIn(span)[0] ?? scene.cast.anybody.actorsIn(span).find((actor) => !isAnyone(actor));
}

/** "As Marlow reports, his friends began": the subject stands behind the aside. */
function behindAside({ text }: Scene, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || elementAt(text.tokens, phrase.from - 1)?.lower !== 'as') return phrase;
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (text.tokens[i]?.text === ',') {
      const own = nounPhraseAt(text, phrase.to - 1);
      return own && own.head > i ? { from: i + 1, to: phrase.to, head: own.head } : phrase;
    }
  return phrase;
}

/** Who is named there only in passing, if they can act for themselves. */
function peopleAt(scene: Scene, phrase: Phrase): Actor | undefined {
  const people = scene.cast.anybody.actorAt(scene.span(phrase.from, phrase.to));
  return people && people.kind !== 'state' && !isArmed(people) && !isAnyone(people) ? people : undefined;
}

/** Whoever sends them acts: "Israeli forces". */
function isArmed({ name }: Actor): boolean {
  return /(?:forces?|troops)$/i.test(name);
}

/** Like actorOf, but a thing stands for its owner: "Iran's parliament", "the White House statement". */
export function partyOf(scene: Scene, phrase: Phrase | undefined): Actor | undefined {
  const direct = actorOf(scene, phrase);
  if (direct || !phrase) return direct;
  const base = nounPhraseAt(scene.text, phrase.head);
  const inside = base ? actorsIn(scene, { from: phrase.from, to: Math.max(base.to, phrase.from + 1) }) : [];
  // "They" of people named in passing are too far to be meant.
  const people = base?.pronoun === false ? peopleAt(scene, phrase) : undefined;
  return inside[0] ?? people ?? sideIn(scene, phrase, base) ?? actorsIn(scene, phrase)[0];
}

/** Whose side is named in passing: "Chinese vessels". */
function sideIn(scene: Scene, phrase: Phrase, base: TokenRange | undefined): Actor | undefined {
  if (!base || isCultural(scene, base)) return undefined;
  const named = scene.cast.anybody.actorsIn(scene.span(phrase.from, Math.max(base.to, phrase.from + 1)));
  return named.find((actor) => actor.country !== undefined);
}

/** "The Norwegian language course". */
function isCultural({ text }: Scene, { from, to }: TokenRange): boolean {
  return text.tokens.slice(from, to).some((token) => CULTURE.has(token.lemma));
}

/** Actors named in a stretch, in text order. */
export function actorsIn(scene: Scene, range: TokenRange): readonly Actor[] {
  return range.to > range.from ? scene.cast.actorsIn(scene.span(range.from, range.to)) : [];
}

export function sameSide(a: Actor | undefined, b: Actor | undefined): boolean {
  if (!a || !b) return false;
  return a.id === b.id || (a.country !== undefined && a.country === b.country);
}

/**
 * Whose words a clause is: the subject of the verb of saying that it hangs on, else the speaker of the innermost statement. Undefined actor with
 * `said: true` means that somebody says it, but it is not known who.
 */
export function voiceOf(scene: Scene, clause: Clause): Voice {
  return scene.voices.of(scene, clause, findVoice);
}

export interface Voice {
  readonly said: boolean;
  readonly speaker: Actor | undefined;
  readonly statement: Statement | undefined;
}

function findVoice(scene: Scene, clause: Clause): Voice {
  const innermost = scene.chainAt(clause.verb.head).at(-1);
  // "Escalating a dispute with Chad that has cost millions": what the dispute is, the reporter tells.
  const statement = clause.role === 'relative' && innermost?.rule === 'noun-object' ? undefined : innermost;
  let at: Clause = clause;
  for (let steps = 0; steps < 6; steps++) {
    const above = scene.governor(at);
    if (!above) break;
    if (at.role === 'complement' && (SAYING.has(above.verb.lemma) || nounComplement(scene, above, at))) {
      const speaker = subjectActor(scene, above);
      if (speaker) return { said: true, speaker, statement };
      break;
    }
    if (at.role !== 'complement' && at.role !== 'infinitive') break;
    at = above;
  }
  const speaker = statement?.speaker === undefined ? undefined : scene.actorById.get(statement.speaker);
  return { said: statement !== undefined, speaker, statement };
}

/** "Issued an order that …", "made a demand that …": the noun before "that" is one of content. */
function nounComplement(scene: Scene, above: Clause, clause: Clause): boolean {
  if (clause.mark < 0 || !LENDING.has(above.verb.lemma)) return false;
  for (let i = above.verb.to; i < clause.mark; i++)
    if (CONTENT_NOUNS.has(scene.text.tokens[i]?.lemma ?? '')) return true;
  return false;
}

const LENDING = words('issue make give have express voice repeat reiterate renew send deliver raise present lodge');

/** Who does what the clause says; an infinitive's or gerund's doer is its controller, else the doer of the verb above. */
export function subjectActor(scene: Scene, clause: Clause): Actor | undefined {
  return scene.doers.of(scene, clause, findDoer);
}

function findDoer(scene: Scene, clause: Clause): Actor | undefined {
  let at: Clause | undefined = clause;
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.role === 'gerund') {
      const doer = ownerBefore(scene, at.verb.from) ?? blamedBefore(scene, at);
      if (doer) return doer;
    }
    if (at.subject)
      return ownPronoun(scene, at) ?? whoIn(scene, at) ?? whoseIn(scene, at) ?? agentOf(scene, at.subject);
    if (at.controller && isDoneBy(scene, at)) return agentOf(scene, at.controller) ?? above(scene, at);
    at = scene.governor(at);
  }
  return undefined;
}

/** "Orla Veldt of Utah, who has criticised …": "who" is nobody's place, and the one whom the place belongs to. */
function whoIn(scene: Scene, { role, mark, antecedent }: Clause): Actor | undefined {
  const { text } = scene;
  if (role !== 'relative' || !antecedent || elementAt(text.tokens, mark)?.lower !== 'who') return undefined;
  // "Orla Veldt, the leader of the opposition in Utah, who …": the office goes before, and the name before that.
  let at = antecedent.from;
  for (let steps = 0; steps < 3 && /^(?:of|from|in|at|for)$/.test(text.tokens[at - 1]?.lower ?? ''); steps++) {
    const owner = nounPhraseAt(text, at - 2);
    const actor = owner && scene.cast.actorAt(owner);
    if (actor?.kind === 'person') return actor;
    at = owner?.from ?? -1;
  }
  return undefined;
}

/** "Oman, whose government has accused Chad": the one whose it is acts by it. */
function whoseIn(scene: Scene, { role, mark, antecedent, subject }: Clause): Actor | undefined {
  const { tokens } = scene.text;
  if (role !== 'relative' || !antecedent || !subject || tokens[mark]?.lower !== 'whose') return undefined;
  if (!OWN_SIDE.has(tokens[subject.head]?.lemma ?? '')) return undefined;
  // A woman's party may be somebody of its own.
  const owner = agentOf(scene, antecedent);
  return owner?.kind === 'person' ? (agentOf(scene, subject) ?? owner) : owner;
}

/** "The United States' backing independence", "their leaving the talks": whose deed a gerund is. */
function ownerBefore(scene: Scene, gerund: number): Actor | undefined {
  const { text } = scene;
  const owner = nounPhraseAt(text, gerund - 1);
  if (owner?.possessive === true && owner.to === gerund) return agentOf(scene, owner);
  const word = text.tokens[gerund - 1];
  return word && /^(?:his|her|its|their)$/.test(word.lower) ? scene.cast.actorAt(word) : undefined;
}

/** Verbs that say what their object did: "accused Chad of …", "thanked Chad for …", "stopped Chad from …". */
const OF_OTHERS = words(`
  accuse blame suspect criticise criticize charge convict condemn thank praise commend applaud warn stop prevent keep discourage dissuade denounce fault slam blast punish
  congratulate forgive excuse scold rebuke chide acquit`);

/** "Accused Chad of supporting the raid": the accused one did it. */
function blamedBefore(scene: Scene, { verb, governor }: Clause): Actor | undefined {
  const above = governor < 0 ? undefined : scene.clauses[governor];
  if (!above || !OF_OTHERS.has(above.verb.lemma)) return undefined;
  const { text } = scene;
  if (!/^(?:of|for|with|from|against)$/.test(text.tokens[verb.from - 1]?.lower ?? '')) return undefined;
  if (above.verb.passive) return agentOf(scene, above.subject);
  const object = phraseAt(scene, above.verb.to, verb.from);
  return agentOf(scene, object);
}

/** "Russia said it would …", "Marlow said he …": the pronoun is most often the one who speaks. */
function ownPronoun(scene: Scene, clause: Clause): Actor | undefined {
  const { subject } = clause;
  const word = firstOf(scene.text, subject);
  if (!word || clause.role !== 'complement') return undefined;
  const alone = subject?.to === word.i + 1 && /^(it|he|she|they)$/.test(word.lower);
  // "Its troops", "his government": the speaker acts by them.
  const owned = /^(its|his|her|their)$/.test(word.lower) && OWN_SIDE.has(headOf(scene.text, subject)?.lemma ?? '');
  if (!alone && !owned) return undefined;
  const above = scene.governor(clause);
  if (!above?.subject || above.subject.to - above.subject.from > 30) return undefined;
  if (!SAYING.has(above.verb.lemma)) return undefined;
  const speaker = agentOf(scene, above.subject);
  if (!speaker) return undefined;
  // "Officials said she had offered": one woman is not several officials.
  if (/^(?:he|she|his|her)$/.test(word.lower) && isSeveral(scene, above.subject)) return undefined;
  const person = speaker.kind === 'person' || speaker.kind === 'unnamed';
  if (owned) return (word.lower === 'its') === !person && word.lower !== 'their' ? speaker : undefined;
  if (word.lower === 'they') return speaker.kind === 'group' || speaker.kind === 'unnamed' ? speaker : undefined;
  return (word.lower === 'it') === !person ? speaker : undefined;
}

/** "Officials", "two aides". */
function isSeveral({ text }: Scene, subject: Phrase): boolean {
  const head = headOf(text, subject);
  return head?.pos === 'NOUN' && head.lower !== head.lemma;
}

/** An infinitive after a thing ("has a plan to leave") is done by the subject above. */
function above(scene: Scene, clause: Clause): Actor | undefined {
  const governor = scene.governor(clause);
  return governor?.subject ? agentOf(scene, governor.subject) : undefined;
}

/** A participle after a comma is done by the subject; one right after a noun, by that. */
function isDoneBy(scene: Scene, clause: Clause): boolean {
  if (clause.role === 'infinitive') return true;
  return (
    clause.controller?.to === clause.verb.from &&
    scene.text.tokens[clause.verb.from - 1]?.pos !== 'PUNCT' &&
    scene.text.tokens[clause.verb.from - 1]?.pos !== 'ADP'
  );
}

/** Somebody who speaks for a state or another public body: of a known side, with an office, or named as one. */
export function isOfficial(actor: Actor | undefined): boolean {
  if (actor === undefined) return false;
  if (actor.kind === 'unnamed' && PRIVATE_TRADES.has(actor.name.slice(actor.name.lastIndexOf(' ') + 1).toLowerCase()))
    return false;
  if (actor.kind === 'state' || actor.country !== undefined || actor.role !== undefined) return true;
  if (actor.kind === 'person') return false;
  const name = actor.name.toLowerCase().split(/\s+/);
  if (PUBLIC_OFFICES.has(name.at(-1) ?? '')) return true;
  return actor.kind !== 'group' && name.some((word) => PUBLIC_BODIES.has(word));
}
