/** What a page says about its article besides the text: headline, outlet, byline, publication time. */
import { shapeOf } from './address';
import { collapsed } from './collapsed';
import { isoOf } from './dates';
import { articleThing, namesIn, stringsOf, type Thing, thingsOf } from './json-ld';
import { type Metas, metasOf, titleOf } from './metas';
import { sameWords } from './trim';

export interface About {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** ISO 8601, as written by the publisher, or only the day where sources differ in more. */
  readonly published?: string;
}

/** No title, name or byline is longer; what is belongs to somebody who tries how much we stand. */
const LONGEST = 500;

/** Reads `<head>`, JSON-LD and microdata. Never throws; fields that nothing tells are absent. */
export function aboutPage(document: Document, url: string): About {
  const metas = metasOf(document);
  const thing = articleThing(thingsOf(document));
  const outlet = outletOf(document, metas, thing);
  const title = headlineOf(document, metas, thing, outlet);
  const byline = bylineOf(document, metas, thing);
  const published = publishedOf(document, metas, thing, url);
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
  };
}

function outletOf(document: Document, metas: Metas, thing: Thing | undefined): string | undefined {
  const names = [
    metas.get('og:site_name'),
    ...namesIn(thing?.fields.publisher),
    metas.get('application-name'),
    metas.get('apple-mobile-web-app-title'),
    metas.get('cre'),
    metas.get('dc.publisher'),
    suffixOf(titleOf(document).slice(0, LONGEST)),
  ].flatMap((name) => (name === undefined ? [] : [collapsed(name.slice(0, LONGEST))]));
  const named = names.filter((name) => name !== '' && name.length <= 60);
  // A bare address is worse than a name that comes later.
  return (
    named.find((name) => !/^(?:https?:|www\.|\S+\.[a-z]{2,6}$)/i.test(name)) ??
    named[0]?.replace(/^https?:\/\/|\/.*$/g, '')
  );
}

const SUFFIX = /\s+[-–—|:·•»]\s+([^-–—|:·•»]{2,40})$/;

function suffixOf(title: string): string | undefined {
  const suffix = SUFFIX.exec(collapsed(title))?.[1];
  return suffix !== undefined && suffix.split(' ').length <= 5 ? suffix : undefined;
}

function headlineOf(
  document: Document,
  metas: Metas,
  thing: Thing | undefined,
  outlet: string | undefined,
): string | undefined {
  const claimed = [
    ...stringsOf(thing?.fields.headline),
    metas.get('og:title'),
    metas.get('twitter:title'),
    metas.get('parsely-title'),
    titleOf(document),
  ]
    .flatMap((title) =>
      title === undefined ? [] : [withoutOutlet(collapsed(decoded(title.slice(0, LONGEST))), outlet)],
    )
    .filter((title) => title !== '');
  const shown = [...document.querySelectorAll('h1')]
    .map((heading) => collapsed(heading.textContent ?? ''))
    .filter((text) => text.length > 0 && text.length < 300);
  // The page's own heading, where anything else agrees that it is the headline.
  const agreed = shown.find((text) => claimed.some((title) => sameWords(title, text) || similar(title, text)));
  return agreed ?? claimed[0] ?? shown[0];
}

/** At least two thirds of the rarer words in common. */
function similar(a: string, b: string): boolean {
  const [some, others] = [wordsOf(a), wordsOf(b)];
  let common = 0;
  for (const word of some) if (others.has(word)) common++;
  return some.size >= 3 && others.size >= 3 && common * 3 >= Math.max(some.size, others.size) * 2;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** Takes the outlet off the end of a title, and the section that may stand before it or in front. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  for (let cut = title; outlet !== undefined; ) {
    const match = /^(.{8,}?)\s*[-–—|:·•»]\s*([^-–—|:·•»]+)$/.exec(cut);
    if (match?.[1] === undefined || match[2] === undefined) break;
    if (sameWords(match[2], outlet) || sameWords(match[2].replace(/\.\w{2,4}(?:\.\w\w)?$/, ''), outlet))
      return withoutSection(match[1].trim());
    cut = match[1];
  }
  return withoutSection(title);
}

function withoutSection(title: string): string {
  return (
    title
      .replace(/\s+[|»•]\s+[^|»•]{2,40}$/, '')
      .replace(/^[^|]{2,30}\s\|\s(?=.{20})/, '')
      .trim() || title
  );
}

/** Entities that were encoded twice. */
function decoded(text: string): string {
  return text.replace(
    /&(?:amp|quot|apos|#0?39|#x27|lsquo|rsquo|ldquo|rdquo|ndash|mdash|nbsp);/gi,
    (entity) => ENTITIES[entity.toLowerCase()] ?? entity,
  );
}
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&ndash;': '–',
  '&mdash;': '—',
  '&nbsp;': ' ',
};

function bylineOf(document: Document, metas: Metas, thing: Thing | undefined): string | undefined {
  const written = [
    [...new Set(namesIn(thing?.fields.author))].join(', '),
    metas.get('parsely-author'),
    metas.get('author'),
    metas.get('byl'),
    metas.get('article:author'),
    metas.get('dc.creator'),
    metas.get('sailthru.author'),
    ...[
      ...document.querySelectorAll(
        '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"],.byline,.author,.byline__name',
      ),
    ]
      .slice(0, 6)
      .map((element) => element.textContent ?? ''),
  ];
  for (const text of written) {
    const byline = collapsed((text ?? '').slice(0, LONGEST))
      .replace(/^(?:(?:written|posted|reported)\s+)?by:?\s+/i, '')
      .replace(/\s*[|·•].*$/, '');
    if (byline.length > 1 && byline.length < 120 && /\p{L}/u.test(byline) && !/^https?:|^@|\.com\b|^\[/i.test(byline))
      return byline;
  }
  return undefined;
}

/** Names of metas that tell the publication time, the surest first. Times of update are not among them. */
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'ptime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'article.published',
  'date_published',
  'originalpublicationdate',
  'bt:pubdate',
  'rnews:datepublished',
  'article_date_original',
  'eomportal-lastupdate',
  'displaydate',
  'date',
  'pub_date',
  'published',
  'article:published',
];

function publishedOf(document: Document, metas: Metas, thing: Thing | undefined, url: string): string | undefined {
  const told = [
    ...stringsOf(thing?.fields.datePublished),
    ...PUBLISHED_METAS.map((name) => metas.get(name)),
    ...stringsOf(thing?.fields.dateCreated),
  ].flatMap(isoIn);
  const day = shapeOf(url)?.day;
  const seen = timesShown(document);
  const days = [...(day !== undefined && day.length === 10 ? [day] : []), ...seen.map((time) => time.slice(0, 10))];
  const first = told[0];
  if (first === undefined)
    return seen.find((time) => day === undefined || time.startsWith(day)) ?? (day?.length === 10 ? day : seen[0]);
  // A stamp in Greenwich time may fall on the next day of the outlet: then what the reader of the outlet sees decides.
  const local = told.find((time) => days.includes(time.slice(0, 10)));
  if (local !== undefined && apart(local, first) <= 1) return local;
  const shown = days.find((candidate) => apart(candidate, first) === 1);
  return first.endsWith('Z') && shown !== undefined && days[0] === shown ? shown : first;
}

function isoIn(written: string | undefined): readonly string[] {
  const iso = written === undefined ? undefined : isoOf(written);
  return iso === undefined ? [] : [iso];
}

/** Whole days between two ISO times by their own calendars. */
function apart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

/** Times marked up in the page, those that say they are the publication's first. */
function timesShown(document: Document): readonly string[] {
  const marked = document.querySelectorAll(
    '[itemprop~="datePublished"],time[pubdate],time[datetime],.published,.timestamp,.date,.dateline,.pubdate,.post-date,.entry-date',
  );
  const times: string[] = [];
  for (const element of [...marked].slice(0, 12)) {
    if (
      /\bmodified|\bupdated/i.test(`${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`)
    )
      continue;
    const written =
      element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
    times.push(
      ...(isoIn(written).length > 0 ? isoIn(written) : isoIn(collapsed(element.textContent ?? '').slice(0, 100))),
    );
  }
  return times;
}
