/** What a page says about its article besides the text: headline, outlet, byline, publication time. */
import type { Block } from './block';
import { collapsed } from './collapsed';
import { articleThing, namesIn, stringsOf, type Thing, thingsOf } from './json-ld';
import { type Metas, metasOf, titleOf } from './metas';
import { publicationOf } from './published';
import { BYLINE } from './publisher-lines';
import { sameWords } from './words';

/** What a page tells of its article; what nothing tells is absent. */
export interface About {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** ISO 8601: see `Publication`. */
  readonly published?: string;
  readonly updated?: string;
}

/** No title, name or byline is longer; what is belongs to somebody who tries how much we stand. */
const LONGEST = 500;

/**
 * Reads `<head>`, JSON-LD, microdata and the lines by the headline. Never throws; fields that nothing tells are absent.
 * @param later the headline where the page is at a story below its first: what the head tells is of that one, then.
 */
export function aboutPage(document: Document, url: string, blocks: readonly Block[], later?: Block): About {
  const page = metasOf(document);
  const things = thingsOf(document);
  const isLater = ({ fields }: Thing): boolean =>
    later === undefined || stringsOf(fields.headline).some((headline) => sameWords(headline, later.text));
  const thing = articleThing(things.filter(isLater));
  const metas = later === undefined ? page : NO_METAS;
  const story = later === undefined ? document : (later.element.closest('article') ?? later.element);
  const outlet = outletOf(document, page, thing);
  const title = later?.text ?? headlineOf(document, metas, thing, outlet);
  const byline = bylineOf(story, metas, thing, blocks);
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(byline === undefined ? {} : { byline }),
    ...publicationOf(story, metas, thing, url, title, blocks),
  };
}

const NO_METAS: Metas = new Map();

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

/** So many blocks behind the headline may hold the authors' line. */
const BY_HEADLINE = 8;

/** The line that begins with "By", where nothing in the page's mark-up says who wrote it. */
function lineOfAuthors(blocks: readonly Block[]): string | undefined {
  const at = blocks.findIndex(({ tag }) => tag === 'H1');
  const lines = at === -1 ? [] : blocks.slice(at + 1, at + 1 + BY_HEADLINE);
  return lines
    .find(({ text }) => text.length < 100 && /^by /i.test(text) && BYLINE.test(text))
    ?.text.split(/[,|•·]|\d/)[0];
}

/** The words of an element that may tell of the day, too. */
function withoutTimes(element: Element): string {
  let text = element.textContent ?? '';
  for (const time of element.getElementsByTagName('time')) text = text.replace(time.textContent ?? '', '');
  return text.replace(/[\s,–—-]+$/, '');
}

function bylineOf(
  story: ParentNode,
  metas: Metas,
  thing: Thing | undefined,
  blocks: readonly Block[],
): string | undefined {
  const written = [
    [...new Set(namesIn(thing?.fields.author))].join(', '),
    metas.get('parsely-author'),
    metas.get('author'),
    metas.get('byl'),
    metas.get('article:author'),
    metas.get('dc.creator'),
    metas.get('sailthru.author'),
    ...[
      ...story.querySelectorAll(
        '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"],.byline,.author,.byline__name',
      ),
    ]
      .slice(0, 6)
      .map(withoutTimes),
    lineOfAuthors(blocks),
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
