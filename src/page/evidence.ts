/** The signs by which a news article is told from other pages, each with its weight and its name. */
import { shapeOf } from './address';
import { ARTICLE_TYPE, articleThing, NEWS_TYPE, type Thing } from './json-ld';
import { type MetaOf, titleOf } from './metas';
import { PUBLISHED_METAS } from './publication-metas';
import { type RunningText, SHORT_STORY, spaced, textWalker } from './running-text';

/** Points for (above zero) or against the page being an article, and why. */
export type Evidence = readonly [points: number, reason: string];

/** Things that are the page's subject on pages that are no articles. */
const OTHER_THING =
  /^(?:Product(?:Group)?|\w+(?<!Web)Page|DiscussionForumPosting|Question|ItemList|Recipe|JobPosting|Event|Course|Software\w+|Movie|TVSeries|MusicRecording|Book|LocalBusiness|Restaurant|Hotel|Dataset|TechArticle|HowTo|APIReference)$/;

/** What the things of JSON-LD and microdata tell. */
export function thingEvidence(things: readonly Thing[]): readonly Evidence[] {
  const article = articleThing(things);
  const isOf = (kind: RegExp) => article?.types.find((name) => kind.test(name));
  const news = isOf(NEWS_TYPE);
  const type = news ?? isOf(ARTICLE_TYPE);
  if (type && !OTHER_THING.test(type))
    return [[news ? 5 : article?.fields.datePublished === undefined ? 2 : 3, `json-ld=${type}`]];
  const other = things.flatMap(({ types }) => types).find((name) => OTHER_THING.test(name));
  return other ? [[other === 'Dataset' ? -1 : -4, `thing=${other}`]] : [];
}

/** Software for what is no news, by its name in `generator`. (A list: as one pattern it took browsers half a millisecond to make ready.) */
const PLATFORMS =
  ' mediawiki docusaurus sphinx mkdocs vuepress gitbook phpbb discourse vbulletin xenforo invision mybb nodebb flarum shopify magento woocommerce prestashop doxygen javadoc rustdoc ';

/** What the `<meta>` elements tell. */
export function metaEvidence(metaOf: MetaOf): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const type = (metaOf('og:type') ?? '').toLowerCase();
  const parsely = metaOf('parsely-type');
  if (/^(?:news)?article$|^story$/.test(type)) evidence.push([2, 'og-type=article']);
  else if (/^(?:product|profile|video|music|book|game|place|business|website$)/.test(type))
    evidence.push([type === 'website' ? -1 : -3, `og-type=${type}`]);
  if (parsely === 'post') evidence.push([2, 'parsely=post']);
  else if (parsely && /page|section|index/.test(parsely)) evidence.push([-3, `parsely=${parsely}`]);
  const published = PUBLISHED_METAS.find(metaOf);
  if (published) evidence.push([2, `published=${metaOf(published)?.slice(0, 40)}`]);
  if (metaOf('product:price:amount')) evidence.push([-4, 'shop']);
  const platform = metaOf('generator')
    ?.split(/\W+/)
    .find((name) => PLATFORMS.includes(` ${name.toLowerCase()} `));
  if (platform) evidence.push([-4, `platform=${platform}`]);
  return evidence;
}

/** What the address tells. */
export function addressEvidence(address: string): readonly Evidence[] {
  const shape = shapeOf(address);
  if (shape === undefined) return [];
  if (shape.home) return [[-8, 'home-page']];
  const evidence: Evidence[] = [];
  const { day, slugWords, number, segments, word } = shape;
  if (day) evidence.push([day.length === 10 ? 3 : 2, `address-day=${day}`]);
  if (slugWords >= 3) evidence.push([slugWords >= 4 ? 2 : 1, 'address-title']);
  if (number) evidence.push([1, 'address-number']);
  if (word) evidence.push([-4, `address-word=${word}`]);
  if (segments <= 2 && slugWords < 3 && !number && !day) evidence.push([-3, 'section-page']);
  return evidence;
}

/** Over the entries of a live report. */
const LIVE_HEADLINE = 'headline=live';

const NO_STORY_TITLE =
  /^(?:(?:error )?404|access denied|search\b|log ?in|sign ?(?:in|up)|register|just a moment|are you a robot|before you continue|captcha|cookies?\b|privacy policy|terms (?:of (?:use|serv)|and cond)|subscribe\b)|\bpage not found/;

/** How publishers name a live report, in its headline or its address. */
const LIVE = /\/live\b|\blive(?:[- ]?(?:blog|update)|:)|[-–—] live\b/i;

/** What the headline says: one of the first `<h1>` that title or Open Graph repeat. */
export function headlineEvidence(document: Document, metaOf: MetaOf, address: string): readonly Evidence[] {
  const title = titleOf(document);
  if (title.length < 80 && NO_STORY_TITLE.test(title.toLowerCase())) return [[-3, 'page-title']];
  const named = `${title} ${metaOf('og:title') ?? ''}`;
  for (const heading of [...document.getElementsByTagName('h1')].slice(0, 10)) {
    const words = spaced(heading.textContent ?? '');
    if (words.length >= 15 && named.includes(words))
      return [[1, LIVE.test(address + words) ? LIVE_HEADLINE : 'headline']];
  }
  return [];
}

/** Part of a discussion, by the names that software for discussions gives. */
const COMMENT =
  '.comment,.comments,.comment-body,.comment_text,#comments,.reply,.message-body,.post-body,.usertext,[id^=comment-],[id^=comment_]';

/** Whether most of the text stands in comments or forum posts. */
export function commentEvidence({ paragraphs, holders }: RunningText): readonly Evidence[] {
  let commented = 0;
  for (const [holder, held] of holders) if (holder?.closest(COMMENT)) commented += held;
  return commented > 1 && commented * 2 > paragraphs ? [[-4, 'comments']] : [];
}

/** What mark-up says of that in which the most of the text stands. (`closest`, because a form's fields can hide its parent.) */
export function markupEvidence({ holders }: RunningText): readonly Evidence[] {
  const [main] = [...holders].sort(([, some], [, others]) => others - some);
  const isWithin = (selector: string) => main?.[0]?.closest(selector);
  const evidence: Evidence[] = [];
  if (isWithin('[itemprop~=articleBody]')) evidence.push([2, 'article-body']);
  if (isWithin('[itemtype*=NewsArticle],[typeof*=NewsArticle]')) evidence.push([5, 'microdata=NewsArticle']);
  return evidence;
}

const DAY =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2}[a-z]{0,2},?\s)?(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/i;

/** A day that is marked up, or stands within the first words after the headline, where publishers print it. */
export function datelineEvidence(document: Document): readonly Evidence[] {
  const isDated =
    document.getElementsByTagName('time')[0]?.hasAttribute('datetime') ||
    DAY.test(wordsAfter(document, document.getElementsByTagName('h1')[0]));
  return isDated ? [[1, 'dateline']] : [];
}

/** So many characters after the headline. */
const BELOW_HEADLINE = 600;

function wordsAfter(document: Document, heading: Element | undefined): string {
  let words = '';
  // Some parsers' trees have walkers that begin at the root, wherever they are put.
  let isBelow = false;
  const walker = textWalker(document.documentElement, heading);
  for (let node = heading && walker.nextNode(); node && words.length < BELOW_HEADLINE; node = walker.nextNode())
    if (heading?.contains(node)) isBelow = true;
    else if (isBelow && !node.parentElement?.closest('script,style'))
      words += ` ${node.nodeValue?.slice(0, BELOW_HEADLINE)}`;
  return words;
}

/** What only reports have: a day, or somebody's words. */
const OF_A_REPORT =
  /^(?:published|address-day|dateline|attributions|place-line|microdata|article-body|json-ld|parsely=post)/;

/** Pages of companies and services are long, headed and typed like articles, but of no day, and nobody speaks in them. */
export function undatedEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.some(([, reason]) => OF_A_REPORT.test(reason)) ? [] : [[-3, 'undated']];
}

/** What mark-up tells against one: something to buy, or a way in. */
export function serviceMarkup(document: Document): readonly Evidence[] {
  let isLogin = false;
  // Not the forms' own methods, which fields of that name would hide.
  const { getAttribute, querySelector } = document.documentElement;
  for (const form of document.getElementsByTagName('form')) {
    if (/\/(?:cart|basket)\b/.test(getAttribute.call(form, 'action') ?? '') || querySelector.call(form, '.add-to-cart'))
      return [[-4, 'shop']];
    isLogin ||= querySelector.call(form, '[type=password]') !== null;
  }
  return isLogin ? [[-1, 'login']] : [];
}

/** Place and agency at the head of a report: "GENEVA (Agency) - ", "NEW DELHI, India — ". */
const PLACE_LINE =
  /^\s*\(?[A-Z][A-Z.' -]{3,30}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+){0,3}){0,2}(?: ?[([/][A-Za-z .]{2,24}[)\]]?)?\)?\s{0,2}[-–—:] ?[“"A-Z]/;

/** Reports live on what others say. */
const ATTRIBUTION = / (?:said|says|told|announced|according to|reported|warned|added)\b/g;

/** The points of a text that is long enough for a story. */
export const LONG_ENOUGH = 2;

/** `before`: the signs before it. */
export function textEvidence(
  { length, paragraphs, sample, holders }: RunningText,
  before: readonly Evidence[],
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const isLong = length >= 1500 && paragraphs >= 5;
  if (isLong) evidence.push([3, `text=${length}`]);
  else if (length >= SHORT_STORY) evidence.push([LONG_ENOUGH, `text=${length}`]);
  else if (length < 250) evidence.push([-3, `little-text=${length}`]);
  const signs = before.join();
  const isLive = signs.includes(LIVE_HEADLINE);
  // Teasers are reports' first sentences: what they say counts only where it stands together. So stand a live report's entries.
  const alone = [...holders.values()].filter((held) => held === 1).length;
  if (!isLive && paragraphs >= 4 && alone > paragraphs * 0.65) evidence.push([-4, `scattered=${paragraphs}`]);
  else {
    const attributions = sample.match(ATTRIBUTION)?.length ?? 0;
    const isSpoken = attributions >= 3;
    const isPlaced = PLACE_LINE.test(sample);
    if (attributions >= 2) evidence.push([isSpoken ? 2 : 1, `attributions=${attributions}`]);
    if (isPlaced) evidence.push([2, 'place-line']);
    // A headline over one whole report: that the address is short no longer tells it from a section.
    if ((isLong || isLive) && (isSpoken || isPlaced) && signs.includes('section-page') && signs.includes('headline'))
      evidence.push([3, 'one-story']);
  }
  return evidence;
}
