/**
 * The kinds of marks and how each one looks, in one table, so that page, card and panel always agree.
 *
 * Every kind has a line style of its own besides its colour: marks have to survive colour blindness, greyscale print and
 * forced-colors mode. A new kind in the engine makes this table fail to compile until it is given a look and words.
 */
import type { PositionKind } from './engine/types';

/** Everything that can be marked in a page. */
export type Kind = 'speaker' | 'time' | PositionKind;

/** The lines by which kinds are told apart without colours. */
export const LINE_STYLES = ['solid', 'double', 'wavy', 'dotted', 'dashed'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** How a kind looks, and what it is called. */
export interface Look {
  /** Hex colour for light backgrounds: at least 4.5:1 on white. Marks in a page start from its hue. */
  readonly light: string;
  /** Hex colour for dark backgrounds: at least 4.5:1 on #16181c. */
  readonly dark: string;
  readonly line: LineStyle;
  /** Thickness of the line in CSS pixels. */
  readonly width: 1 | 2;
  /** True where the words also get a tinted ground. */
  readonly fill: boolean;
  /** Whether it is marked in the page before the reader chose anything. In the panel every kind is always shown. */
  readonly inPage: boolean;
  /** Message key of its name in the singular, for headings of cards. */
  readonly label: `kind_${string}`;
  /** Message key of its name in the plural, for switches and legends. */
  readonly plural: `kinds_${string}`;
  /** Message key of the sentence that says what the kind is. */
  readonly about: `about_${string}`;
}

// No two rows share the same (line, width, fill): tests hold that.
export const LOOKS = {
  speaker: {
    light: '#2c5aa0',
    dark: '#8db8f4',
    line: 'solid',
    width: 1,
    fill: false,
    inPage: true,
    label: 'kind_speaker',
    plural: 'kinds_speaker',
    about: 'about_speaker',
  },
  demand: {
    light: '#8f5600',
    dark: '#f0b65e',
    line: 'solid',
    width: 2,
    fill: true,
    inPage: true,
    label: 'kind_demand',
    plural: 'kinds_demand',
    about: 'about_demand',
  },
  sanction: {
    light: '#b3261e',
    dark: '#ff9187',
    line: 'double',
    width: 1,
    fill: true,
    inPage: true,
    label: 'kind_sanction',
    plural: 'kinds_sanction',
    about: 'about_sanction',
  },
  time: {
    light: '#0c6a66',
    dark: '#63d0c8',
    line: 'dotted',
    width: 2,
    fill: false,
    inPage: true,
    label: 'kind_time',
    plural: 'kinds_time',
    about: 'about_time',
  },
  threat: {
    light: '#a3195b',
    dark: '#ff8fbd',
    line: 'wavy',
    width: 1,
    fill: true,
    inPage: false,
    label: 'kind_threat',
    plural: 'kinds_threat',
    about: 'about_threat',
  },
  accusation: {
    light: '#7a3c9e',
    dark: '#d6a6f2',
    line: 'dashed',
    width: 1,
    fill: true,
    inPage: false,
    label: 'kind_accusation',
    plural: 'kinds_accusation',
    about: 'about_accusation',
  },
  rejection: {
    light: '#8a4a2b',
    dark: '#e6a887',
    line: 'wavy',
    width: 1,
    fill: false,
    inPage: false,
    label: 'kind_rejection',
    plural: 'kinds_rejection',
    about: 'about_rejection',
  },
  denial: {
    light: '#584fae',
    dark: '#b4aef6',
    line: 'dashed',
    width: 1,
    fill: false,
    inPage: false,
    label: 'kind_denial',
    plural: 'kinds_denial',
    about: 'about_denial',
  },
  commitment: {
    light: '#1c7038',
    dark: '#82d69c',
    line: 'double',
    width: 1,
    fill: false,
    inPage: false,
    label: 'kind_commitment',
    plural: 'kinds_commitment',
    about: 'about_commitment',
  },
  support: {
    light: '#556b00',
    dark: '#bfd260',
    line: 'dotted',
    width: 2,
    fill: true,
    inPage: false,
    label: 'kind_support',
    plural: 'kinds_support',
    about: 'about_support',
  },
} as const satisfies Record<Kind, Look>;

/** All kinds, in the order in which legends and switches list them. */
export const KINDS = Object.keys(LOOKS) as readonly Kind[];

/** Kinds that are marked in a page before the reader chose anything. */
export const DEFAULT_KINDS: readonly Kind[] = KINDS.filter((kind) => LOOKS[kind].inPage);

/** The kinds that are marked once one of them is switched on or off, in the order of KINDS. */
export function withKind(shown: readonly Kind[], kind: Kind, on: boolean): readonly Kind[] {
  return KINDS.filter((other) => (other === kind ? on : shown.includes(other)));
}

/** True for the name of a kind; for values that come from storage or messages. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(LOOKS, value);
}

/** What a reader chose for a kind instead of its usual look. */
export interface LookChoice {
  /** `#rrggbb`; how light it is follows the page, so that marks stand out from it. */
  readonly colour?: string;
  readonly line?: LineStyle;
}

/** What the reader chose, kind by kind. */
export type LookChoices = Readonly<Partial<Record<Kind, LookChoice>>>;

/** For values that come from storage. */
export function isLookChoice(value: unknown): value is LookChoice {
  if (typeof value !== 'object' || value === null) return false;
  const colour = 'colour' in value ? value.colour : undefined;
  const line = 'line' in value ? value.line : undefined;
  return (
    (colour === undefined || (typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour))) &&
    (line === undefined || LINE_STYLES.some((style) => style === line))
  );
}

/** The look of a kind as the reader chose it. A chosen colour holds on light and dark grounds alike. */
export function lookOf(kind: Kind, choices: LookChoices): Look {
  const look: Look = LOOKS[kind];
  const { colour, line } = choices[kind] ?? {};
  const chosen = line === undefined ? {} : { line, width: line === 'double' || line === 'wavy' ? 1 : look.width };
  return { ...look, ...(colour === undefined ? {} : { light: colour, dark: colour }), ...chosen };
}
