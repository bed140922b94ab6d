/** The reader's settings. */
import { isBoolean, listOf, shapeOf } from '../engine/format/guards';
import { DEFAULT_KINDS, isKind, type Kind } from '../kinds';
import { item } from './item';

export interface Settings {
  /** Whether marks are painted at all. */
  readonly marks: boolean;
  /** Kinds that are marked in pages; the panel always shows all. */
  readonly shown: readonly Kind[];
}

export const DEFAULT_SETTINGS: Settings = { marks: true, shown: DEFAULT_KINDS };

const isSettings = shapeOf<Settings>({ marks: isBoolean, shown: listOf((value): value is Kind => isKind(value)) });

export const settings = item<Settings>({
  name: 'settings',
  area: 'local',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  is: isSettings,
});
