/** Verbs that are a position by themselves: "urged Russia to leave", "condemned the raid", "refused to sign". */

import { DEEDS, STANCES, type Stance } from '../../lexicon/stance-verbs';
import { words, wordTable } from '../../lexicon/words';
import { headOf, nounPhraseAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { TokenRange } from '../../text/types';
import type { Actor, PositionKind } from '../../types';
import type { Clause } from '../clauses/clauses';
import { afterParticle, afterPreposition, objectOf, phraseAt } from '../clauses/company';
import { isContent, isNegated, isSupposed, isWithdrawn } from '../clauses/mood';
import { gapOf } from '../clauses/relative-heads';
import { isIffy } from '../conditions';
import type { Draft } from '../draft';
import { makersOf } from '../parties/parties';
import { isOfficial, subjectActor } from '../parties/who';
import { isObjectedTo } from '../sanctions/sanction-moves';
import type { Scene } from '../scene';
import { isEveryday, isMeant, namesHarm } from './everyday';
import { isExpelled } from './expulsions';
import { goesBefore, isForum } from './forums';
import { namesForce } from './harm';
import { accuserOf, ignoring } from './ignored';
import { isLeftOpen, leavesHarmOpen, namesForceIn } from './left-open';
import { isOrder } from './speech-rules';
import { contentOf, type Found } from './stance-content';
import { holderOf } from './stance-holders';
import { isForUpkeep, isIdle, promised } from './vows';

/** What a negated verb of this kind still says: "did not rule out", "does not support". */
const NEGATED: Readonly<Partial<Record<PositionKind, PositionKind>>> = {
  support: 'rejection',
  commitment: 'rejection',
};

/** All that can be such a verb. */
export const STANCE_VERBS: ReadonlySet<string> = new Set(STANCES.keys());

export function stanceVerb(scene: Scene, clause: Clause): readonly Draft[] {
  const stances = LONGEST_FIRST.get(clause.verb.lemma);
  if (!stances || !isAsserted(scene, clause)) return [];
  for (const stance of stances) {
    const at = afterParticle(scene, clause, stance.particle);
    if (at < 0) continue;
    const drafts = draftsOf(scene, clause, stance, at);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Said or done, not supposed, possible, taken back or the content of another verb. */
function isAsserted(scene: Scene, clause: Clause): boolean {
  const { verb, subject } = clause;
  // "Let Peru withdraw its claim": wished, not done.
  if (
    isNotAll(scene, subject) ||
    isNobodys(scene, subject) ||
    scene.text.tokens[(subject?.from ?? 0) - 1]?.lower === 'let'
  )
    return false;
  if (isSupposed(scene, clause) || isWithdrawn(scene, clause) || isContent(scene, clause)) return false;
  const unable = CONDONING.test(verb.lemma) && verb.negated;
  if (verb.modal !== undefined && !/^(will|would|shall)$/.test(verb.modal) && !unable && !isGoal(scene, clause))
    return false;
  if (!DEEDS.has(verb.lemma)) return true;
  if (verb.lemma === 'get' && verb.form === 'infinitive') return true;
  if (verb.form === 'infinitive')
    return /^(appear|seem|proceed|come|manage|begin|start|continue|rush)$/.test(
      scene.governor(clause)?.verb.lemma ?? '',
    );
  if (verb.form !== 'finite')
    return (
      verb.form === 'gerund' &&
      /^(by|,|in)$/.test(scene.text.tokens[verb.from - 1]?.lower ?? '') &&
      !/^(allow|permit|let|enable|give)$/.test(verb.lemma)
    );
  const told =
    clause.role !== 'relative' ||
    (clause.mark >= 0 && verb.tense === 'past') ||
    verb.lemma === 'threaten' ||
    (/^(?:want|seek)$/.test(verb.lemma) && (gapOf(scene, clause) !== undefined || isAside(scene, clause)));
  return (verb.modal === undefined || /^(seek|want|like|threaten)$/.test(verb.lemma)) && told;
}

/** "Turkey, which wants Greece to leave": told of one who is named; "those who want peace" are anybody. */
function isAside({ text: { tokens } }: Scene, { mark, antecedent }: Clause): boolean {
  return tokens[mark - 1]?.text === ',' && tokens[antecedent?.head ?? -1]?.pos === 'PROPN';
}

/** "Not everyone backs it" says what nobody in particular does. */
function isNotAll({ text: { tokens } }: Scene, subject: TokenRange | undefined): boolean {
  if (!subject) return false;
  const at = tokens[subject.from]?.lower === 'not' ? subject.from : subject.from - 1;
  return tokens[at]?.lower === 'not' && /^(?:all|every|everyone|everybody)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "No minister has demanded that Peru leave": nobody did. What none "of us" will do is one's own. */
function isNobodys({ text }: Scene, subject: TokenRange | undefined): boolean {
  return subject !== undefined && isNobodyAt(text, subject.from) && text.tokens[subject.from + 2]?.lower !== 'us';
}

/** "The aim of the visit was to press Peru to …". */
function isGoal(scene: Scene, { verb, subject }: Clause): boolean {
  return (
    verb.modal === 'be to' &&
    /^(aim|goal|objective|purpose|intention|task|mission|message|plan|idea)$/.test(
      headOf(scene.text, subject)?.lemma ?? '',
    )
  );
}

const FRAME_ORDER: readonly Stance['frame'][] = [
  'object-infinitive',
  'infinitive',
  'of',
  'for',
  'from',
  'against',
  'into',
  'on',
  'with',
  'that',
  'object',
  'alone',
];

function byLength(stances: readonly Stance[]): readonly Stance[] {
  return [...stances].sort(
    (a, b) => b.particle.length - a.particle.length || FRAME_ORDER.indexOf(a.frame) - FRAME_ORDER.indexOf(b.frame),
  );
}

const LONGEST_FIRST = wordTable([...STANCES].map(([lemma, stances]) => [lemma, byLength(stances)] as const));

/** "Warned Peru of military strikes" threatens; of anything else it blames nobody. */
function warned(scene: Scene, stance: Stance, clause: Clause): PositionKind | 'none' | undefined {
  if (clause.verb.lemma !== 'warn' || stance.frame !== 'of') return undefined;
  const at = afterPreposition(scene, clause, 'of');
  const object = at < 0 ? undefined : phraseAt(scene, at, at + 10);
  if (!object) return 'none';
  return namesForce(scene, { from: at, to: object.to }) || namesHarm(scene, object) ? 'threat' : 'none';
}

function draftsOf(scene: Scene, clause: Clause, stance: Stance, at: number): readonly Draft[] {
  const { verb } = clause;
  const kind = warned(scene, stance, clause) ?? kindOf(scene, stance, clause);
  // "If the writers were let go": by nobody who says so.
  if (kind === 'commitment' && (isOrder(scene, clause) || (verb.passive && verb.lemma === 'let'))) return [];
  if (!kind || kind === 'none' || isEveryday(scene, clause, stance, at)) return [];
  if (kind === 'commitment' && stance.frame === 'object' && easesMeasure(scene, clause, at)) return [];
  const holder = holderOf(scene, clause, stance);
  const accuser = kind === 'rejection' ? accuserOf(scene, clause, holder) : undefined;
  if (accuser && holder) return [ignoring(clause, holder, accuser)];
  const found = contentOf(scene, clause, stance, at, kind).filter(
    (item) =>
      isMeant(scene, clause, stance, kind, holder, item) &&
      !(kind === 'commitment' && isForUpkeep(scene, item.clause)) &&
      !(kind === 'threat' && stance.frame === 'infinitive' && isIdle(scene, item, holder)) &&
      !(kind === 'demand' && isExpulsion(scene, clause, item.clause)),
  );
  const before = goesBefore(scene, verb);
  return found.map((all) => {
    const item = before ? { ...all, targets: all.targets.filter((actor) => !isForum(actor)) } : all;
    if ((before || verb.lemma === 'sue') && kind === 'accusation' && isUltimate(scene, clause))
      return { ...wish(clause, item, holder), kind: 'threat' as const, rule: 'threat-will' };
    if (kind === 'commitment' && stance.frame === 'that' && isWished(scene, clause, item.clause))
      return { ...wish(clause, item, holder), rule: 'demand-verb' };
    if (kind === 'rejection' && isLeftOpen(scene, item.clause))
      return { ...wish(clause, item, holder), kind: 'threat' as const, rule: 'threat-verb' };
    const said =
      kind === 'support' && standsByIt(scene, clause)
        ? 'rejection'
        : kind === 'commitment'
          ? promised(scene, item.clause, stance)
          : isDenial(scene, clause, kind, at)
            ? 'denial'
            : isRequestDenied(scene, clause, kind, at)
              ? 'rejection'
              : kind;
    return {
      kind: said,
      holder,
      // What one denies to have done to others is answered to the accuser.
      targets: said === 'denial' ? accusersIn(scene, clause) : item.targets.filter((actor) => actor.id !== holder?.id),
      // "Would not support the plan": without its "not" it would say the contrary.
      from: kind !== stance.kind && item.range.from === verb.head ? verb.from : item.range.from,
      to: item.range.to,
      clause: item.clause,
      frame: clause,
      done:
        (verb.tense === 'past' || (verb.perfect && verb.modal === undefined)) &&
        stance.kind === 'commitment' &&
        stance.frame !== 'infinitive',
      rule: said === kind ? `${kind}-verb` : kind === 'commitment' ? `${said}-vow` : `${said}-verb`,
      confidence: verb.lemma === 'warn' && stance.frame === 'that' ? 0.4 : confidenceOf(stance, holder),
    };
  });
}

/** "Stood by its reporting": what one has said oneself is not backed, but upheld. */
function standsByIt({ text: { tokens } }: Scene, { verb }: Clause): boolean {
  const [by, whose, ...rest] = tokens.slice(verb.to, verb.to + 4);
  if (verb.lemma !== 'stand' || by?.lower !== 'by') return false;
  return /^(?:its|his|her|their|our|my)$/.test(whose?.lower ?? '') && rest.some(({ lemma }) => OWN_WORDS.has(lemma));
}

const OWN_WORDS = words(
  'reporting report story article account word remark comment statement decision finding figure claim version position ruling',
);

/** "Agreed that a president should not do so": one's own view of what others should do; what two sides settle is no demand. */
function isWished({ text }: Scene, { verb, subject }: Clause, content: Clause): boolean {
  const settled = nounPhraseAt(text, subject?.head ?? -1)?.plural === true || /\band\b/.test(wordsOf(text, subject));
  return (
    !settled &&
    verb.lemma === 'agree' &&
    subject !== undefined &&
    /^(should|must|need|ought)/.test(content.verb.modal ?? '')
  );
}

function wordsOf({ tokens }: Scene['text'], range: TokenRange | undefined): string {
  return range
    ? tokens
        .slice(range.from, range.to)
        .map((token) => token.lower)
        .join(' ')
    : '';
}

function wish(
  clause: Clause,
  { range, clause: content, targets }: Found,
  holder: Actor | undefined,
): Omit<Draft, 'rule'> {
  return {
    kind: 'demand',
    holder,
    targets: targets.filter((actor) => actor.id !== holder?.id),
    from: range.from,
    to: range.to,
    clause: content,
    frame: clause,
    confidence: 0.6,
  };
}

const CHARGES = /^(?:accusation|allegation|charge|claim|report|criticism|insinuation|suggestion)$/;

/** "Rejected American claims that …": who made the charge. */
function accusersIn(scene: Scene, clause: Clause): readonly Actor[] {
  const object = objectOf(scene, clause);
  const charge = object !== undefined && CHARGES.test(scene.text.tokens[object.head]?.lemma ?? '');
  return charge ? makersOf(scene, object) : [];
}

/** "Ordered the ambassador to leave the country": expelled. */
function isExpulsion(scene: Scene, clause: Clause, content: Clause): boolean {
  if (!/^(?:order|tell|give|ask)$/.test(clause.verb.lemma)) return false;
  const { subject, verb } = clause;
  return isExpelled(scene, (verb.passive ? subject : undefined) ?? { from: verb.to, to: content.verb.from }, content);
}

/** "Denied the request": what is asked is turned down, and nothing alleged. */
function isRequestDenied(scene: Scene, clause: Clause, kind: PositionKind, at: number): boolean {
  if (kind !== 'denial' || clause.verb.lemma !== 'deny' || clause.verb.form !== 'finite') return false;
  const thing = clause.verb.passive ? clause.subject : phraseAt(scene, at, Math.max(clause.to, at + 1));
  return /^(?:request|appeal|petition|application|bid|motion)$/.test(headOf(scene.text, thing)?.lemma ?? '');
}

/** "Rejected the figures as baseless", "dismissed the accusation": an allegation is turned down, not a plan. */
function isDenial(scene: Scene, clause: Clause, kind: PositionKind, at: number): boolean {
  const lemma = clause.verb.lemma;
  if (
    !(kind === 'rejection' && /^(reject|dismiss|rebuff|rebut|brush|shrug|wave|bat)$/.test(lemma)) &&
    !(kind === 'accusation' && lemma === 'scoff')
  )
    return false;
  const { tokens } = scene.text;
  const object = phraseAt(scene, at, Math.max(clause.to, at + 1)) ?? clause.antecedent;
  const noun = headOf(scene.text, object)?.lemma ?? '';
  // "Rejects the claim to the seabed": a claim to a thing is no charge.
  if (noun === 'claim' && /^(to|on|over)$/.test(tokens[object?.to ?? -1]?.lower ?? '')) return false;
  if (/^(accusation|allegation|charge|claim|report|rumor|rumour|suggestion|insinuation|criticism)$/.test(noun))
    return true;
  for (let i = clause.verb.to; i + 1 < clause.to; i++)
    if (
      tokens[i]?.lower === 'as' &&
      /^(baseless|untrue|false|groundless|unfounded|lies|nonsense|fabrication|fabrications|fiction|absurd|ridiculous)$/.test(
        tokens[i + 1]?.lower === '"' || /^["“‘`]+$/.test(tokens[i + 1]?.text ?? '')
          ? (tokens[i + 2]?.lower ?? '')
          : (tokens[i + 1]?.lower ?? ''),
      )
    )
      return true;
  return false;
}

/** "Eased its own restrictions": a measure that is on nobody is promised to nobody, and the rule for measures finds the rest. */
function easesMeasure(scene: Scene, clause: Clause, at: number): boolean {
  if (!/^(?:ease|relax|lift|suspend|end|drop|cancel|withdraw|remove)$/.test(clause.verb.lemma)) return false;
  const object = objectOf(scene, clause, at);
  if (object === undefined) return false;
  // "Dropped its veto on the sanctions": promised to nobody, least of all to those whom they are on.
  const [behind] = scene.measuresIn(object.head + 1, object.to);
  return (
    scene.measuresIn(object.from, object.head + 1).length > 0 || (behind !== undefined && isObjectedTo(scene, behind))
  );
}

/** "Will lodge a complaint unless Chad yields", "would sue the council if it built": no blame yet, but a threat. */
function isUltimate(scene: Scene, clause: Clause): boolean {
  return /^(?:will|would)$/.test(clause.verb.modal ?? '') && isIffy(scene, clause);
}

/** "Will help Chad": a promise, which the rule for those finds; who will support a side backs it now. */
function isPromisedHelp({ kind }: Stance, { verb }: Clause): boolean {
  return kind === 'support' && /^(?:help|assist|aid)$/.test(verb.lemma) && /^(?:will|would)$/.test(verb.modal ?? '');
}

const CONDONING = /^(?:condone|countenance)$/;

function kindOf(scene: Scene, stance: Stance, clause: Clause): PositionKind | undefined {
  // "Cannot condone the raid" blames; who condones it backs it.
  if (CONDONING.test(clause.verb.lemma)) return isNegated(scene, clause) ? 'accusation' : undefined;
  if (!isNegated(scene, clause)) return isPromisedHelp(stance, clause) ? undefined : stance.kind;
  if (stance.particle === 'out' && clause.verb.lemma === 'rule')
    return namesForceIn(scene, clause) || (leavesHarmOpen(scene, clause) && isOfficial(subjectActor(scene, clause)))
      ? 'threat'
      : undefined;
  // "Has not accepted the offer" leaves it unaccepted; what one has not promised is refused to nobody.
  const consents = clause.verb.lemma === 'accept' || (clause.verb.lemma === 'agree' && stance.particle === 'to');
  const unaccepted = consents && stance.frame === 'object' && !clause.verb.passive;
  if (stance.kind === 'commitment' && clause.verb.modal === undefined && !unaccepted) return undefined;
  return NEGATED[stance.kind];
}

function confidenceOf(stance: Stance, holder: Actor | undefined): number {
  const base = stance.frame === 'object' || stance.frame === 'that' ? 0.7 : 0.85;
  return holder ? base : base - 0.25;
}
