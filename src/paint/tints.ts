/**
 * The colours of marks on a given page: its own background and text colour in, line and tint of each kind out.
 *
 * Promises: lines stand out from the background by at least 3:1, text keeps 4.5:1 on a tint (or, where the page itself
 * gives less, as much as the page gives, and then no tint). Works for white, black, sepia, and any other plain ground.
 */
import { type Kind, type LookChoices, lookOf } from '../kinds';
import { contrast, fromHex, fromLch, isDarkColour, over, plainOn, type Rgb, toCss, toLch, WHITE } from './colour';

/** What a mark is painted on. Both colours opaque. */
export interface Ground {
  readonly background: Rgb;
  readonly text: Rgb;
}

export interface Tint {
  /** The line under the words. */
  readonly line: Rgb;
  /** The ground of the words, opaque; undefined where the kind has none or the page leaves no room for one. */
  readonly fill: Rgb | undefined;
}

const LEAST_LINE_CONTRAST = 3;
const LEAST_TEXT_CONTRAST = 4.5;

export function isDark(ground: Ground): boolean {
  return isDarkColour(ground.background);
}

/** The kind's hue, at the lightness nearest to its own that reaches the contrast with all the colours given. */
function standingOut(hex: string, least: number, against: readonly Rgb[]): Rgb {
  const own = toLch(fromHex(hex));
  for (let step = 0; step <= 50; step++) {
    for (const l of [own.l - step * 0.02, own.l + step * 0.02]) {
      if (l < 0 || l > 1) continue;
      const colour = fromLch({ ...own, l });
      if (against.every((other) => contrast(colour, other) >= least)) return colour;
    }
  }
  return plainOn(against[0] ?? WHITE);
}

const STRENGTHS = [0.42, 0.34, 0.26, 0.2, 0.14, 0.1] as const;

/** The strongest tint, of at most `strongest`, that leaves the text readable. */
function filling(ground: Ground, hue: Rgb, strongest: number): Rgb | undefined {
  const least = LEAST_TEXT_CONTRAST;
  return STRENGTHS.filter((strength) => strength <= strongest)
    .map((a) => over({ ...hue, a }, ground.background))
    .find((fill) => contrast(ground.text, fill) >= least);
}

/** The kind's hue as a text marker has it: clear, and light on light grounds. */
function marker(hex: string, ground: Ground): Rgb {
  const { c, h } = toLch(fromHex(hex));
  return fromLch({ l: isDark(ground) ? 0.55 : 0.8, c: Math.max(c, 0.15), h });
}

export function tintOf(kind: Kind, ground: Ground, choices: LookChoices = {}): Tint {
  const look = lookOf(kind, choices);
  const hex = isDark(ground) ? look.dark : look.light;
  const fill = look.fill ? filling(ground, marker(hex, ground), isDark(ground) ? 0.34 : 0.26) : undefined;
  const against = fill === undefined ? [ground.background] : [ground.background, fill];
  return { line: standingOut(hex, LEAST_LINE_CONTRAST, against), fill };
}

/** The fill of the mark whose card is open: stronger, still readable. */
export function currentFill(ground: Ground): Rgb | undefined {
  return filling(ground, fromHex(isDark(ground) ? '#9ec5ff' : '#1a56c4'), 0.22);
}

/** The fill of a passage that was just scrolled to, and flashes. */
export function flashFill(ground: Ground): Rgb | undefined {
  const yellow = fromHex(isDark(ground) ? '#ffd54a' : '#ffcf33');
  return [0.75, 0.55, 0.4, 0.25]
    .map((a) => over({ ...yellow, a }, ground.background))
    .find((fill) => contrast(ground.text, fill) >= LEAST_TEXT_CONTRAST);
}

/** Names a ground, so that like grounds share one set of highlights. */
export function groundKey(ground: Ground): string {
  return `${toCss(ground.background)}|${toCss(ground.text)}`;
}
