/** The shape of a page's address: publishers put days, slugs and numbers into the addresses of stories. */

export interface AddressShape {
  /** Home page of a site or of a language's edition. */
  readonly home: boolean;
  /** ISO day (or `YYYY-MM` where no day stands there) from the path. */
  readonly day: string | undefined;
  /** Words of the longest segment, as joined by hyphens or underscores. */
  readonly slugWords: number;
  /** A long number that names a story. */
  readonly number: boolean;
  readonly segments: number;
  /** A word of the path or host that tells what the page is. */
  readonly word: string | undefined;
}

/** Path words by which sites of all kinds name what is no article; those in the singular stand for their plural, too. */
const PLACES: ReadonlySet<string> = new Set(
  'forum thread viewtopic showthread question wiki doc documentation manual reference api product shop store cart checkout basket search results video watch tag topic category categories author profile user login signin sign-in register signup account consent privacy terms listing jobs careers collection chart standings scores calendar issues pull commit releases hub help support sitemap subscribe newsletter status comments service solutions pricing ranking recipe discussion'.split(
    ' ',
  ),
);

/** Dear to begin with, and hardly a page that is none of a day has one in its address: asked only where a year may stand. */
const DAY =
  /(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[1-9](?=[/-])|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[/-]?(0[1-9]|[12]\d|3[01]|[1-9](?=\/)))?(?!\d)/;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

const WEB = /^https?:\/\/([^/?#]+)([^?#]*)([^#]*)/;

/**
 * Reads an address; one that is none of the web has no shape at all. In small letters, because a pattern that does not care
 * for them takes browsers twice as long to make ready, on every page.
 */
export function shapeOf(address: string): AddressShape | undefined {
  const [, host = '', path = '', search = ''] = WEB.exec(address.toLowerCase()) ?? [];
  if (host === '') return undefined;
  const segments = path.split('/').filter((segment) => segment !== '');
  const number = /\d{5}/.test(path) || /[?&](?:idx?|story|article|a|p|newsid)=\d/.test(search);
  const home = /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|home|default)(?:\.\w+)?)?$/.test(segments.join('/'));
  const word =
    `${host.split('.').slice(0, -2).join('.')}/${path}`.split(/[/.]/).find(isPlace) ??
    (/[?&](?:q|query|search|s|keywords?)=/.test(search) ? 'search' : undefined);
  return {
    home: home && !number && search.length < 40,
    day: dayOf(path),
    slugWords: Math.max(0, ...segments.map(wordsIn)),
    number,
    segments: segments.length,
    word,
  };
}

function isPlace(name: string): boolean {
  return PLACES.has(name) || PLACES.has(name.replace(/s$/, ''));
}

/** Words that are joined in a segment, each with two letters side by side. */
function wordsIn(segment: string): number {
  return segment.match(/[a-z]{2}(?:[^-_+%]|%(?!20))*/g)?.length ?? 0;
}

function dayOf(path: string): string | undefined {
  const match = /\d{4}/.test(path) ? DAY.exec(path) : null;
  if (match === null) return undefined;
  const [, year, month = '', day] = match;
  const number = Number(month) || MONTHS.indexOf(month) / 3 + 1;
  const start = `${year}-${String(number).padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`;
}
