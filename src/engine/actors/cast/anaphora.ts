/** Decides whom a pronoun means, or leaves it open. */
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { pronounOf } from '../mentions/pronouns';
import { isPossessive } from '../mentions/words';
import type { Mention } from '../types';
import type { Entity } from './entity';
import { type Antecedent, forPronoun, type Salience } from './salience';

/** What is known around a pronoun. */
export interface Setting {
  readonly text: Text;
  readonly salience: Salience;
  /** The speaker of the quotation around it, if known. */
  readonly speaker: Entity | undefined;
  /** Who is not meant by "he" in the quotation: its speaker, or who speaks beside it. */
  readonly silent: Entity | undefined;
  /** The source of the reported clause around it (not quoted), if known. */
  readonly reporter: Entity | undefined;
  /** The body for which that source is said to speak. */
  readonly principal: Entity | undefined;
  /** It is itself the source of a statement. */
  readonly isSource: boolean;
  /** Who spoke last, or acted since. */
  readonly floor: Entity | undefined;
  /** The subject of the clause that it stands in, if it stands behind the verb. */
  readonly clauseSubject: Entity | undefined;
  readonly inQuotation: boolean;
  /** A report or the like spoke last, not an actor. */
  readonly paper: boolean;
  /** The last party before it in its sentence that something is done to ("sanctions on X", "warned X"). */
  readonly target: Entity | undefined;
  /** The subject of the main clause that a fronted phrase with this pronoun leads to ("In her letter, Doe said"). */
  readonly ahead: Entity | undefined;
  /** Who is asked about what the pronoun stands in ("asked Doe whether he"). */
  readonly asked: Entity | undefined;
  /** Token position where its sentence begins. */
  readonly from: number;
}

const OBJECT = new Set(['him', 'them', 'her', 'it']);
/** Verbs that only somebody does: "it" before them is an actor (lemmas). */
const DEEDS = new Set(
  'say tell warn accuse agree refuse reject demand want urge call ask threaten condemn criticize criticise deny insist promise pledge vow impose decide announce declare propose seek hope support oppose claim argue believe plan intend offer accept negotiate invade attack withdraw violate comply help launch'.split(
    ' ',
  ),
);
const WEATHER = new Set('be seem appear take make remain become'.split(' '));

/** The actor that a pronoun means; undefined where it is open. */
export function resolvePronoun(mention: Mention, setting: Setting): Entity | undefined {
  const token = setting.text.tokens[mention.head];
  const pronoun = token === undefined ? undefined : pronounOf(token.lower);
  if (token === undefined || pronoun === undefined) return undefined;
  if (pronoun.person === 'second') return undefined;
  if (pronoun.person === 'first') return setting.inQuotation ? setting.speaker : undefined;
  if (pronoun.gender === 'neuter') return neuter(mention, setting);
  const lower = token.lower;
  const possessive =
    setting.text.tokens[mention.head + 1]?.pos !== undefined &&
    lower === 'her' &&
    /^(?:NOUN|ADJ|PROPN)$/u.test(setting.text.tokens[mention.head + 1]?.pos ?? '');
  const object = OBJECT.has(lower) && !possessive;
  const reflexive = lower.endsWith('self') || lower.endsWith('selves');
  const owner = possessive || lower === 'his' || lower === 'their';
  const fitting = (entity: Entity | undefined): entity is Entity =>
    entity !== undefined &&
    entity.plural === pronoun.plural &&
    (entity.kind === 'person' || entity.kind === 'unnamed') &&
    (pronoun.gender === undefined || entity.gender === undefined || entity.gender === pronoun.gender) &&
    !(setting.inQuotation && entity === setting.silent);
  if (fitting(setting.ahead)) return setting.ahead;
  const namer = namerOf(mention, setting);
  if (fitting(namer)) return namer;
  if (pronoun.plural && setting.isSource && isJoined(setting.text, mention.head)) return undefined;
  if (reflexive) return fitting(setting.clauseSubject) ? setting.clauseSubject : undefined;
  if (pronoun.plural) return isThingGoneOn(mention, setting) ? undefined : plural(setting, object);
  if (fitting(setting.asked) && !setting.inQuotation) return setting.asked;
  const sexed = (entity: Entity | undefined) => pronoun.gender !== undefined && entity?.gender === pronoun.gender;
  // "Roe thanked Ann Doe for her letter": of two who is known to be a woman; somebody named yields to her in the next sentence, too.
  const last = setting.text.sentences[(setting.text.tokens[setting.from]?.sentence ?? 0) - 1]?.from ?? setting.from;
  const rival = (from: number, fits: (antecedent: Antecedent) => boolean = () => true) =>
    setting.salience.some(
      (one) =>
        sexed(one.entity) && fitting(one.entity) && one.last >= from && one.entity !== setting.silent && fits(one),
    );
  const [rivalHere, rivalNear] = [rival(setting.from), rival(last)];
  // "Mr. Doe's counterpart, Lee Roe, said …. He": who was only named for whose counterpart spoke does not take the floor from him.
  const rivalSpeaks = rival(last, (one) => !isPossessive(setting.text.tokens[one.last + 1]));
  const found = setting.salience.best((antecedent) => {
    const { entity } = antecedent;
    if (entity === undefined || entity.plural || (entity.kind !== 'person' && entity.kind !== 'unnamed'))
      return undefined;
    if (pronoun.gender !== undefined && entity.gender !== undefined && entity.gender !== pronoun.gender)
      return undefined;
    if (setting.inQuotation && entity === setting.silent) return undefined;
    if (object && entity === setting.clauseSubject) return undefined;
    // A bare capital that speaks may be a body: only its own words make it a person.
    if (entity.unsure && entity !== setting.reporter && !(setting.isSource && entity === setting.floor))
      return undefined;
    const own = owner && entity === setting.clauseSubject ? OWN : 0;
    // An official who speaks goes on, whoever was named last.
    const told = isToldOf(setting, antecedent);
    const named = setting.isSource && entity === setting.floor ? rivalSpeaks : rivalNear;
    const yields = !told && (entity.kind === 'person' || entity !== setting.floor) ? named : rivalHere;
    const unsexed = entity.gender !== undefined || !yields ? 0 : entity.kind === 'person' ? NAMED : UNSEXED;
    return preference(entity, setting) + own + (told ? OWN : 0) - unsexed;
  });
  if (found !== undefined && !setting.isSource && isOfKin(setting, found.last, mention.head, pronoun.gender))
    return undefined;
  const entity = found?.entity;
  const alone = !setting.salience.some(({ entity: other }) => sexed(other) && fitting(other));
  if (entity !== undefined && entity.gender === undefined && entity.kind === 'person' && alone)
    if (pronoun.gender !== undefined) entity.gender = pronoun.gender;
  return entity;
}

/** "Lund, whose party fears that he will lose": in what is told of him in passing he is meant rather than who acted in the sentence before. */
function isToldOf({ text: { tokens }, from }: Setting, { last }: Antecedent): boolean {
  return last >= from && tokens[last + 1]?.text === ',' && /^(?:who|whose)$/u.test(tokens[last + 2]?.lower ?? '');
}

/** "The new measures include a travel ban. They also prohibit …": a sentence that opens so goes on with the things that opened the one before. */
function isThingGoneOn({ head }: Mention, { text, salience, from, inQuotation }: Setting): boolean {
  const verb = verbGroupAt(text, head + (text.tokens[head + 1]?.pos === 'ADV' ? 2 : 1));
  if (head !== from || inQuotation || verb === undefined || DEEDS.has(verb.lemma)) return false;
  const before = text.sentences[(text.tokens[from]?.sentence ?? 0) - 1];
  if (before === undefined || text.tokens[before.from]?.paragraph !== text.tokens[from]?.paragraph) return false;
  return salience.some(
    ({ entity, last, subject, plural: many }) =>
      entity === undefined && many && subject && last >= before.from && last < before.from + 6,
  );
}

/** "Peru denounced what it called theft": who gives a thing its name is who does something about it. */
function namerOf({ head }: Mention, { text, isSource, clauseSubject }: Setting): Entity | undefined {
  return isSource && text.tokens[head - 1]?.lower === 'what' ? clauseSubject : undefined;
}

/** Kin as those are called who have no name in an article. */
const KIN = {
  male: new Set([
    'husband',
    'son',
    'father',
    'brother',
    'uncle',
    'nephew',
    'grandson',
    'grandfather',
    'fiancé',
    'boyfriend',
  ]),
  female: new Set([
    'wife',
    'daughter',
    'mother',
    'sister',
    'aunt',
    'niece',
    'granddaughter',
    'grandmother',
    'fiancée',
    'girlfriend',
  ]),
} as const;

/** "My husband is held … They told her he must sign": he is the husband, and nobody who was last named before this paragraph. */
function isOfKin({ text }: Setting, last: number, at: number, gender: string | undefined): boolean {
  const from = text.paragraphs[text.tokens[at]?.paragraph ?? -1]?.from ?? at;
  if ((gender !== 'male' && gender !== 'female') || last >= from) return false;
  for (let i = from; i < at; i++) if (KIN[gender].has(text.tokens[i]?.lower ?? '')) return true;
  return false;
}

/**
 * Points: for the subject of the clause as an owner, and for the one of whom it is told in passing; against who is not known to be of the pronoun's gender, beside one who is; more against
 * somebody named, of whom an article seldom keeps it from its readers.
 */
const OWN = 60;
const UNSEXED = 120;
const NAMED = 220;
/** Points against a body for "they", beside things that are several. */
const SINGULAR = 60;

/** "they": several; else the one body or movement that did something last ("Acme said they would close"). */
function plural(setting: Setting, object: boolean): Entity | undefined {
  const several = setting.salience.best((antecedent) => pluralFits(antecedent, setting, object));
  if (several !== undefined && isFarCrowd(several, setting)) return undefined;
  if (several !== undefined || !setting.isSource || setting.paper) return several?.entity;
  return setting.salience.best((antecedent) => {
    const { entity, subject, plural: many } = antecedent;
    if (entity === undefined) return many ? 0 : undefined;
    if (forPronoun(antecedent) === undefined) return undefined;
    if (entity.kind !== 'organisation' && entity.kind !== 'group') return many || entity.plural ? 0 : undefined;
    if (setting.inQuotation && entity === setting.silent) return undefined;
    return subject ? -SINGULAR : undefined;
  })?.entity;
}

/** "They promised it," said Doe: who are quoted of hardly mean a crowd that was only named in passing in another paragraph. */
function isFarCrowd({ entity, last }: Antecedent, { text, from, inQuotation }: Setting): boolean {
  const paragraph = text.paragraphs[text.tokens[from]?.paragraph ?? -1];
  return inQuotation && entity?.strong === false && entity.names.length === 0 && last < (paragraph?.from ?? 0);
}

/** Who spoke last goes on speaking; who reports is the subject of what he reports. */
function preference(entity: Entity, setting: Setting): number {
  let points = 0;
  if (setting.isSource && entity === setting.floor) points += 160;
  if (!setting.inQuotation && entity === setting.reporter) points += 80;
  return points;
}

/** "Doe and Roe said they": of two who are joined, nobody alone is meant. */
function isJoined(text: Text, at: number): boolean {
  const first = text.sentences[text.tokens[at]?.sentence ?? 0]?.from ?? at;
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    const group = verbGroupAt(text, i);
    if (group?.form !== 'finite' || group.from !== i) continue;
    const subject = nounPhraseAt(text, i - 1);
    return subject !== undefined && subject.to === i && text.tokens[subject.from - 1]?.lower === 'and';
  }
  return false;
}

function pluralFits(antecedent: Antecedent, setting: Setting, object: boolean): number | undefined {
  const { entity } = antecedent;
  if (entity === undefined) return antecedent.plural && !setting.isSource ? 0 : undefined;
  if (!entity.plural && !antecedent.plural) return undefined;
  if (setting.inQuotation && entity === setting.silent) return undefined;
  if (object && entity === setting.clauseSubject) return undefined;
  const points = forPronoun(antecedent);
  return points === undefined ? undefined : points + preference(entity, setting) + (setting.isSource ? 60 : 0);
}

function neuter(mention: Mention, setting: Setting): Entity | undefined {
  const { text, salience } = setting;
  const verb = verbGroupAt(text, mention.head + 1);
  const subject = verb !== undefined && verb.from === mention.head + 1;
  if (setting.isSource && setting.paper) return undefined;
  const deed = setting.isSource || (subject && DEEDS.has(verb.lemma) && !verb.passive);
  if (subject && !setting.isSource && isEmpty(text, mention.head)) return undefined;
  // "will impose sanctions on X if it does not withdraw": the condition is for the one who is dealt with.
  const conditional = subject && /^(?:if|unless|until)$/u.test(text.tokens[mention.head - 1]?.lower ?? '');
  if (conditional && setting.target !== undefined && !setting.inQuotation) return setting.target;
  // "The paper's editor said it stood by its report": what acts in the words of who serves it.
  if (subject && setting.principal !== undefined && !WEATHER.has(verb.lemma) && !verb.passive) return setting.principal;
  const object = text.tokens[mention.head]?.lower === 'it' && !subject;
  const owner = text.tokens[mention.head]?.lower === 'its';
  const namer = namerOf(mention, setting);
  if (namer !== undefined && !namer.plural && namer.kind !== 'person' && namer.kind !== 'unnamed') return namer;
  const found = salience.best((antecedent) => {
    const { entity } = antecedent;
    if (entity === undefined) return deed || antecedent.plural ? undefined : 0;
    if (antecedent.plural && entity.plural) return undefined;
    if (entity.kind !== 'state' && entity.kind !== 'organisation' && entity.kind !== 'group') return undefined;
    if (setting.inQuotation && entity === setting.silent) return undefined;
    if (object && entity === setting.clauseSubject) return undefined;
    const points = forPronoun(antecedent);
    if (points === undefined) return undefined;
    // Without a deed, a body that is only named in passing is not what "it" takes up.
    if (!deed && !antecedent.subject && entity !== setting.reporter && entity !== setting.clauseSubject)
      return undefined;
    return points + preference(entity, setting) + (owner && entity === setting.clauseSubject ? 60 : 0);
  });
  return found?.entity;
}

/** "it is clear that", "it seems": stands for nothing. */
function isEmpty(text: Text, at: number): boolean {
  const verb = verbGroupAt(text, at + 1);
  if (verb === undefined || !WEATHER.has(verb.lemma)) return false;
  const limit = Math.min(text.tokens.length, verb.to + 6);
  for (let i = verb.to; i < limit; i++) {
    const lower = text.tokens[i]?.lower;
    if (lower === 'that' || lower === 'to' || lower === 'for' || lower === 'whether' || lower === 'who') return true;
    if (text.tokens[i]?.pos === 'PUNCT') return false;
  }
  return false;
}
