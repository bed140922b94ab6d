/**
 * Decides whether a page is a news article in English, before anything else is loaded. Evidence of several kinds is
 * weighed: what the page says of itself, its address, its headline and its running text. No list of outlets.
 */
import { shapeOf } from './address';
import { collapsed } from './collapsed';
import { ARTICLE_TYPE, articleThing, NEWS_TYPE, type Thing, thingsOf } from './json-ld';
import { ENGLISH_SHARE, englishShare, languageOf } from './language';
import { type Metas, metasOf, titleOf } from './metas';
import { type RunningText, runningText } from './running-text';

export interface Detection {
  readonly verdict: 'news-article' | 'other';
  /**
   * What speaks for the verdict, the weightiest first: a key, or `key=value`. The key with `_` for `-` is a message
   * `reason_…` that has the value as its first substitution.
   */
  readonly reasons: readonly string[];
}

/** Points for (above zero) or against the page being an article, and why. */
type Evidence = readonly [points: number, reason: string];

/** So many points make an article. A story that only its address and its text tell of has 6 or 7. */
const ENOUGH = 6;

/**
 * @param url the page's address; where it is none of the web (a saved file) the page's own word for it is taken.
 * Never throws, never changes the page, asks for no layout.
 */
export function detect(document: Document, url: string): Detection {
  try {
    const text = runningText(document);
    const language = languageEvidence(document, text);
    const evidence = [...language, ...evidenceOf(document, url, text)].filter(([points]) => points !== 0);
    const sum = evidence.reduce((total, [points]) => total + points, 0);
    const yes = sum >= ENOUGH;
    const reasons = evidence
      .filter(([points]) => points > 0 === yes)
      .sort(([a], [b]) => Math.abs(b) - Math.abs(a))
      .map(([, reason]) => reason);
    return { verdict: yes ? 'news-article' : 'other', reasons: reasons.length > 0 ? reasons : ['little-evidence'] };
  } catch {
    // A page whose document cannot even be looked at (frozen, patched or half torn down) is left alone.
    return { verdict: 'other', reasons: ['unreadable'] };
  }
}

const DECISIVE = -100;

function languageEvidence(document: Document, { length, sample }: RunningText): readonly Evidence[] {
  if (length === 0) return [[DECISIVE, 'no-text']];
  if (englishShare(sample) >= ENGLISH_SHARE) return [];
  const language = languageOf(sample, document.documentElement.getAttribute('lang'));
  return [[DECISIVE, language === 'en' || language === 'und' ? 'no-sentences' : `language=${language}`]];
}

function evidenceOf(document: Document, url: string, text: RunningText): readonly Evidence[] {
  const metas = metasOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const address = [url, canonical, metas.get('og:url')].find((candidate) => /^https?:/i.test(candidate ?? '')) ?? '';
  return [
    ...thingEvidence(thingsOf(document)),
    ...metaEvidence(metas),
    ...addressEvidence(address, canonical ?? ''),
    ...pageEvidence(document, metas),
    ...textEvidence(text),
  ];
}

/** Things that are the page's subject on pages that are no articles. */
const OTHER_THING =
  /^(?:Product|ProductGroup|ItemPage|QAPage|FAQPage|DiscussionForumPosting|Question|CollectionPage|ItemList|SearchResultsPage|ProfilePage|Recipe|JobPosting|Event|Course|SoftwareApplication|SoftwareSourceCode|Movie|TVSeries|MusicRecording|Book|LocalBusiness|Restaurant|Hotel|Dataset|TechArticle|HowTo|APIReference|CheckoutPage|ContactPage)$/;

function thingEvidence(things: readonly Thing[]): readonly Evidence[] {
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

function metaEvidence(metas: Metas): readonly Evidence[] {
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
  const platform = PLATFORM.exec(metas.get('generator') ?? '')?.[0];
  if (platform !== undefined) evidence.push([-4, `platform=${platform}`]);
  return evidence;
}

function addressEvidence(address: string, canonical: string): readonly Evidence[] {
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
  /\b(?:page not found|404|not found|access denied|search results|log ?in|sign ?in|sign ?up|just a moment|are you a robot|before you continue|captcha|cookie (?:policy|consent)|privacy policy|terms (?:of|and)|subscribe)\b/i;

const DATE_WORDS =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d\b|\b\d{1,2} (?:minutes?|hours?|days?) ago\b/i;

const SHOP =
  '[itemprop~="price"],[property="product:price:amount"],[name="add-to-cart"],.add-to-cart,.addtocart,form[action*="/cart"]';

function pageEvidence(document: Document, metas: Metas): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (document.querySelector('[itemprop~="articleBody"]') !== null) evidence.push([2, 'article-body']);
  if (
    document.querySelector('[itemtype*="NewsArticle"],[typeof*="NewsArticle"],[itemtype$="/ReportageNewsArticle"]') !==
    null
  )
    evidence.push([4, 'microdata=NewsArticle']);
  const title = titleOf(document);
  if (NO_STORY_TITLE.test(title) && title.length < 80) evidence.push([-3, 'page-title']);
  const headings = document.querySelectorAll('h1');
  const named = `${title} ${metas.get('og:title') ?? ''}`;
  for (const heading of [...headings].slice(0, 10)) {
    const words = collapsed(heading.textContent ?? '');
    if (words.length < 15 || words.length > 250) continue;
    if (named.includes(words)) evidence.push([1, 'headline']);
    const head = (heading.parentElement?.parentElement ?? heading).textContent ?? '';
    if (
      document.querySelector('time[datetime],[itemprop~="datePublished"]') !== null ||
      DATE_WORDS.test(head.slice(0, 3000))
    )
      evidence.push([1, 'dateline']);
    break;
  }
  if (document.querySelector(SHOP) !== null) evidence.push([-4, 'shop']);
  if (document.querySelector('input[type="password"]') !== null && headings.length === 0) evidence.push([-3, 'login']);
  return evidence;
}

/** Place and agency at the head of a report: "GENEVA (Agency) - ", "NEW DELHI, India — ". */
const PLACE_LINE =
  /^\s*\(?[A-Z][A-Z.' -]{3,30}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+){0,3}){0,2}(?: ?[([/][A-Za-z .]{2,24}[)\]]?)?\)?\s{0,2}[-–—:] ?[“"A-Z]/;

/** Reports live on what others say. */
const ATTRIBUTION = /\b(?:said|says|told|announced|according to|reported|warned|added)\b/g;

function textEvidence({ length, paragraphs, sample, inComments, apart }: RunningText): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (length >= 1500 && paragraphs >= 5) evidence.push([3, `text=${length}`]);
  else if (length >= 600) evidence.push([2, `text=${length}`]);
  else if (length < 250) evidence.push([-3, `little-text=${length}`]);
  const attributions = sample.match(ATTRIBUTION)?.length ?? 0;
  if (attributions >= 2) evidence.push([attributions >= 4 ? 2 : 1, `attributions=${attributions}`]);
  if (PLACE_LINE.test(sample)) evidence.push([2, 'place-line']);
  if (paragraphs >= 4 && apart > 0.65) evidence.push([-3, `scattered=${paragraphs}`]);
  if (inComments) evidence.push([-4, 'comments']);
  return evidence;
}
