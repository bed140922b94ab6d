/** How a position is put in plain English, verb first: "demands of Ukraine", "threatens Russia with sanctions". */
import type { Certainty, Position, PositionKind, SanctionStage } from '../engine/types';

/** `%` stands for the targets; the second form is for a position without a known target. */
type Forms = readonly [withTargets: string, without: string];

const KINDS: Readonly<Record<Exclude<PositionKind, 'sanction'>, Forms>> = {
  demand: ['demands of %', 'demands'],
  threat: ['threatens %', 'threatens'],
  accusation: ['accuses %', 'makes an accusation'],
  rejection: ['refuses %', 'refuses'],
  denial: ['denies (to %)', 'denies'],
  commitment: ['promises %', 'promises'],
  support: ['backs %', 'backs'],
};

const STAGES: Readonly<Record<SanctionStage, Forms>> = {
  threatened: ['threatens % with sanctions', 'threatens sanctions'],
  proposed: ['proposes sanctions on %', 'proposes sanctions'],
  imposed: ['imposes sanctions on %', 'imposes sanctions'],
  extended: ['extends sanctions on %', 'extends sanctions'],
  eased: ['eases sanctions on %', 'eases sanctions'],
  lifted: ['lifts sanctions on %', 'lifts sanctions'],
  opposed: ['opposes sanctions by %', 'opposes sanctions'],
};

const NO_STAGE: Forms = ['speaks of sanctions on %', 'speaks of sanctions'];

/** The verb with its targets: `targets` are names, already safe to print. */
export function saysWhat(position: Pick<Position, 'kind' | 'stage'>, targets: readonly string[]): string {
  const [withTargets, without] = formsOf(position);
  return targets.length === 0 ? without : withTargets.replace('%', () => listed(targets));
}

function formsOf({ kind, stage }: Pick<Position, 'kind' | 'stage'>): Forms {
  if (kind !== 'sanction') return KINDS[kind];
  return stage === undefined ? NO_STAGE : STAGES[stage];
}

/** What the words claim, for a reader. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  will: 'announced',
  would: 'hypothetical',
  could: 'possible',
  did: 'done',
  reported: 'hearsay',
};

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "1 voice", "2 voices". */
export function counted(count: number, one: string, more: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
