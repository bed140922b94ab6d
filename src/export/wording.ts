/**
 * How a position is put in plain English, verb first: "demanded of Ukraine", "threatened Russia with sanctions". The past
 * tense is the same for one and for many: who holds it may be "ministers", and no grammar of names is needed.
 */
import type { Certainty, Position, PositionKind, SanctionStage } from '../engine/types';
import { isOffered } from '../telling/in-force';
import { isDoubtful } from '../telling/sure-enough';

/** `%` stands for the targets; the second form is for a position without a known target. */
type Forms = readonly [withTargets: string, without: string];

const KINDS: Readonly<Record<Exclude<PositionKind, 'sanction'>, Forms>> = {
  demand: ['demanded of %', 'demanded'],
  threat: ['threatened %', 'threatened'],
  accusation: ['accused %', 'made an accusation'],
  rejection: ['refused %', 'refused'],
  denial: ['denied (to %)', 'denied'],
  commitment: ['promised %', 'promised'],
  support: ['backed %', 'backed'],
};

const STAGES: Readonly<Record<SanctionStage, Forms>> = {
  threatened: ['threatened % with sanctions', 'threatened sanctions'],
  proposed: ['proposed sanctions on %', 'proposed sanctions'],
  imposed: ['imposed sanctions on %', 'imposed sanctions'],
  extended: ['extended sanctions on %', 'extended sanctions'],
  eased: ['eased sanctions on %', 'eased sanctions'],
  lifted: ['lifted sanctions on %', 'lifted sanctions'],
  opposed: ['opposed sanctions concerning %', 'opposed sanctions'],
};

const OFFERED: Forms = ['offered to ease sanctions on %', 'offered to ease sanctions'];
const NO_STAGE: Forms = ['spoke of sanctions on %', 'spoke of sanctions'];

/** The verb with its targets: `targets` are names, already safe to print. */
export function saysWhat(position: Pick<Position, 'kind' | 'stage' | 'certainty'>, targets: readonly string[]): string {
  const [withTargets, without] = formsOf(position);
  return targets.length === 0 ? without : withTargets.replace('%', () => listed(targets));
}

function formsOf(position: Pick<Position, 'kind' | 'stage' | 'certainty'>): Forms {
  const { kind, stage } = position;
  if (kind !== 'sanction') return KINDS[kind];
  if (isOffered(position)) return OFFERED;
  return stage === undefined ? NO_STAGE : STAGES[stage];
}

/** What the words claim, where it is less than that it was said or done. */
const HEDGES: Readonly<Partial<Record<Certainty, string>>> = {
  would: 'hypothetical',
  could: 'possible',
  reported: 'hearsay',
};

/**
 * What a reader should know before relying on a position: that its words claim less than it seems, that it may be
 * misread, and that no words of its sentence name the target. " (possible, uncertain)"; empty for most. What hangs on a condition has it beside it, and a sanction that is only
 * threatened or proposed says so itself.
 */
export function reservations({
  kind,
  condition,
  certainty,
  confidence,
  targetsInferred,
}: Pick<Position, 'kind' | 'condition' | 'certainty' | 'confidence' | 'targetsInferred'>): string {
  const says = certainty === 'would' && (condition !== undefined || kind === 'sanction');
  const hedge = says ? undefined : HEDGES[certainty];
  const inferred = targetsInferred === true ? 'target inferred' : [];
  const told = [hedge ?? [], inferred, isDoubtful(confidence) ? 'uncertain' : []].flat();
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** What the day of a position is called. */
export const DAY_LABELS = { deadline: 'deadline', start: 'starts', day: 'day' } as const;

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "1 voice", "2 voices". */
export function counted(count: number, one: string, more: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A heading over part of what was found says how much of it, and why the rest is left out: "Times (11 of 13; …)". */
export function partOf(title: string, shown: number, all: number, why: string): string {
  return shown === all || shown === 0 ? title : `${title} (${shown} of ${all}; ${why})`;
}

/** Why a list of actors is shorter than the panel's count. */
export const SILENT = 'the others hold no position and say nothing';
/** Why a list of times is. */
export const UNDATED = 'the others have no date or come again';
