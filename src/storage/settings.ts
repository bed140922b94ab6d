/** The reader's settings: what is marked, how it looks, how the card behaves. */
import { isBoolean, isNumber, isRecord } from '../engine/format/guards';
import { DEFAULT_KINDS, isKind, isLookChoice, type Kind, type LookChoice, type LookChoices } from '../kinds';
import { CARD_SIZES, type CardSize, DEFAULT_READING, type ReadingChoices, within } from '../reading';
import { item, type Parsed } from './item';

/** What the reader can choose. */
export interface Settings extends ReadingChoices {
  /** Whether marks are painted at all. */
  readonly marks: boolean;
  /** Kinds that are marked in pages; the panel always shows all. */
  readonly shown: readonly Kind[];
  /** Colours and lines that the reader chose instead of the usual ones. */
  readonly looks: LookChoices;
}

/** What holds until the reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = { marks: true, shown: DEFAULT_KINDS, looks: {}, ...DEFAULT_READING };

function parse(value: unknown): Parsed<Settings> {
  if (!isRecord(value)) return { value: DEFAULT_SETTINGS, repaired: true };
  let repaired = false;
  /** The field where it fits, its default where it is missing or does not. */
  const field = <K extends keyof Settings>(name: K, read: (found: unknown) => Settings[K] | undefined): Settings[K] => {
    if (value[name] === undefined) return DEFAULT_SETTINGS[name];
    const found = read(value[name]);
    if (found === undefined) repaired = true;
    return found ?? DEFAULT_SETTINGS[name];
  };
  const boolean = (found: unknown) => (isBoolean(found) ? found : undefined);
  const number = (name: 'rest' | 'leastConfidence' | 'fontSize') => (found: unknown) =>
    isNumber(found) && within(name, found) === found ? found : undefined;
  const settings: Settings = {
    marks: field('marks', boolean),
    shown: field('shown', (found) => {
      if (!Array.isArray(found)) return undefined;
      const known = found.filter(isKind);
      if (known.length < found.length) repaired = true;
      return [...new Set(known)];
    }),
    looks: field('looks', (found) => {
      if (!isRecord(found)) return undefined;
      const known: Partial<Record<Kind, LookChoice>> = {};
      for (const [kind, look] of Object.entries(found)) {
        if (isKind(kind) && isLookChoice(look)) known[kind] = look;
        else repaired = true;
      }
      return known;
    }),
    rest: field('rest', number('rest')),
    cardSize: field('cardSize', (found): CardSize | undefined => CARD_SIZES.find((size) => size === found)),
    leastConfidence: field('leastConfidence', number('leastConfidence')),
    fontSize: field('fontSize', number('fontSize')),
  };
  return { value: settings, repaired };
}

/** The settings as they are stored. */
export const settings = item<Settings>({
  name: 'settings',
  version: 2,
  fallback: DEFAULT_SETTINGS,
  parse,
  // Version 1 knew only `marks` and `shown`, as they are today; what came since has its defaults.
  migrate: (value) => value,
});
