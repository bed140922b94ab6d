/** "Condemned the decision", "rejected the ultimatum", "welcomed the ruling": whose deed is answered, where only a noun says that there was one. */
import { words } from '../../lexicon/words';
import { headOf, nounPhraseAt } from '../../text/at';
import type { NounPhrase } from '../../text/types';
import type { Actor, PositionKind } from '../../types';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { sameSide } from './who';

/** How far back, in positions, what is answered is looked for. */
const NEARBY = 20;
/** How far into the words the deed stands: what comes later is a detail. */
const REACH = 8;

const REACTIONS: ReadonlySet<PositionKind> = new Set(['accusation', 'rejection', 'support', 'denial']);

interface Deed {
  readonly names: ReadonlySet<string>;
  readonly isOne: (draft: Draft) => boolean;
}

const inForce = ({ kind, stage }: Draft): boolean =>
  kind === 'sanction' && stage !== undefined && /^(?:imposed|extended|threatened)$/.test(stage);

const isDecided = ({ kind, stage }: Draft): boolean =>
  kind === 'sanction' && stage !== undefined && /^(?:imposed|extended|eased|lifted)$/.test(stage);

const READY = /^(?:be|prepare|consider|hope|want|remain|stand)$/;

/** Nouns for what was done, announced or asked, with the positions that they may mean. */
const DEEDS: readonly Deed[] = [
  {
    names: words('ban embargo sanction measure tariff restriction curb closure blockade expulsion blacklist'),
    isOne: inForce,
  },
  {
    names: words('demand ultimatum request condition'),
    isOne: (draft) => draft.kind === 'demand' || draft.kind === 'threat' || draft.stage === 'threatened',
  },
  {
    names: words('threat warning blackmail'),
    isOne: (draft) => draft.kind === 'threat' || draft.stage === 'threatened',
  },
  {
    names: words('decision move step announcement'),
    isOne: (draft) =>
      inForce(draft) ||
      draft.stage === 'lifted' ||
      draft.kind === 'rejection' ||
      // Who is only prepared to do a thing has taken no step.
      (/^(?:threat|commitment)$/.test(draft.kind) && !READY.test((draft.frame ?? draft.clause).verb.lemma)),
  },
  { names: words('idea suggestion'), isOne: ({ kind, stage }) => kind === 'demand' || stage === 'proposed' },
  { names: words('veto refusal'), isOne: ({ kind, stage }) => kind === 'rejection' || stage === 'opposed' },
  { names: words('offer pledge promise invitation'), isOne: ({ kind }) => kind === 'commitment' },
  { names: words('call appeal plea'), isOne: ({ kind, stage }) => kind === 'demand' || stage === 'proposed' },
  {
    names: words('proposal initiative'),
    isOne: ({ kind, stage }) => kind === 'commitment' || kind === 'demand' || stage === 'proposed',
  },
  { names: words('accusation allegation charge claim'), isOne: ({ kind }) => kind === 'accusation' },
  { names: words('renewal extension'), isOne: ({ stage }) => stage === 'extended' },
  {
    names: words('ruling verdict judgment judgement'),
    isOne: ({ kind, holder }) => kind === 'demand' && /\bcourt|tribunal|judge/i.test(holder?.name ?? ''),
  },
];

/** Whose deed the words mean: the one that hit the holder's own side, else the last one. Undefined where no deed is named, or it is told whose it is. */
export function reactedTo(scene: Scene, drafts: readonly Draft[], at: number): readonly Actor[] | undefined {
  const draft = drafts[at];
  if (!draft?.holder || !REACTIONS.has(draft.kind)) return undefined;
  const deed = deedIn(scene, draft);
  if (!deed) return undefined;
  const { holder, kind } = draft;
  const found = drafts
    .slice(Math.max(0, at - NEARBY), at)
    .filter(
      (other) =>
        other.holder !== undefined &&
        other.holder.id !== holder.id &&
        (kind === 'support' || !sameSide(other.holder, holder)) &&
        deed.isOne(other),
    );
  // Who welcomes "the decision" while one side threatens what another has decided means what is in force.
  const decided = kind === 'support' ? found.findLast(isDecided) : undefined;
  const last =
    decided ?? found.findLast(({ targets }) => targets.some((actor) => sameSide(actor, holder))) ?? found.at(-1);
  // What one of them adds to a measure is no step of its own.
  const measure =
    last?.kind === 'commitment'
      ? found.findLast((other) => inForce(other) && sidesOf(other).some((actor) => sameSide(actor, last.holder)))
      : undefined;
  const meant = measure ?? last;
  return meant?.holder && [meant.holder, ...(meant.partners ?? [])];
}

/** "Peru rejected it", "Peru refused": what was wanted, offered or alleged right before, by whom is plain. Undefined where the words name a thing. */
export function turnedDown(
  { text: { tokens } }: Scene,
  drafts: readonly Draft[],
  at: number,
): readonly Actor[] | undefined {
  const draft = drafts[at];
  if (!draft?.holder || draft.kind !== 'rejection' || draft.rule !== 'rejection-verb') return undefined;
  const { verb, to } = draft.frame ?? draft.clause;
  if (verb.passive || !TURNING_DOWN.has(verb.lemma)) return undefined;
  const next = tokens[verb.to];
  if (!(next === undefined || verb.to >= to || next.pos === 'PUNCT' || /^(?:it|this|that)$/.test(next.lower)))
    return undefined;
  const here = tokens[draft.from]?.sentence ?? 0;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const { holder, kind, stage, from } = drafts[k] ?? draft;
    if (here - (tokens[from]?.sentence ?? 0) > 1) return undefined;
    if (!holder || sameSide(holder, draft.holder)) continue;
    if (/^(?:demand|commitment|accusation)$/.test(kind) || stage === 'proposed') return [holder];
  }
  return undefined;
}

const TURNING_DOWN = words('reject refuse decline dismiss rebuff turn object balk');

const sidesOf = ({ holder, partners = [] }: Draft): readonly Actor[] => (holder ? [holder, ...partners] : partners);

/** Without names for a step ("called the ban “theatre”") that nobody else has taken. */
export function withoutNamesOfNothing(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ renamed, targets }, at) =>
      !renamed || targets.length > 0 || answersCharge(scene, drafts, at) || reactedTo(scene, drafts, at) !== undefined,
  );
}

/** "Denied that it owed money and called the move “blackmail”": who denies in the same breath speaks of another side. */
function answersCharge({ text: { tokens } }: Scene, drafts: readonly Draft[], at: number): boolean {
  const [before, draft] = [drafts[at - 1], drafts[at]];
  return (
    before?.kind === 'denial' &&
    before.holder?.id === draft?.holder?.id &&
    tokens[before.from]?.sentence === tokens[draft?.from ?? -1]?.sentence
  );
}

/** The first thing in the words, where it is a deed that nothing else tells whose it is. */
function deedIn({ text }: Scene, { clause, frame, from, to }: Draft): Deed | undefined {
  const start = Math.min(from, (frame ?? clause).verb.to);
  for (let i = start; i < Math.min(to, start + REACH); i++) {
    const phrase = nounPhraseAt(text, i);
    if (!phrase || phrase.head < i || phrase.pronoun) continue;
    return isBare(phrase, text.tokens[phrase.from]?.lower, text.tokens[phrase.to]?.lower)
      ? DEEDS.find(({ names }) => names.has(headOf(text, phrase)?.lemma ?? ''))
      : undefined;
  }
  return undefined;
}

/** "The decision", "that ban", not "China's decision", "a ban", "the decision by China". */
function isBare({ from, head }: NounPhrase, first = '', behind = ''): boolean {
  return (
    head === from + 1 && /^(?:the|this|that|these|those)$/.test(first) && !/^(?:of|by|from|to|on|against)$/.test(behind)
  );
}
