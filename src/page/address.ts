/** The shape of a page's address: publishers put days, slugs and numbers into the addresses of stories. */

/** What an address looks like, as far as stories can be told from other pages by it. */
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

/**
 * Path words by which sites of all kinds name what is no article; those in the singular stand for their plural, too. (One string:
 * to ask it for a dozen names costs a page less than to make a set of it.)
 */
const PLACES =
  ' forum thread viewtopic showthread question wiki doc documentation manual reference api product shop store cart checkout basket search results video watch tag topic category categories author profile user login signin sign-in register signup account consent privacy terms listing jobs careers collection chart standings scores calendar issues pull commit releases hub help support sitemap subscribe newsletter status comments service solutions pricing ranking recipe discussion ';

/** Dear to begin with, and hardly a page that is none of a day has one in its address: asked only where a year may stand. */
const DAY =
  /(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[1-9](?=[/-])|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[/-]?(0[1-9]|[12]\d|3[01]|[1-9](?=\/)))?(?!\d)/;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * Reads an address; one that is none of the web has no shape at all. Letter by letter and almost without patterns: every page
 * pays for this, and to make a pattern ready takes a browser longer than to walk the few letters of an address.
 */
export function shapeOf(address: string): AddressShape | undefined {
  const [page = ''] = address.toLowerCase().replaceAll('%20', '+').split('#');
  const [whole = ''] = page.split('?');
  const search = page.slice(whole.length);
  const [scheme, none, host = '', ...path] = whole.split('/');
  if ((scheme !== 'https:' && scheme !== 'http:') || none || !host) return undefined;
  const names = host.split('.').slice(0, -2);
  const segments = path.filter((segment) => segment !== '');
  let slugWords = 0;
  let digits = 0;
  for (const segment of segments) {
    names.push(...segment.split('.'));
    // A word has two letters side by side; a hyphen, an underscore, a plus or a space ends it.
    let [words, letters, figures, isWord] = [0, 0, 0, false];
    for (const sign of segment) {
      letters = sign >= 'a' && sign <= 'z' ? letters + 1 : 0;
      figures = sign >= '0' && sign <= '9' ? figures + 1 : 0;
      if (figures > digits) digits = figures;
      if ('-_+'.includes(sign)) isWord = false;
      else if (letters === 2 && !isWord) {
        isWord = true;
        words++;
      }
    }
    if (words > slugWords) slugWords = words;
  }
  const number = digits >= 5 || (!!search && /[?&](?:idx?|story|article|a|p|newsid)=\d/.test(search));
  const home =
    !segments[0] ||
    (!segments[1] && /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|home|default)(?:\.\w+)?)$/.test(`${segments}`));
  const word =
    names.find(isPlace) ?? (search && /[?&](?:q|query|search|s|keywords?)=/.test(search) ? 'search' : undefined);
  return {
    home: home && !number && search.length < 40,
    day: digits >= 4 ? dayOf(`/${path.join('/')}`) : undefined,
    slugWords,
    number,
    segments: segments.length,
    word,
  };
}

function isPlace(name: string): boolean {
  return PLACES.includes(` ${name} `) || (name.endsWith('s') && PLACES.includes(` ${name.slice(0, -1)} `));
}

function dayOf(path: string): string | undefined {
  const match = DAY.exec(path);
  if (match === null) return undefined;
  const [, year, month = '', day] = match;
  const number = Number(month) || MONTHS.indexOf(month) / 3 + 1;
  const start = `${year}-${`${number}`.padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`;
}
