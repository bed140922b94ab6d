/**
 * Colours as numbers: parsing what `getComputedStyle` answers, contrast after WCAG 2.2, and OKLCH, in which lightness can
 * be changed without changing the hue (B. Ottosson, "A perceptual color space for image processing", 2020).
 */

/** sRGB, each channel 0 to 1, gamma-encoded; `a` is opacity. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Lightness 0 to 1, chroma 0 to about 0.4, hue in degrees. */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export const WHITE: Rgb = { r: 1, g: 1, b: 1, a: 1 };
export const BLACK: Rgb = { r: 0, g: 0, b: 0, a: 1 };

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** `#rrggbb`. */
export function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: ((value >> 16) & 255) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255, a: 1 };
}

/**
 * Reads the forms that browsers compute colours to: `rgb()`, `rgba()`, `color(srgb …)`, `oklab()`, `oklch()`.
 * Undefined for every other form; the caller then falls back.
 */
export function parseColour(css: string): Rgb | undefined {
  const call = /^([a-z]+)\(([^()]{1,100})\)$/.exec(css.trim());
  if (call === null) return undefined;
  const [, name, body = ''] = call;
  const words = body.split(/[\s,/]+/).filter((word) => word !== '');
  if (name === 'color' && words.shift() !== 'srgb') return undefined;
  const part = (index: number, whole: number): number => {
    const word = words[index];
    if (word === undefined || word === 'none') return index === 3 ? 1 : 0;
    const number = Number.parseFloat(word);
    return word.endsWith('%') ? (number / 100) * whole : number;
  };
  const a = clamp(part(3, 1));
  const colour = ((): Rgb | undefined => {
    if (name === 'rgb' || name === 'rgba')
      return { r: part(0, 255) / 255, g: part(1, 255) / 255, b: part(2, 255) / 255, a };
    if (name === 'color') return { r: part(0, 1), g: part(1, 1), b: part(2, 1), a };
    if (name === 'oklch') return { ...fromLch({ l: part(0, 1), c: part(1, 0.4), h: part(2, 360) }), a };
    if (name === 'oklab') {
      const [x, y] = [part(1, 0.4), part(2, 0.4)];
      return { ...fromLch({ l: part(0, 1), c: Math.hypot(x, y), h: (Math.atan2(y, x) * 180) / Math.PI }), a };
    }
    return undefined;
  })();
  return colour === undefined || [colour.r, colour.g, colour.b, colour.a].some(Number.isNaN) ? undefined : colour;
}

/** `rgb(12 34 56)`, or with opacity `rgb(12 34 56 / 0.5)`. */
export function toCss({ r, g, b, a }: Rgb): string {
  const channels = [r, g, b].map((value) => Math.round(clamp(value) * 255)).join(' ');
  return a >= 1 ? `rgb(${channels})` : `rgb(${channels} / ${a.toFixed(3)})`;
}

/** `top` painted over an opaque `bottom`. */
export function over(top: Rgb, bottom: Rgb): Rgb {
  const mix = (upper: number, lower: number): number => upper * top.a + lower * (1 - top.a);
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a: 1 };
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * linear(clamp(r)) + 0.7152 * linear(clamp(g)) + 0.0722 * linear(clamp(b));
}

/** Below this luminance white stands out more from a ground than black. */
const DARK = 0.18;

export function isDarkColour(colour: Rgb): boolean {
  return luminance(colour) < DARK;
}

/** White or black, whichever stands out more. */
export function plainOn(ground: Rgb): Rgb {
  return isDarkColour(ground) ? WHITE : BLACK;
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [x, y] = [luminance(one), luminance(other)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

export function toLch(colour: Rgb): Lch {
  const [r, g, b] = [linear(clamp(colour.r)), linear(clamp(colour.g)), linear(clamp(colour.b))];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: lightness, c: Math.hypot(x, y), h: (Math.atan2(y, x) * 180) / Math.PI };
}

/** The nearest sRGB colour: chroma is given up until the colour exists. */
export function fromLch({ l, c, h }: Lch): Rgb {
  const at = (chroma: number): [number, number, number] => {
    const [x, y] = [chroma * Math.cos((h * Math.PI) / 180), chroma * Math.sin((h * Math.PI) / 180)];
    const long = (l + 0.3963377774 * x + 0.2158037573 * y) ** 3;
    const medium = (l - 0.1055613458 * x - 0.0638541728 * y) ** 3;
    const short = (l - 0.0894841775 * x - 1.291485548 * y) ** 3;
    return [
      4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    ];
  };
  const exists = (channels: readonly number[]): boolean => channels.every((value) => value > -0.0005 && value < 1.0005);
  let chroma = c;
  for (let step = 0; step < 12 && !exists(at(chroma)); step++) chroma *= 0.85;
  const [r, g, b] = at(chroma);
  const finished = (value: number): number => clamp(encoded(clamp(value)));
  return { r: finished(r), g: finished(g), b: finished(b), a: 1 };
}
