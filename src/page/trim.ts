/**
 * Takes out of the body's paragraphs what publishers put between them: pointers to other stories, invitations to
 * subscribe, share labels, bylines, captions without a mark-up of their own. Each rule is a line of a list below.
 */
import { type Block, lengthOf } from './block';
import { holds, parentOf } from './composed';
import {
  AGENCY,
  AGO_LINE,
  APPEAL,
  AUTHOR,
  BY,
  BYLINE,
  CLOCK_FIRST,
  CLOCK_LINE,
  CREDIT,
  CREDITED,
  DAY_LINE,
  HELP,
  LABEL,
  NOTE,
  NOTICE,
  OF_AUTHOR,
  POINTER,
  REPORTED,
  REQUEST,
  SHORTCODE,
  STAMP_PARTS,
  STAMPED,
  TAGS,
  TITLE_MARKS,
  TOOL,
} from './publisher-lines';
import { sameWords, wordsOf } from './words';

/** Says of a block, within its neighbourhood, that it is no text of the article. */
interface Rule {
  readonly name: string;
  /** `small` is the block's text in small letters. */
  readonly drops: (block: Block, small: string, about: About) => boolean;
}

/** What the rules know besides the block. */
interface About {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  /** The last few blocks, where publishers tell who the author is. */
  readonly late: ReadonlySet<Block>;
  /** Most of the running text stands in `<p>`, so that a bare `<div>` with a few words is a label. */
  readonly paragraphed: boolean;
}

const HEADING = /^H[1-6]$/;
/** Quotation marks and brackets may close after the full stop. */
const SENTENCE_END = /[.!?…:;。！？][\s"”’'»)\]]*$/;

/** Quoted words are somebody's, also where a publisher could have said them. */
const QUOTED = /["“”]/;
const APPEAL_LENGTH = 260;
/** A note, a caption, or what is said of the author is no longer. */
const NOTE_LENGTH = 450;
/** What describes a picture that does not stand beside it is hardly longer. */
const CAPTION_LENGTH = 150;

const RULES: readonly Rule[] = [
  { name: 'headline', drops: ({ text }, _small, { headline }) => headline !== undefined && sameWords(text, headline) },
  {
    name: 'all-link',
    drops: ({ text, linked, tag }) => {
      if (linked === 0) return false;
      const titles = text.replace(TITLE_MARKS, '');
      const isLinked = linked >= 0.8 * text.length || (titles.length >= 20 && linked >= 0.8 * titles.length);
      return isLinked && !(tag === 'P' && text.split('\n').some((line) => line.length > 160));
    },
  },
  // A link around whole paragraphs leads to another story, of which they tell.
  { name: 'card', drops: ({ element }) => element.closest('a[href]') !== null },
  {
    name: 'pointer',
    drops: ({ text, linked }, small) =>
      text.length < 240 && POINTER.test(small) && (linked > 0.3 * text.length || text.length < 40),
  },
  {
    name: 'label',
    drops: ({ text }, small) => text.length < 80 && (LABEL.test(small) || TOOL.test(small) || TAGS.test(text)),
  },
  {
    name: 'appeal',
    drops: ({ text, linked }, small) =>
      text.length <= APPEAL_LENGTH &&
      (linked > 0 || !QUOTED.test(text)) &&
      (APPEAL.test(small) || (!REPORTED.test(small) && (REQUEST.test(small) || NOTICE.test(small)))),
  },
  {
    name: 'note',
    drops: ({ text }, small) =>
      text.length <= NOTE_LENGTH &&
      ((NOTE.test(small) && !REPORTED.test(small)) ||
        (small.startsWith('with ') && HELP.test(text)) ||
        SHORTCODE.test(text)),
  },
  { name: 'credit', drops: isCaption },
  {
    name: 'byline',
    drops: ({ text, tag }, small) => text.length < 120 && !HEADING.test(tag) && BY.test(small) && BYLINE.test(text),
  },
  {
    name: 'stamp',
    drops: ({ text, tag }, small) =>
      text.length < 160 &&
      !HEADING.test(tag) &&
      tag !== 'LI' &&
      !QUOTED.test(text) &&
      !SENTENCE_END.test(text) &&
      STAMPED.test(small) &&
      (STAMP_PARTS.test(text) || CLOCK_FIRST.test(small)),
  },
  { name: 'author', drops: (block, _small, about) => isOfAuthor(block, about) },
  {
    name: 'day-line',
    drops: ({ element, text, tag }, small) =>
      text.length < 90 &&
      (AGO_LINE.test(small) ||
        ((tag !== 'P' || isStamp(element)) && CLOCK_LINE.test(small)) ||
        (DAY_LINE.test(small) && !/[.!?]$/.test(text))),
  },
  {
    name: 'bare-words',
    drops: ({ text, tag }, _small, { paragraphed }) =>
      paragraphed && text.length < 80 && !SENTENCE_END.test(text) && !KEEPS_SHORT.has(tag),
  },
];

/** A caption without a mark-up of its own, by the credit at its end. One that is a sentence may also close a paragraph of news. */
function isCaption({ element, text, tag }: Block, small: string): boolean {
  if (text.length > NOTE_LENGTH || HEADING.test(tag) || !CREDITED.test(small) || !CREDIT.test(text)) return false;
  return AGENCY.test(text) || (!REPORTED.test(small) && (text.length <= CAPTION_LENGTH || isPictured(element)));
}

function isPictured(element: Element): boolean {
  return (
    element.querySelector('img') !== null ||
    /^(?:img|picture|figure)$/i.test(element.previousElementSibling?.tagName ?? '')
  );
}

/** A time that is marked up as one heads an entry; another one may head a paragraph of an agency's chronicle. */
function isStamp(element: Element): boolean {
  return element.querySelector('time[datetime]') !== null;
}

/** A line with the author's name, or what is said of him below the text. */
function isOfAuthor(block: Block, { byline, late }: About): boolean {
  const { text, tag } = block;
  if (text.length > NOTE_LENGTH || HEADING.test(tag)) return false;
  const isLate = late.has(block);
  if (isLate && AUTHOR.test(text)) return true;
  // One word is a service's name, of which its reports may speak.
  if (byline === undefined || !byline.includes(' ') || !text.startsWith(byline)) return false;
  const after = text.slice(byline.length).trimStart();
  const isLine = text.length < 100 && /^(?:$|[,|·–-])/.test(after) && !SENTENCE_END.test(after);
  return isLine || (isLate && OF_AUTHOR.test(after));
}

/** Elements in which a few words without full stop are usual: list items, verse, subheadings. */
const KEEPS_SHORT = new Set(['P', 'LI', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'DD', 'DT', 'BLOCKQUOTE', 'PRE']);

/** So many blocks at the end may tell of the author. */
const LATE = 4;

/** The body's own paragraphs, in order. */
export function trimmed(
  blocks: readonly Block[],
  headline: string | undefined,
  byline: string | undefined,
): readonly Block[] {
  const body = withoutStandingHead(belowHeadline(blocks, headline));
  const length = lengthOf(body);
  const inParagraphs = body.reduce((sum, { text, tag }) => sum + (tag === 'P' ? text.length : 0), 0);
  const about = { headline, byline, late: new Set(body.slice(-LATE)), paragraphed: inParagraphs * 2 > length };
  const kept = body.filter((block) => {
    const small = block.text.toLowerCase();
    return !RULES.some((rule) => rule.drops(block, small, about));
  });
  return withoutEmptyHeadings(withoutPullQuotes(withoutRepeats(kept)), body);
}

/** What stands above the headline is not part of the story; what stands in one element with it is its head. */
function belowHeadline(blocks: readonly Block[], headline: string | undefined): readonly Block[] {
  const at = blocks.findIndex(
    ({ tag, text }) => tag === 'H1' || (headline !== undefined && HEADING.test(tag) && sameWords(text, headline)),
  );
  if (at === -1) return blocks;
  // Some pages set their subheadings as H1: there is text above those.
  if (lengthOf(blocks.slice(0, at)) > lengthOf(blocks) / 4) return blocks;
  const head = headOf(blocks, at);
  const below = blocks.slice(at + 1);
  const body = below.filter(({ element }) => !(head && holds(head, element)) && !isStandfirst(element));
  return lengthOf(body) >= 150 ? body : below;
}

/** A sentence that is set as a heading above all of the text. */
function withoutStandingHead(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const isStanding = first !== undefined && HEADING.test(first.tag) && SENTENCE_END.test(first.text);
  return isStanding ? blocks.slice(1) : blocks;
}

/** The largest element around the headline that holds no running text besides the standfirst. */
function headOf(blocks: readonly Block[], at: number): Element | undefined {
  const start = blocks[at]?.element;
  let head: Element | undefined;
  let holder = start ? parentOf(start) : null;
  for (let level = 0; level < 8 && holder !== null; level++, holder = parentOf(holder)) {
    const element: Element = holder;
    const text = blocks.reduce(
      (sum, block) => sum + (block.element !== start && holds(element, block.element) ? block.text.length : 0),
      0,
    );
    const paragraphs = blocks.filter(
      (block) => block.tag === 'P' && block.text.length > 80 && holds(element, block.element),
    ).length;
    if (text > 420 || paragraphs > 1 || /^(?:article|body)$/i.test(element.tagName)) break;
    head = element;
  }
  return head;
}

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?head(?:line|er)?|sub-?title|dek|deck|strapline|summary|article-?description|lede-?deck)(?:$|[\s_-])/i;

function isStandfirst(element: Element): boolean {
  return STANDFIRST.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** Text that a page holds twice, for narrow and wide windows. Within one element a repeated line is the author's. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Map<string, Element | null>();
  return blocks.filter(({ text, element }) => {
    if (text.length < 60) return true;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, parentOf(element));
    return first === undefined || first === parentOf(element);
  });
}

/** Fewer characters may be words that are said twice. */
const LEAST_QUOTED = 25;
/** Of longer texts repeats are not looked for: each is held against all of it. */
const MOST_LOOKED_THROUGH = 400_000;

/** Words of the text that the page shows again between its paragraphs, larger. */
function withoutPullQuotes(blocks: readonly Block[]): readonly Block[] {
  const holderOf = ({ element }: Block): Element | null => element.closest('blockquote');
  const quotes = blocks.filter((block) => holderOf(block) !== null && block.text.length >= LEAST_QUOTED);
  if (quotes.length === 0 || lengthOf(blocks) > MOST_LOOKED_THROUGH) return blocks;
  const text = wordsOf(blocks.flatMap((block) => (holderOf(block) === null ? [block.text] : [])).join('\n'));
  const repeated = new Set(quotes.filter((block) => text.includes(wordsOf(block.text))).map(holderOf));
  return blocks.filter((block) => !repeated.has(holderOf(block)));
}

/** A heading whose section was left out, or that ends the text. */
function withoutEmptyHeadings(blocks: readonly Block[], before: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  const left = new Set(blocks);
  let below = 7;
  for (let at = before.length - 1; at >= 0; at--) {
    const block = before[at];
    if (block === undefined || !left.has(block)) continue;
    const level = HEADING.test(block.tag) ? Number(block.tag[1]) : 0;
    // A heading right above one of the same or a higher level has nothing of its own.
    if (level > 0 && (kept.length === 0 || (below > 0 && level >= below) || isAlone(at, before, left))) continue;
    below = level;
    kept.push(block);
  }
  return kept.reverse();
}

/**
 * Whether all that stood in one element with a heading was left out. What one element holds is a stretch of the text around
 * the heading, which ends at the first block that is left: no block is asked about by more than two headings.
 */
function isAlone(at: number, before: readonly Block[], left: ReadonlySet<Block>): boolean {
  const isDropped = (block: Block | undefined): boolean => block !== undefined && !left.has(block);
  if (!isDropped(before[at - 1]) && !isDropped(before[at + 1])) return false;
  const heading = before[at];
  const holder = heading ? parentOf(heading.element) : null;
  if (holder === null) return false;
  let isAny = false;
  for (const step of [-1, 1]) {
    for (let beside = at + step; ; beside += step) {
      const block = before[beside];
      if (block === undefined || !holds(holder, block.element)) break;
      if (left.has(block)) return false;
      isAny = true;
    }
  }
  return isAny;
}
