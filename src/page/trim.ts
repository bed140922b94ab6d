/**
 * Takes out of the body's paragraphs what publishers put between them: pointers to other stories, invitations to
 * subscribe, share labels, bylines, captions without a mark-up of their own. Each rule is a line of a list below.
 */
import type { Block } from './block';
import { holds, parentOf } from './composed';

/** Says of a block, within its neighbourhood, that it is no text of the article. */
interface Rule {
  readonly name: string;
  readonly drops: (block: Block, about: About) => boolean;
}

/** What the rules know besides the block. */
interface About {
  readonly headline: string | undefined;
  /** Most of the running text stands in `<p>`, so that a bare `<div>` with a few words is a label. */
  readonly paragraphed: boolean;
}

const HEADING = /^H[1-6]$/;
/** Quotation marks and brackets may close after the full stop. */
const SENTENCE_END = /[.!?…:;。！？][\s"”’'»)\]]*$/;

/** Openings of pointers to other stories; what follows is a title. */
const POINTER =
  /^[\W_]*(?:related(?: (?:stor(?:y|ies)|articles?|news|content|links?|coverage|topics?|roundup|video))?|read(?: more| next| also| this| the full (?:story|article))?|also read|see(?: also| more)|more(?: (?:on|from|stories|news|coverage|about)\b[^.:]{0,40})?|(?:don[’']t|do not) miss|must[- ]read|recommended|watch(?: now| more| also| live)?|listen(?: now)?|photos?|pictures?|video|gallery|in pictures|background|what (?:others are|to) read(?:ing)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|trending|tags?|topics?|filed under|posted in|categor(?:y|ies)|source|via|share(?: this)?(?: (?:on|story|article|post))?|buyer[’']s guide|explainer|opinion)\s*(?:[:|»›>–—-]|\.{3}|…)/i;

/** Whole short blocks. */
const LABEL =
  /^[\W_]*(?:advert(?:isement)?s?|advertising|ad|sponsored(?: content)?|story continues(?: below)?(?: advert\w*)?|article continues(?: below)?.{0,20}|continue reading.{0,40}|(?:scroll|keep scrolling) (?:down )?(?:to|for) .{0,40}|loading\W*|close|share|tweet|print|e-?mail|save|comments?|\d+ comments?|leave a comment|reply|subscribe(?: now)?|sign (?:up|in)|log ?in|register|read more|show more|see more|learn more|view (?:all|more|gallery|comments)|more|next|previous|related(?: (?:stories|articles|news|links|content|topics|coverage))?|you (?:may|might) (?:also )?like\W*|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|replay video|play video|autoplay|skip (?:ad|to .{0,30})|image source|image caption|media caption|getty images|reuters|ap photo|file photo|photo|image|video|copy(?: link)?|link copied\W*|updated?|published|listen|report this ad|thank you.{0,30}(?:subscrib|sign).{0,40}|back to top|end of .{0,30})[\W_]*$/i;

/** Sentences that only a publisher writes to its reader, wherever they stand in a short block. */
const APPEAL =
  /\b(?:(?:our|free|daily|weekly|morning|evening) (?:e-?mail |news )?newsletters?\b|(?:subscribe|sign up|join) (?:to |for |up )?(?:our|the) [\w’' -]{0,40}newsletters?\b|follow (?:us|him|her|them|me|@\w+|\S+(?: \S+){0,5}) on (?:twitter|facebook|instagram|linkedin|x\b|youtube|tiktok|social)|like us on facebook|(?:click|tap|clicking|tapping) here\b|download (?:our|the) (?:[\w ]{0,20} )?app\b|get the (?:[\w ]{0,30} )?app\b|reached (?:by e-?mail )?at \S+@|letters? to the editor|all rights reserved|may not be (?:published|reproduced), |(?:^|[.!?] )this (?:story|article|post|report|column) (?:was|has been|is|contains|may contain) (?:(?:originally|first) (?:published|appeared)|updated|corrected|edited|affiliate|supported|part of (?:our|a series))|originally (?:published|appeared) (?:on|in|at|by)\b|affiliate links?|earn (?:a|an) (?:small )?(?:affiliate )?commission|disable your ad ?block|enable javascript|exclusive (?:content|access) (?:for|to) (?:subscribers|members)|to (?:continue|keep) reading|to read the rest|already (?:a|have a) (?:subscriber|subscription)|(?:delivered|straight|right|directly) (?:to|in|into) your (?:inbox|in-box|e-?mail)|view(?:ed)? in your browser)/i;

/** Requests that are ones only at the beginning of a sentence: "sign up to" and "reached at" also stand in news. */
const REQUEST =
  /(?:^|[.!?] )(?:sign up (?:for|to|now|here|today|below)|subscribe(?: (?:to|now|today|here|for)|[.!])|join (?:the (?:conversation|discussion)|our|us on)|(?:e-?mail|contact|write to) (?:the (?:author|reporter|writer|newsroom)|us)\b|let us know (?:what|in|on|if)|(?:share|tell us|send us) your (?:thoughts|views|story|opinion|comments)|what do you think\?|submit (?:a letter|your)|(?:get|receive) (?:the|our|all the|more) (?:latest|breaking|news)|have (?:a|any) (?:news )?(?:tip|comment|question|story)s? |listen to .{0,60}(?:live|podcast|here)|watch .{0,60} (?:live|here) on |stay up to date|keep up with|support (?:our|independent|quality) journalism|\(?reporting by .{3,120}(?:editing|writing) by|\(?editing by |additional reporting by |for (?:the latest|more) (?:[\w ]{0,25} )?(?:news|updates|stories|coverage|information|details)[, ].{0,40}(?:visit|follow|go to|see|check|head))/i;

const QUOTED = /["“”]/;
const APPEAL_LENGTH = 260;

const BYLINE =
  /^(?:by|from|written by|posted by|reported by|text by)\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:[\s,|&]+(?:and\s+|for\s+|the\s+|of\s+)?\p{Lu}[\p{L}.’'-]*){0,8}(?:\s*[|·•,–-].{0,60})?$/u;

/** A line that is only a day, with clock time, zone or a word on what was done then. */
const DAY_LINE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created)(?: (?:on|at))?\W{0,3})?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:\d{4})?(?:[\s,|/·•–-]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,60}|\W*(?:last )?(?:updated|modified|published).{0,40})?$/i;

const RULES: readonly Rule[] = [
  { name: 'headline', drops: ({ text }, { headline }) => headline !== undefined && sameWords(text, headline) },
  {
    name: 'all-link',
    drops: ({ text, linked, tag }) => linked >= 0.8 * text.length && !(tag === 'P' && text.length > 160),
  },
  {
    name: 'pointer',
    drops: ({ text, linked }) =>
      text.length < 240 && POINTER.test(text) && (linked > 0.3 * text.length || text.length < 40),
  },
  { name: 'label', drops: ({ text }) => text.length < 80 && LABEL.test(text) },
  {
    name: 'appeal',
    drops: ({ text, linked }) =>
      text.length <= APPEAL_LENGTH && (linked > 0 || !QUOTED.test(text)) && (APPEAL.test(text) || REQUEST.test(text)),
  },
  { name: 'byline', drops: ({ text }) => text.length < 120 && BYLINE.test(text) },
  { name: 'day-line', drops: ({ text }) => text.length < 90 && DAY_LINE.test(text) && !/[.!?]$/.test(text) },
  {
    name: 'bare-words',
    drops: ({ text, tag }, { paragraphed }) =>
      paragraphed && text.length < 80 && !SENTENCE_END.test(text) && !KEEPS_SHORT.has(tag),
  },
];

/** Elements in which a few words without full stop are usual: list items, verse, subheadings. */
const KEEPS_SHORT = new Set(['P', 'LI', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'DD', 'DT', 'BLOCKQUOTE', 'PRE']);

/** The body's own paragraphs, in order. */
export function trimmed(blocks: readonly Block[], headline: string | undefined): readonly Block[] {
  const body = belowHeadline(blocks, headline);
  const length = lengthOf(body);
  const inParagraphs = body.reduce((sum, { text, tag }) => sum + (tag === 'P' ? text.length : 0), 0);
  const about: About = { headline, paragraphed: inParagraphs * 2 > length };
  return withoutEmptyHeadings(withoutRepeats(body.filter((block) => !RULES.some((rule) => rule.drops(block, about)))));
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

/** A heading whose section was left out, or that ends the text. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  let below = 7;
  for (const block of [...blocks].reverse()) {
    const level = HEADING.test(block.tag) ? Number(block.tag[1]) : 0;
    // A heading right above one of the same or a higher level has nothing of its own.
    if (level > 0 && (kept.length === 0 || (below > 0 && level >= below))) continue;
    below = level;
    kept.push(block);
  }
  return kept.reverse();
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Equal but for case, punctuation and white space. */
export function sameWords(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 40 && words(a) === words(b);
}

function words(text: string): string {
  return text
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
