/** The reader's settings. */
import { isBoolean, listOf, oneOf, shapeOf } from '../engine/format/guards';
import { POSITION_KINDS } from '../engine/types';
import { item } from './item';

/** Everything that can be marked in the page: speakers, times, and each kind of position. */
export const MARK_KINDS = ['speaker', 'time', ...POSITION_KINDS] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Settings {
  /** Whether marks are painted at all. */
  readonly marks: boolean;
  /** Kinds that are painted; the panel always shows all. */
  readonly shown: readonly MarkKind[];
}

export const DEFAULT_SETTINGS: Settings = { marks: true, shown: ['speaker', 'demand', 'sanction', 'time'] };

const isSettings = shapeOf<Settings>({ marks: isBoolean, shown: listOf(oneOf(...MARK_KINDS)) });

export const settings = item<Settings>({
  name: 'settings',
  area: 'local',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  is: isSettings,
});
