/** The shape of a page's address: publishers put days, slugs and numbers into the addresses of stories. */

export interface AddressShape {
  /** Home page of a site or of a language's edition. */
  readonly home: boolean;
  /** ISO day (or `YYYY-MM` where no day stands there) from the path. */
  readonly day?: string;
  /** Words of the longest segment, as joined by hyphens or underscores. */
  readonly slugWords: number;
  /** A long number that names a story. */
  readonly number: boolean;
  readonly segments: number;
  /** A word of the path or host that tells what the page is. */
  readonly word?: string;
}

/** Path words by which sites of all kinds name what is no article. */
const PLACES =
  /(?:^|[/.])(forums?|threads?|viewtopic\.php|showthread\.php|questions?|wiki|docs?|documentation|manual|reference|api|products?|shop|store|cart|checkout|basket|search|results|videos?|watch|tags?|topics?|categor(?:y|ies)|authors?|profiles?|users?|login|signin|sign-in|register|signup|account|consent|privacy|terms|listing|jobs|careers|collections?|charts?|standings|scores|calendar|issues|pull|commit|releases|hub|help|support|sitemap|subscribe|newsletters?|status|comments|services?|solutions|pricing|rankings?|recipes?|discussions?)(?=[/.]|$)/i;

const DAY =
  /(?:^|\D)((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[1-9](?=[/-])|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[/-]?(0[1-9]|[12]\d|3[01]|[1-9](?=\/)))?(?=\D|$)/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Reads an address; one that cannot be parsed has no shape at all. */
export function shapeOf(address: string): AddressShape | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname;
  const segments = path.split('/').filter((segment) => segment !== '');
  const home =
    segments.length === 0 ||
    (segments.length === 1 &&
      /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|home|default)(?:\.\w+)?)$/i.test(segments[0] ?? ''));
  let slugWords = 0;
  for (const segment of segments)
    slugWords = Math.max(slugWords, segment.split(/[-_+]|%20/).filter((word) => /[a-z]{2}/i.test(word)).length);
  const word =
    PLACES.exec(`${url.hostname.split('.').slice(0, -2).join('.')}${path}`)?.[1]?.toLowerCase() ??
    (/[?&](?:q|query|search|s|keywords?)=/.test(url.search) ? 'search' : undefined);
  const day = dayOf(path);
  return {
    home: home && url.search.length < 40,
    ...(day === undefined ? {} : { day }),
    slugWords,
    number: /\d{5,}/.test(path) || /[?&](?:id|idx|story|article|a|p|newsid)=\d+/i.test(url.search),
    segments: segments.length,
    ...(word === undefined ? {} : { word }),
  };
}

function dayOf(path: string): string | undefined {
  const match = DAY.exec(path);
  if (match === null) return undefined;
  const [, year, month = '', day] = match;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) / 3 + 1;
  const start = `${year}-${String(number).padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`;
}
