/** The signs by which a news article is told from other pages, each with its weight and its name. */
import { shapeOf } from './address';
import { collapsed } from './collapsed';
import { ARTICLE_TYPE, articleThing, NEWS_TYPE, type Thing } from './json-ld';
import { type Metas, titleOf } from './metas';
import type { RunningText } from './running-text';

/** Points for (above zero) or against the page being an article, and why. */
export type Evidence = readonly [points: number, reason: string];

/** Things that are the page's subject on pages that are no articles. */
const OTHER_THING =
  /^(?:Product|ProductGroup|ItemPage|QAPage|FAQPage|DiscussionForumPosting|Question|CollectionPage|ItemList|SearchResultsPage|ProfilePage|Recipe|JobPosting|Event|Course|SoftwareApplication|SoftwareSourceCode|Movie|TVSeries|MusicRecording|Book|LocalBusiness|Restaurant|Hotel|Dataset|TechArticle|HowTo|APIReference|CheckoutPage|ContactPage)$/;

export function thingEvidence(things: readonly Thing[]): readonly Evidence[] {
  const article = articleThing(things);
  if (article !== undefined) {
    const type =
      article.types.find((name) => NEWS_TYPE.test(name)) ?? article.types.find((name) => ARTICLE_TYPE.test(name)) ?? '';
    if (NEWS_TYPE.test(type)) return [[5, `json-ld=${type}`]];
    if (!OTHER_THING.test(type)) return [[article.fields.datePublished === undefined ? 2 : 3, `json-ld=${type}`]];
  }
  for (const { types, listed } of things) {
    const other = listed ? undefined : types.find((type) => OTHER_THING.test(type));
    if (other !== undefined) return [[other === 'Dataset' ? -1 : -4, `thing=${other}`]];
  }
  return [];
}

const PUBLISHED =
  /^(?:(?:og:)?(?:article|news):published(?:_time)?|article\.published|datepublished|rnews:datepublished|parsely-pub-date|originalpublicationdate|pub_?date|publish-?_?date|publication_?date|dc\.date\.issued|dcterms\.created|sailthru\.date|cxenseparse:(?:recs:)?publishtime)$/;

const PLATFORM =
  /\b(?:MediaWiki|Docusaurus|Sphinx|MkDocs|VuePress|GitBook|phpBB|Discourse|vBulletin|XenForo|Invision|MyBB|NodeBB|Flarum|Shopify|Magento|WooCommerce|PrestaShop|Doxygen|Javadoc|rustdoc)\b/i;

export function metaEvidence(metas: Metas): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const type = (metas.get('og:type') ?? '').toLowerCase();
  const parsely = metas.get('parsely-type');
  if (/^(?:news)?article$|^story$/.test(type)) evidence.push([2, 'og-type=article']);
  else if (/^(?:product|profile|video|music|book|game|place|business)/.test(type))
    evidence.push([-3, `og-type=${type}`]);
  else if (type === 'website') evidence.push([-1, 'og-type=website']);
  if (parsely === 'post') evidence.push([2, 'parsely=post']);
  else if (parsely !== undefined && /page|section|index/.test(parsely)) evidence.push([-3, `parsely=${parsely}`]);
  for (const name of metas.keys())
    if (PUBLISHED.test(name)) {
      evidence.push([2, `published=${(metas.get(name) ?? '').slice(0, 40)}`]);
      break;
    }
  if (metas.has('product:price:amount')) evidence.push([-4, 'shop']);
  const platform = PLATFORM.exec(metas.get('generator') ?? '')?.[0];
  if (platform !== undefined) evidence.push([-4, `platform=${platform}`]);
  return evidence;
}

export function addressEvidence(address: string, canonical: string): readonly Evidence[] {
  const shape = shapeOf(address);
  if (shape === undefined) return [];
  if (shape.home || (shapeOf(canonical)?.home ?? false)) return [[-8, 'home-page']];
  const evidence: Evidence[] = [];
  const { day, slugWords, number, segments, word } = shape;
  if (day !== undefined) evidence.push([day.length === 10 ? 3 : 2, `address-day=${day}`]);
  if (slugWords >= 3) evidence.push([slugWords >= 4 ? 2 : 1, 'address-title']);
  if (number) evidence.push([1, 'address-number']);
  if (word !== undefined) evidence.push([-4, `address-word=${word}`]);
  if (segments <= 2 && slugWords < 3 && !number && day === undefined) evidence.push([-3, 'section-page']);
  return evidence;
}

const NO_STORY_TITLE =
  /^(?:(?:error )?404|access denied|search(?: results)?\b|log ?in|sign ?in|sign ?up|register|just a moment|are you a robot|before you continue|captcha|cookies?\b|privacy policy|terms (?:of (?:use|service)|and conditions)|subscribe\b)|\bpage not found\b/i;

/** What the headline says: the one `<h1>` that title or Open Graph repeat. */
export function headlineEvidence(document: Document, metas: Metas): readonly Evidence[] {
  const title = titleOf(document);
  if (NO_STORY_TITLE.test(title) && title.length < 80) return [[-3, 'page-title']];
  const named = `${title} ${metas.get('og:title') ?? ''}`;
  const agrees = (heading: Element): boolean => {
    const words = collapsed(heading.textContent ?? '');
    return words.length >= 15 && words.length <= 250 && named.includes(words);
  };
  return [...document.querySelectorAll('h1')].slice(0, 10).some(agrees) ? [[1, 'headline']] : [];
}

/** What mark-up tells for a story, asked only where the cheaper signs are not enough. */
export function storyMarkup(document: Document): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (document.querySelector('[itemtype*="NewsArticle"],[typeof*="NewsArticle"]') !== null)
    evidence.push([5, 'microdata=NewsArticle']);
  if (document.querySelector('[itemprop~="articleBody"]') !== null) evidence.push([2, 'article-body']);
  if (document.querySelector('time[datetime],[itemprop~="datePublished"]') !== null || hasDayBelowHeadline(document))
    evidence.push([1, 'dateline']);
  return evidence;
}

const DAY =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b/i;

/** Whether a day stands within the first words after the headline, where publishers print it. */
function hasDayBelowHeadline(document: Document): boolean {
  let words = '';
  for (let at: Element | null = document.querySelector('h1'); at !== null; at = at.parentElement)
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (!/^(?:script|style)$/i.test(next.localName)) words += ` ${(next.textContent ?? '').slice(0, 600)}`;
      if (words.length > 600) return DAY.test(words);
    }
  return DAY.test(words);
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
  const buys =
    document.getElementsByClassName('add-to-cart').length > 0 ||
    [...document.querySelectorAll('form[action]')].some((form) =>
      // Not the form's own method, which a field of that name would hide.
      /\/(?:cart|basket)\b/.test(document.documentElement.getAttribute.call(form, 'action') ?? ''),
    );
  if (buys) return [[-4, 'shop']];
  return document.querySelector('input[type="password"]') === null ? [] : [[-1, 'login']];
}

/** Place and agency at the head of a report: "GENEVA (Agency) - ", "NEW DELHI, India — ". */
const PLACE_LINE =
  /^\s*\(?[A-Z][A-Z.' -]{3,30}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+){0,3}){0,2}(?: ?[([/][A-Za-z .]{2,24}[)\]]?)?\)?\s{0,2}[-–—:] ?[“"A-Z]/;

/** Reports live on what others say. */
const ATTRIBUTION = /\b(?:said|says|told|announced|according to|reported|warned|added)\b/g;

export function textEvidence({ length, paragraphs, sample, inComments, apart }: RunningText): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (length >= 1500 && paragraphs >= 5) evidence.push([3, `text=${length}`]);
  else if (length >= 600) evidence.push([2, `text=${length}`]);
  else if (length < 250) evidence.push([-3, `little-text=${length}`]);
  // Teasers are reports' first sentences: what they say counts only where it stands together.
  if (paragraphs >= 4 && apart > 0.65) evidence.push([-4, `scattered=${paragraphs}`]);
  else {
    const attributions = sample.match(ATTRIBUTION)?.length ?? 0;
    if (attributions >= 2) evidence.push([attributions >= 4 ? 2 : 1, `attributions=${attributions}`]);
    if (PLACE_LINE.test(sample)) evidence.push([2, 'place-line']);
  }
  if (inComments) evidence.push([-4, 'comments']);
  return evidence;
}
