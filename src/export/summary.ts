/**
 * The gist of an analysis as plain data, and as one line of words: "5 voices, 13 positions. The U.S. threatens Russia with
 * sanctions; nothing imposed yet." Panel, program and start script show the same line.
 */
import type { Actor, Analysis, Position, PositionKind, SanctionStage } from '../engine/types';
import { holdersOf, type Lookup, lookup, shareSide, sidesOf } from '../telling/lookup';
import { nameOf } from '../telling/phrases';
import { capitalised, countOf, listOf, type Words } from '../telling/words';

/** The positions of one kind (for sanctions: one stage) of one side, or of the same sides together, towards the same targets. */
export interface Lead {
  readonly kind: PositionKind;
  readonly stage?: SanctionStage;
  /** Actor ids; empty where nobody could be told. */
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  /** Position ids, in text order. */
  readonly positions: readonly string[];
}

export interface Summary {
  /** How many different actors are heard, as the view of sources counts them. */
  readonly voices: number;
  readonly statements: number;
  readonly positions: number;
  /** What the article is about most; absent where it has no position. */
  readonly lead?: Lead;
  /** Only where the lead is a threatened or proposed sanction: whether the same side has imposed some on the target already. */
  readonly imposed?: boolean;
  /** Sanction positions by stage; stages that do not occur are left out. */
  readonly stages: Readonly<Partial<Record<SanctionStage, number>>>;
}

export function summarise(analysis: Analysis): Summary {
  const find = lookup(analysis);
  const stages: Partial<Record<SanctionStage, number>> = {};
  for (const { stage } of analysis.positions) if (stage !== undefined) stages[stage] = (stages[stage] ?? 0) + 1;
  const lead = leadOf(analysis, find);
  const open = lead?.stage === 'threatened' || lead?.stage === 'proposed';
  return {
    voices: new Set(analysis.statements.flatMap(({ speaker, tier }) => (tier === 'speech' ? (speaker ?? []) : [])))
      .size,
    statements: analysis.statements.length,
    positions: analysis.positions.length,
    stages,
    ...(lead === undefined ? {} : { lead }),
    ...(lead !== undefined && open ? { imposed: hasImposed(analysis, find, lead) } : {}),
  };
}

/** After sanctions, what is wanted comes before what is said about it. */
const WEIGHTS: Readonly<Record<PositionKind, number>> = {
  sanction: 8,
  demand: 7,
  threat: 6,
  rejection: 5,
  accusation: 4,
  commitment: 3,
  support: 2,
  denial: 1,
};

/** So much of the text, headline included, is where news say what they are about. */
const OPENING = 0.25;

/** Kinds that news open with; what is in the opening of others (praise, a denial) waits for them. */
const PRESSING: ReadonlySet<PositionKind> = new Set(['sanction', 'demand', 'threat']);

/**
 * What somebody is named for and is not only supposed comes first, then what the article opens with, then the weightiest
 * kind; within sanctions the one that is told first (news begin with what is new), within other kinds the one that is
 * told most.
 */
function leadOf({ positions, article }: Analysis, find: Lookup): Lead | undefined {
  const leads = new Map<
    string,
    { lead: Lead & { positions: string[]; holders: string[] }; start: number; sound: boolean }
  >();
  const opening = article.length * OPENING;
  for (const position of positions) {
    const { kind, stage, targets, id, span } = position;
    const sides = [...sidesOf(find, position)].sort().join(',');
    const key = [kind, stage ?? '', sides, [...targets].sort().join(',')].join('|');
    const known = leads.get(key);
    if (known === undefined) {
      const lead = { kind, targets, positions: [id], holders: [...holdersOf(position)] };
      leads.set(key, {
        lead: stage === undefined ? lead : { ...lead, stage },
        start: span.start,
        sound: isSound(find, position),
      });
    } else {
      known.lead.positions.push(id);
      known.start = Math.min(known.start, span.start);
      known.sound ||= isSound(find, position);
      known.lead.holders.push(...holdersOf(position).filter((holder) => !known.lead.holders.includes(holder)));
    }
  }
  const told = (lead: Lead): number => (lead.holders.length > 0 ? 1 : 0);
  const opens = ({ lead, start }: { lead: Lead; start: number }): number =>
    PRESSING.has(lead.kind) && start < opening ? 1 : 0;
  return [...leads.values()].sort((one, other) => {
    const [a, b] = [one.lead, other.lead];
    return (
      told(b) - told(a) ||
      Number(other.sound) - Number(one.sound) ||
      opens(other) - opens(one) ||
      WEIGHTS[b.kind] - WEIGHTS[a.kind] ||
      (a.kind === 'sanction' ? 0 : b.positions.length - a.positions.length) ||
      one.start - other.start
    );
  })[0]?.lead;
}

/** Not what would only be, or be possible, in the words of somebody unnamed. */
function isSound(find: Lookup, position: Position): boolean {
  if (position.certainty === 'will' || position.certainty === 'did') return true;
  const voices = [...find.holders(position), ...find.relays(position).map(({ actor }) => actor)];
  return voices.every((actor) => actor !== undefined && actor.kind !== 'unnamed');
}

/** Whether a sanction of the lead's side on one of its targets is in force, as the article says. */
function hasImposed({ positions }: Analysis, find: Lookup, lead: Lead): boolean {
  const [holder, ...coHolders] = lead.holders;
  const held = holder === undefined ? {} : { holder, coHolders };
  return positions.some(
    (position: Position) =>
      position.kind === 'sanction' &&
      (position.stage === 'imposed' || position.stage === 'extended') &&
      shareSide(find, position, held) &&
      position.targets.some((target) => lead.targets.includes(target)),
  );
}

/** The summary in the reader's language. */
export function summarySentence(analysis: Analysis, summary: Summary, words: Words): string {
  const counts = words(
    'summary_counts',
    countOf(words, 'voices', summary.voices),
    countOf(words, 'positions', summary.positions),
  );
  const lead = leadClause(analysis, summary, words);
  return lead === '' ? counts : `${counts} ${lead}`;
}

function leadClause(analysis: Analysis, { lead, imposed }: Summary, words: Words): string {
  if (lead === undefined) return '';
  const find = lookup(analysis);
  const [by, on] = [party(find.actors(lead.holders)), party(find.actors(lead.targets))];
  const who = by.length === 0 ? words('someone') : names(words, by);
  const what = lead.kind === 'sanction' ? `sanction_${lead.stage ?? 'threatened'}` : lead.kind;
  const key = `lead_${what}`;
  const direction = on.length === 0 ? key : `${key}_to`;
  const number = isPlural(by) ? 'many' : 'one';
  const amount = countOf(words, 'demands', lead.positions.length);
  const main = words(`${direction}_${number}`, capitalised(words, who), names(words, on), amount);
  const rest = imposed === undefined ? '' : words(imposed ? 'summary_imposed' : 'summary_nothing_imposed');
  // A name that ends in a full stop ("the U.S.") has the sentence's already.
  return words('summary_lead', main + rest).replace(/\.\.$/, '.');
}

/** A state speaks for its own officials. */
function party(actors: readonly Actor[]): readonly Actor[] {
  const states = new Set(actors.flatMap(({ kind, country }) => (kind === 'state' ? (country ?? []) : [])));
  return actors.filter(({ kind, country }) => kind === 'state' || country === undefined || !states.has(country));
}

/** So many are named, or one less and how many more there are. */
const MOST_NAMES = 3;

function names(words: Words, actors: readonly Actor[]): string {
  const all = actors.map((actor) => nameOf(words, actor));
  if (all.length <= MOST_NAMES) return listOf(words, all);
  const told = all.slice(0, MOST_NAMES - 1);
  return listOf(words, [...told, words('and_more', String(all.length - told.length))]);
}

function isPlural(actors: readonly Actor[]): boolean {
  const [only] = actors;
  return (
    actors.length > 1 ||
    (only !== undefined && (only.kind === 'group' || only.kind === 'unnamed') && /s$/.test(only.name))
  );
}
