/** Points in time as publishers write them in attributes and bylines, as ISO 8601. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones that news sites write out, as minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  bst: 60,
  wat: 60,
  cet: 60,
  cest: 120,
  sast: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  eat: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
};

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2}|[A-Z]{1,4})?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const WORDED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s,-]+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?=\d{1,2}:\d\d|\b)/i;
const CLOCK =
  /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(?:\(?\b(Z|[A-Z]{2,4})\b)?\s*([+-]\d{2}:?\d{2}|(?<=(?:GMT|UTC)\s?)[+-]\d{1,2}\b)?/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\D|$)/;
/** Day and month, or month and day: told apart only where one of them is above 12. */
const TURNED = /(?:^|[\s(])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;

/** The time as ISO 8601 with as much as was written (day; day and time; zone), or undefined where it is no date. */
export function isoOf(written: string): string | undefined {
  const text = written.trim().slice(0, 120);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return built(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return built(slashed[1], slashed[2], slashed[3], ...clockOf(text.slice(slashed[0].length)));
  const worded = WORDED.exec(text);
  if (worded !== null) {
    const day = worded[1] ?? worded[3];
    const month = MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1;
    return day === undefined ? undefined : built(worded[4], String(month), day, ...clockOf(text));
  }
  const turned = TURNED.exec(text);
  if (turned !== null) {
    const [, one, , other, year] = turned;
    const [a, b] = [Number(one), Number(other)];
    if (a > 12 || a === b) return built(year, other, one, ...clockOf(text.replace(turned[0], '')));
    return b > 12 ? built(year, one, other, ...clockOf(text.replace(turned[0], ''))) : undefined;
  }
  const unix = /^\d{10}(?:\d{3})?$/.exec(text);
  if (unix !== null) {
    const seconds = text.length === 13 ? Number(text) / 1000 : Number(text);
    return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
  }
  return undefined;
}

/** The calendar day of an ISO time, by its own zone. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** The same instant in another time's zone; the time itself where one of them tells no zone. */
export function inZoneOf(iso: string, other: string): string {
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(other)?.[0];
  if (zone === undefined || !/(?:Z|[+-]\d{2}:\d{2})$/.test(iso)) return iso;
  const minutes = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  return new Date(Date.parse(iso) + minutes * 60_000).toISOString().replace(/\.\d+Z$/, zone);
}

type Clock = readonly [
  hour?: string | undefined,
  minute?: string | undefined,
  second?: string | undefined,
  zone?: string | undefined,
];

function clockOf(text: string): Clock {
  const clock = CLOCK.exec(text.replace(/((?:19|20)\d{2})(?=\d{1,2}:\d\d)/, '$1 '));
  if (clock === null) return [];
  let hour = Number(clock[1]);
  const half = clock[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return [String(hour), clock[2], clock[3], clock[6] ?? clock[5]];
}

function built(
  year?: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1850 || y > 2150 || !exists(y, m, d)) return undefined;
  const date = `${year}-${two(m)}-${two(d)}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${two(Number(hour))}:${minute}:${two(Math.min(59, Number(second ?? 0)))}${zoneOf(zone)}`;
}

function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const [, sign = '', hours, minute = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  // No place is further from Greenwich than 14 hours, and what is beyond a day is no time at all to `Date`.
  if (hours !== undefined)
    return Number(hours) <= 14 && Number(minute) <= 59 ? `${sign}${two(Number(hours))}:${minute}` : '';
  const minutes = ZONES[zone.toLowerCase()];
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
