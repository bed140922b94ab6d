/**
 * When an article was published and last changed. Publishers tell it several times (to machines, in the address, in the
 * line below the headline), and not always the same: sources are weighed against each other, and what the outlet's own
 * readers see decides between neighbouring days, because machines are often told the time in Greenwich.
 */
import { shapeOf } from './address';
import type { Block } from './block';
import { collapsed } from './collapsed';
import { dayOf, inZoneOf, isoOf } from './dates';
import { stringsOf, type Thing } from './json-ld';
import type { Metas } from './metas';
import { PUBLISHED_METAS } from './publication-metas';
import { sameWords } from './words';

/** When an article was published and last changed. */
export interface Publication {
  /** ISO 8601 in the outlet's own time where that is known, else as the publisher wrote it, or only the day. */
  readonly published?: string;
  /** The last change, where it is told and later. */
  readonly updated?: string;
}

/** Other pages have these, too, so that they tell a day but not that there is an article. */
const DAY_METAS =
  'ptime dcterms.date dc.date dc.date.created date_published bt:pubdate rnews:datepublished article_date_original displaydate publicationdate article:published article.published originalpublicationdate pub_date date published publishdate publishtime publish_time pubtime'.split(
    ' ',
  );

const UPDATED_METAS =
  'article:modified_time og:updated_time og:article:modified_time datemodified article.updated lastmod last-modified revision_date dcterms.modified dc.date.modified bt:moddate'.split(
    ' ',
  );

/** Weighs what head, address and the lines by the headline tell; `blocks` are those of the story, from its headline on. */
export function publicationOf(
  story: ParentNode,
  metas: Metas,
  thing: Thing | undefined,
  url: string,
  headline: string | undefined,
  blocks: readonly Block[],
): Publication {
  const told = [
    ...stringsOf(thing?.fields.datePublished),
    ...[...PUBLISHED_METAS, ...DAY_METAS].map((name) => metas.get(name)),
    ...stringsOf(thing?.fields.dateCreated),
  ].flatMap(isoIn);
  const addressed = shapeOf(url)?.day;
  const published = weighed({
    told,
    addressed: addressed?.length === 10 ? addressed : undefined,
    month: addressed,
    line: datelineOf(blocks, headline),
    marked: timesMarked(story),
  });
  const changes = [...stringsOf(thing?.fields.dateModified), ...UPDATED_METAS.map((name) => metas.get(name))];
  const updated = changes.flatMap(isoIn)[0];
  const isLater = updated !== undefined && published !== undefined && isAfter(updated, published);
  return { ...(published === undefined ? {} : { published }), ...(isLater ? { updated } : {}) };
}

interface Sources {
  /** What head and JSON-LD tell machines, the surest first. */
  readonly told: readonly string[];
  /** Day in the address. */
  readonly addressed: string | undefined;
  /** Day or month in the address. */
  readonly month: string | undefined;
  /** What readers see by the headline. */
  readonly line: Dateline | undefined;
  /** Marked up anywhere in the page. */
  readonly marked: readonly string[];
}

function weighed({ told, addressed, month, line, marked }: Sources): string | undefined {
  const [first] = told;
  const inMonth = (time: string) => month === undefined || time.startsWith(month);
  const seen = line?.updated === false ? line.time : undefined;
  if (first === undefined)
    return (
      (seen !== undefined && (addressed === undefined || apart(seen, addressed) <= 1) ? seen : undefined) ??
      marked.find(inMonth) ??
      addressed ??
      seen ??
      marked[0] ??
      line?.time
    );
  // Where two others contradict what machines are told, they are right: templates are reused with their old stamps.
  const witnesses = [addressed, seen].filter((time) => time !== undefined);
  const contradicts = (time: string) => apart(time, first) > 1;
  if (
    witnesses.length > 1 &&
    witnesses.every(contradicts) &&
    witnesses.every((one) => apart(one, witnesses[0] ?? one) <= 1)
  )
    return seen ?? marked[0];
  // Which of two neighbouring days it was: as readers see it, else as the address has it.
  const near = [seen, addressed].find((day) => day !== undefined && apart(day, first) <= 1);
  const zoned = line === undefined ? first : inZoneOf(first, line.time);
  if (near === undefined) return zoned;
  const sameDay = [...told, zoned, ...marked].filter((time) => dayOf(time) === dayOf(near));
  return sameDay.find((time) => time.length > 10) ?? near;
}

/** A time that is printed by the headline. */
interface Dateline {
  readonly time: string;
  /** It is said to be of an update. */
  readonly updated: boolean;
}

/** A line of more letters is a sentence that speaks of some day. */
const LINE = 110;
/** So many blocks before and after the headline are looked at, first those after. */
const BEFORE = 4;
const AFTER = 14;

function datelineOf(blocks: readonly Block[], headline: string | undefined): Dateline | undefined {
  const at = blocks.findIndex(
    ({ tag, text }) => headline !== undefined && /^H\d$/.test(tag) && sameWords(text, headline),
  );
  const start = at === -1 ? blocks.findIndex(({ tag }) => tag === 'H1') : at;
  if (start === -1) return undefined;
  const lines = [
    ...blocks.slice(start + 1, start + 1 + AFTER),
    ...blocks.slice(Math.max(0, start - BEFORE), start).reverse(),
  ].filter(({ text, linked }) => linked * 2 <= text.length);
  return printedTime(lines.map(({ text }) => text));
}

/** A dateline may open the paragraph that it stands in: "LIMA, 4 May 2031 (Agency) – Peru …". */
const OPENS = /^[^\p{Ll}\n]{3,40}[^.\n]{0,60}?(?=\s[-–—]{1,2}\s)/u;

/** The time that one of the lines prints, the surest first: a line that says of itself that it is of an update comes last. */
export function printedTime(lines: readonly string[]): Dateline | undefined {
  const times = lines
    .map((line) => OPENS.exec(line)?.[0] ?? line)
    .filter((line) => line.length <= LINE)
    .flatMap(lineOf);
  return times.find(({ updated }) => !updated) ?? times[0];
}

const UPDATE = /\b(?:updated|modified|edited|changed|corrected)\b/i;
/** Of several times in a line the first is the publication's, unless it is said to be another. */
const EACH = new RegExp(`(?=${UPDATE.source}|\\b(?:published|posted)\\b)`, 'i');
/** What leads from a sentence to a day in it: no dateline. */
const IN_SENTENCE = /\b(?:on|in|since|until|till|from|of|by|after|before|during|and|to|for) (?:[a-z]+day,? )?$/i;
const SAID = /(?:^|published|posted|created|first)\W*(?:on )?(?:[a-z]+day,? )?$/i;

/** A day in figures, largest first, with its clock, in the midst of a line: "Source: Harbour News 2031-05-04 16:45:30 Editor: jl". */
const FIGURES = /(?<![\w-])(?:19|20)\d{2}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?(?![\w:-])/;

function lineOf(text: string): readonly Dateline[] {
  return text.split(EACH).flatMap((part) => {
    const time = isoOf(part) ?? isoOf(FIGURES.exec(part)?.[0] ?? '');
    if (time === undefined) return [];
    const before = part.slice(0, part.search(/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i));
    return !IN_SENTENCE.test(before) || SAID.test(before) ? [{ time, updated: UPDATE.test(part) }] : [];
  });
}

function isoIn(written: string | undefined): readonly string[] {
  const iso = written === undefined ? undefined : isoOf(written);
  return iso === undefined ? [] : [iso];
}

/** Whole days between two ISO times by their own calendars. */
function apart(a: string, b: string): number {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000;
}

function isAfter(a: string, b: string): boolean {
  return a.length > 10 && b.length > 10 ? Date.parse(a) > Date.parse(b) : dayOf(a) > dayOf(b);
}

/** Times marked up in the page, those that say they are the publication's first. */
function timesMarked(story: ParentNode): readonly string[] {
  const marked = story.querySelectorAll(
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
