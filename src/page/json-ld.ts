/**
 * What a page says of itself in JSON-LD (schema.org): one object, a list, a `@graph`, or objects within objects, often
 * slightly broken. Everything is read as data from a stranger: unknown until looked at.
 */

/** An object with a type. */
export interface Thing {
  readonly types: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

const MAX_SCRIPT = 600_000;
const MAX_THINGS = 400;

/** Fields whose content the page only mentions: a carousel, an index, a discussion. */
const LISTS =
  /^(?:itemListElement|hasPart|isPartOf|blogPosts?|liveBlogUpdate|mentions|about|relatedLink|citation|review|comment|suggestedAnswer|author|publisher|creator|image)$/;

/** The things that the page may be about, in its order. */
export function thingsOf(document: Document): readonly Thing[] {
  const things: Thing[] = [];
  // By name alone: a selector would be held against every element of the page.
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const source = script.textContent ?? '';
    if (source.length <= MAX_SCRIPT) collect(parsed(source), 0, things);
  }
  return things;
}

function collect(value: unknown, depth: number, things: Thing[]): void {
  if (depth > 8 || things.length >= MAX_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, things);
  } else if (isRecord(value)) {
    const types = stringsOf(value['@type'] ?? value.type).map((type) => type.replace(/^.*[/#:]/, ''));
    if (types.length > 0) things.push({ types, fields: value });
    for (const [key, inner] of Object.entries(value)) if (!LISTS.test(key)) collect(inner, depth + 1, things);
  }
}

/** From the first bracket to the last: old pages hide scripts in comments or CDATA sections. */
const DATA = /^[^[{]*([[{][\s\S]*[\]}])/;

function parsed(source: string): unknown {
  const [, json = ''] = DATA.exec(source.replace(/<!\[CDATA\[|\]\]>[^\]}]*$/g, '')) ?? [];
  try {
    return JSON.parse(json);
  } catch {
    try {
      // The usual faults: line breaks within strings, commas before closing brackets.
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' ').replace(/, ?([}\]])/g, '$1'));
    } catch {
      return undefined;
    }
  }
}

/** An object with fields: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a field that may hold one, several or none. */
export function stringsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((item) => (typeof item === 'string' && item.trim()) || []);
}

/** The names of a field that may hold strings, things with a `name`, or lists of them. */
export function namesIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => (isRecord(item) ? stringsOf(item.name) : stringsOf(item)));
}

/** A news story, column or live report, by schema.org's names. */
export const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
/** A text of some kind. */
export const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|^Report|OpinionPiece)$/;

/** The thing that the page is about, if it is an article: news before other texts. */
export function articleThing(things: readonly Thing[]): Thing | undefined {
  const texts = things.filter(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)));
  return texts.find(({ types }) => types.some((type) => NEWS_TYPE.test(type))) ?? texts[0];
}
