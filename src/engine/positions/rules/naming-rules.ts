/** Names given to others: "called the test a grave threat", "what it described as a provocation". */
import { INVENTIONS, PROOFS } from '../../lexicon/denials';
import { words } from '../../lexicon/words';
import { elementAt, headOf, nounPhraseAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Actor } from '../../types';
import type { Clause, Phrase } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import { isWithdrawn } from '../clauses/mood';
import { blames, praises } from '../clauses/polarity';
import type { Draft } from '../draft';
import { doerOfDeed } from '../parties/deed-before';
import { concernedIn } from '../parties/parties';
import { actorsIn, partyOf, sameSide, subjectActor } from '../parties/who';
import { imposerOf, targetsOf } from '../sanctions/sanction-parties';
import type { Scene } from '../scene';
import { FORGED, isChargeNoun } from './denied-charges';
import { deemsHostile } from './menace';

export const NAMING = words(
  'call brand label describe denounce characterize characterise dub term condemn paint portray dismiss decry slam blast depict cast deem hail praise ridicule view see regard consider deride mock lambast lambaste liken find',
);

/** "Called the test a grave threat", "what it described as a provocation": the name is the judgement. */
export function naming(scene: Scene, clause: Clause): readonly Draft[] {
  if (!NAMING.has(clause.verb.lemma) || isWithdrawn(scene, clause)) return [];
  const { text } = scene;
  // "What it called", "the refusal, which she called": no object stands between.
  const mark = elementAt(text.tokens, clause.mark)?.lower ?? '';
  // "Peru, which called the ban a mistake", is the one who names.
  const names = clause.verb.from === clause.mark + 1 && !clause.verb.passive;
  const relative =
    clause.role === 'relative' && !names && /^(?:which|that)$/.test(mark) && PICTURING.test(clause.verb.lemma);
  const what = mark === 'what' || relative;
  const passive = clause.verb.passive;
  const object = what || passive ? undefined : (phraseAt(scene, clause.verb.to, clause.to) ?? pronounAt(scene, clause));
  if (clause.verb.lemma === 'find' && (object && text.tokens[object.to])?.pos !== 'ADJ') return [];
  if (!what && !passive && !object) return [];
  if (object && /selves?$/.test(text.tokens[object.head]?.lower ?? '')) return [];
  // "Sees the plan as a threat", not "sees a threat".
  if (object && AS_ONLY.test(clause.verb.lemma) && !hasAs(scene, object.to, clause.to)) return [];
  let from = object ? nameStart(scene, clause, object.to) : clause.verb.to;
  if (text.tokens[from]?.lower === 'as') from++;
  let to = clause.to;
  if (from >= to && object) return [];
  if (to <= from) return [];
  const name = { from, to };
  const bad = blames(scene, name);
  const good = !bad && praises(scene, name) && !isGiftToOther(scene, name);
  // "Found the body badly burned" is what one saw.
  if (clause.verb.lemma === 'find' && !good) return [];
  const quoted = quoteIn(scene, name);
  const renamed = quoted && isTaken(scene, object) && isNoun(scene, name);
  // A name of a word or two in quotation marks that is no praise is no compliment to a person.
  const nicknamed =
    quoted &&
    clause.verb.lemma === 'call' &&
    to - from < 6 &&
    object !== undefined &&
    partyOf(scene, object)?.kind === 'person';
  const invented = invents(scene, name);
  const branded = quoted && /^(brand|label|denounce|condemn)$/.test(clause.verb.lemma);
  // "Called the letter a forgery".
  const isForged =
    object !== undefined &&
    PROOFS.has(text.tokens[object.head]?.lemma ?? '') &&
    text.tokens.slice(from, to).some(({ lower }) => FORGED.has(lower));
  const plain = !isForged && !(bad || good || nicknamed || invented || branded);
  if (plain && !renamed) return [];
  const holder = passive ? undefined : subjectActor(scene, clause);
  if (!holder) return [];
  const named = object ? partyOf(scene, object) : doerOfDeed(scene, clause);
  // "Iceland rejected it. Its premier called it a threat": what one's own state answered, not one's own state.
  const own = object !== undefined && isThing(scene, object) && isOwnState(holder, named);
  // "Condemned it as a crime": the deed, whoever "it" is elsewhere.
  const deed = object !== undefined && isThing(scene, object) && /^(?:condemn|denounce)$/.test(clause.verb.lemma);
  const party = own || deed || (object && isOnOther(scene, object, named)) ? undefined : named;
  to = Math.max(to, from + 1);
  // "Called the charges a pack of lies" denies them; "would regard it as an act of war" threatens.
  const charge = object !== undefined && isChargeNoun(text.tokens[object.head]?.lemma);
  if (charge ? bad || invents(scene, name) : (isMeantThing(scene, object) && invents(scene, name)) || isForged)
    return [
      {
        kind: 'denial',
        holder,
        targets: [],
        from: clause.verb.head,
        to,
        clause,
        rule: 'denial-own-conduct',
        confidence: 0.66,
      },
    ];
  if (bad && clause.verb.modal !== undefined && deemsHostile(scene, clause)) return [];
  const measure = bad && object ? measureNamed(scene, clause, object, holder) : undefined;
  if (measure) return [{ ...measure, from: clause.verb.head, to }];
  return [
    {
      kind: good ? 'support' : 'accusation',
      holder,
      targets: (party ? [party] : what ? concernedIn(scene, { from, to: beforeVictim(scene, name) }, 1) : []).filter(
        (actor) => actor.id !== holder.id && (party !== undefined || !sameSide(actor, holder)),
      ),
      from,
      to,
      clause,
      rule: good ? 'support-naming' : 'accusation-naming',
      confidence: 0.65,
      ...(plain ? { renamed: true } : {}),
    },
  ];
}

/** "Branded the EU's sanctions on Peru illegal": a third side is against the measure; those whom it is on blame whoever sends it. */
function measureNamed(scene: Scene, clause: Clause, object: Phrase, holder: Actor): Draft | undefined {
  const [measure] = scene.measuresIn(object.from, clause.to);
  if (!measure?.plain || measure.to <= object.head || measure.from > object.head) return undefined;
  const sender = imposerOf(scene, measure);
  const on = targetsOf(scene, clause, measure, undefined, holder).filter(({ id }) => id !== sender?.id);
  if (!sender || on.length === 0 || [sender, ...on].some((actor) => sameSide(actor, holder))) return undefined;
  return {
    kind: 'sanction',
    stage: 'opposed',
    instrument: measure.instrument,
    holder,
    targets: [sender],
    on,
    from: object.from,
    to: object.to,
    clause,
    rule: 'sanction-opposed',
    confidence: 0.65,
  };
}

/** "It", "that". */
function isThing({ text }: Scene, object: Phrase): boolean {
  return /^(?:it|that|this)$/.test(headOf(text, object)?.lower ?? '');
}

const isOwnState = (holder: Actor, actor: Actor | undefined): boolean =>
  actor?.kind === 'state' && sameSide(holder, actor);

/** "Called the sanctions on Peru illegal": whom they are on is not blamed for them. */
function isOnOther(scene: Scene, object: Phrase, named: Actor | undefined): boolean {
  const head = nounPhraseAt(scene.text, object.head);
  return named !== undefined && head !== undefined && isOn(scene, head.to) && isTaken(scene, object)
    ? !actorsIn(scene, { from: head.from, to: head.to }).some(({ id }) => id === named.id)
    : false;
}

function isOn({ text: { tokens } }: Scene, at: number): boolean {
  return /^(?:on|against|upon)$/.test(tokens[at]?.lower ?? '');
}

const STEPS = words(
  'measure move sanction ban deadline ultimatum ruling tariff levy embargo expulsion judgment judgement',
);

/** "Described the measures as “bookkeeping”": a step of others that is given a name in quotation marks is not praised. */
function isTaken({ text }: Scene, object: Phrase | undefined): boolean {
  return STEPS.has(headOf(text, object)?.lemma ?? '');
}

/** "A gift to the smugglers", "a reward for aggression": it pleases others than the one who says so. */
function isGiftToOther({ text: { tokens } }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i + 2 < to; i++)
    if (/^(?:gift|present|reward|boon|blessing)$/.test(tokens[i]?.lemma ?? ''))
      return /^(?:to|for)$/.test(tokens[i + 1]?.lower ?? '') && !/^(?:us|all|our|my)$/.test(tokens[i + 2]?.lower ?? '');
  return false;
}

/** “Bookkeeping”, “a circus”: not “temporary”, “a vote of confidence”, “a lifeline”. */
function isNoun({ text }: Scene, { from, to }: TokenRange): boolean {
  const quoted = text.tokens
    .slice(from, to)
    .filter(({ pos, quotation }) => pos !== 'PUNCT' && (quotation ?? -1) !== -1);
  const last = quoted.at(-1);
  const first = quoted[0];
  if (!first || !last) return false;
  // "Blackmail" alone may be read as a verb.
  if (first === last && last.pos === 'VERB') return last.lower === last.lemma;
  const index = text.tokens.indexOf(first, from);
  const phrase = text.nounPhrases[text.nounPhraseOf[index] ?? -1];
  return phrase !== undefined && headOf(text, phrase) === last && last.pos !== 'ADJ' && !KIND_NAMES.has(last.lemma);
}

/** Names that thank or excuse. */
const KIND_NAMES = words(
  'lifeline precaution safeguard relief blessing boon necessity formality milestone success triumph breakthrough gift compromise step start routine opportunity chance solution remedy protection',
);

/** "What it called an unjust tax on Chilean wine": whom the named thing hits is not blamed for it. */
function beforeVictim({ text: { tokens } }: Scene, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (/^(?:on|against)$/.test(tokens[i]?.lower ?? '')) return i;
  return to;
}

/** "Called that a fairy tale": the pronoun is read as no noun. */
function pronounAt({ text: { tokens } }: Scene, { verb }: Clause): Phrase | undefined {
  const at = verb.to;
  return /^(?:that|this|it|these)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'DET'
    ? { from: at, to: at + 1, head: at }
    : undefined;
}

/** "A fairy tale", "a hoax": no word of it is true; a dream or a novel may be a compliment. */
function invents({ text: { tokens } }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (INVENTIONS.has(tokens[i]?.lemma ?? '')) return true;
    if (tokens[i]?.lower === 'fairy' && /^tales?$/.test(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "That", "it", "the report", "the findings": what somebody has said. */
function isMeantThing({ text }: Scene, object: Phrase | undefined): boolean {
  const head = headOf(text, object);
  return (
    head !== undefined &&
    (/^(?:that|it|this|these)$/.test(head.lower) || /^(?:report|finding|account|version)$/.test(head.lemma))
  );
}

const PICTURING = /^(?:call|describe|brand|dub|deride|term|label)$/;

const AS_ONLY =
  /^(decry|slam|blast|depict|cast|hail|praise|ridicule|view|see|regard|deride|mock|lambaste?|denounce|dismiss|condemn|portray)$/;

function hasAs(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(as|to)$/.test(scene.text.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** After the object's prepositional phrases: at "as", a quotation mark or a determiner. */
function nameStart(scene: Scene, clause: Clause, start: number): number {
  // "The sanctions on Peru illegal".
  const on = isOn(scene, start) ? nounPhraseAt(scene.text, start + 1) : undefined;
  const from = on?.from === start + 1 ? on.to : start;
  for (let i = from; i < clause.to; i++) {
    const token = scene.text.tokens[i];
    if (!token) break;
    if (token.lower === 'as' || /^["“‘`]+$/.test(token.text)) return i;
    if (i === from && (token.pos === 'DET' || token.pos === 'ADJ')) return i;
    if (token.pos === 'DET' && scene.text.tokens[i - 1]?.pos !== 'ADP') return i;
  }
  return from;
}

function quoteIn(scene: Scene, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if ((scene.text.tokens[i]?.quotation ?? -1) !== -1) return true;
  return false;
}
