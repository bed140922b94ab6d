/**
 * What surrounds articles, as vocabulary: tags, roles, class and id words, and phrases that mark a part of a page as not
 * belonging to the article's own text. Words only, no outlets: a word is listed because publishers in general use it.
 */

/** Elements whose content is never text of the page. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED APPLET SVG MATH CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA ' +
    'INPUT BUTTON METER PROGRESS HEAD LINK META TITLE RT RP MAP AREA AMP-AD AMP-STICKY-AD AMP-ANALYTICS AMP-SOCIAL-SHARE ' +
    'AMP-IFRAME AMP-CONSENT AMP-SIDEBAR AMP-VIDEO'
  ).split(' '),
);

/** Elements that end one paragraph and begin another. Table cells are not among them: a row reads as one line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 ' +
    'H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR CAPTION UL'
  ).split(' '),
);

/** Elements that by their meaning stand beside the text. */
export const ASIDE_TAGS: ReadonlySet<string> = new Set(
  'ASIDE NAV FOOTER FORM FIGURE FIGCAPTION CAPTION DIALOG MENU ADDRESS LABEL LEGEND AMP-CAROUSEL AMP-ACCORDION'.split(
    ' ',
  ),
);

/** ARIA roles of what stands beside the text. */
export const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist form button tooltip note'.split(
    ' ',
  ),
);

/**
 * Words in class and id that mark a part as no text of the article. Matched as whole words of names split at hyphens,
 * underscores and capitals: `RelatedLinks`, `related-links` and `related_links` all have the word `related`.
 */
const ASIDE_WORDS =
  'ad|ads|adv|advert|adverts|advertise|advertisement|advertisements|advertising|adslot|adunit|adbox|dfp|gpt|outbrain|taboola|sponsor|sponsors|sponsored|promo|promos|promoted|promotion|' +
  'related|relateds|recirc|recirculation|recommend|recommended|recommendation|recommendations|readmore|morelinks|trending|popular|mostread|latest|' +
  'newsletter|newsletters|subscribe|subscription|signup|optin|paywall|regwall|piano|donate|donation|' +
  'share|shares|sharing|sharebar|sharethis|addthis|addtoany|social|socials|sharedaddy|follow|followus|' +
  'comment|comments|commenting|disqus|livefyre|respond|discussion|' +
  'caption|captions|credit|credits|figcaption|gallery|slideshow|carousel|slider|lightbox|thumbnail|' +
  'byline|author|authors|authorbox|bio|contributors|dateline|timestamp|pubdate|metadata|postmeta|articlemeta|' +
  'sidebar|rail|nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|pager|pagenav|toolbar|tools|footer|masthead|' +
  'cookie|cookies|consent|gdpr|banner|modal|popup|overlay|tooltip|toast|' +
  'tags|taglist|tagcloud|categories|topics|keywords|' +
  'skip|hidden|hide|invisible|widget|widgets|teaser|teasers|poll|quiz|survey|rating|ratings|votes|' +
  'copyright|disclaimer|print|noprint|screenreader|pullquote|correction|infobox|factbox|jwplayer|video|videos|brightcove|' +
  'affiliate|disclosure|coupon|shop|buy|login|signin|jump|toc|utility|button|btn|buttons|kicker|eyebrow|next|prev|previous|upnext|feedback|download|license';

const ASIDE_PATTERN = new RegExp(`(?:^|-)(?:${ASIDE_WORDS})(?=-|$)`);

/** Names of two words that mean it, where either word alone does not. */
const ASIDE_PAIRS =
  /(?:^|-)(?:sr-only|visually-hidden|visuallyhidden|screen-reader|read-more|more-(?:from|on|stories|news|links|coverage|like)|also-(?:read|like)|see-also|most-(?:read|popular|viewed|shared)|sign-up|opt-in|pull-?-quote|in-?-article-(?:ad|promo)|you-may|whats-next|editors?-picks?|top-stories|read-next|story-(?:tools|links)|post-(?:meta|tags|footer|info|date)|entry-(?:meta|footer|utility)|article-(?:meta|tags|footer|info|date|tools)|photo-(?:info|by)|image-(?:info|source|desc))(?=-|$)/;

/** Names of parts that hold the text itself, whatever else stands in the name. */
const BODY_PATTERN =
  /(?:^|-)(?:article-?body|story-?body|post-?body|entry-?content|article-?content|post-?content|article-?text|story-?text|body-?text|body-?copy|article-?copy|story-?content|paragraphs)(?=-|$)/;

/** Class names that only tell of something else: `has-video`, `no-ads`, WordPress's `category-videos`. */
const ABOUT_OTHERS =
  /^(?:has|have|with|without|no|not|non|is|show|hide|enable|enabled|disable|lacks|js|tag|category|cat|format|type|status|author|single|page|template|theme|wp|col|row|grid|u)-/;

/** Styles that show what another one hides, in wide windows or narrow ones. */
const SHOWN = /\w:(?:block|flex|grid|inline|inline-block|contents|table)(?:\s|$)/;

/** The rest of a text, which the page shows to some readers, or when it is asked for. */
const REST =
  /(?:^|-)(?:read-?more|show-?more|paywall|paywalled|premium|hidden|collapsed?|subscription)-(?:content|text|body|section|article)(?=-|$)|(?:^|-)paywalled(?=-|$)/;

/** Posts that are quoted in the text stand in parts named like share bars. */
const EMBEDDED = /(?:^|-)(?:embed|embedded|embeds)(?:-|$)/;
/** So do the descriptions of pictures. */
const DESCRIBED = /(?:^|-)(?:caption|credit)s?(?:-|$)/;

const namesSeen = new Map<string, Naming>();

/** What class and id say of a part. */
export type Naming = 'aside' | 'body' | '';

/** Reads one element's class and id. Results are remembered, pages repeat the same names. */
export function namingOf(names: string): Naming {
  const known = namesSeen.get(names);
  if (known !== undefined) return known;
  let naming: Naming = '';
  for (const name of names.slice(0, 400).split(/\s+/)) {
    // How it looks under a condition (`print:text-black`), or that it is hidden only under one, does not say what it is.
    if (name.includes(':') || (name === 'hidden' && SHOWN.test(names))) continue;
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
    if (BODY_PATTERN.test(words)) {
      naming = 'body';
      break;
    }
    if (
      !ABOUT_OTHERS.test(words) &&
      !REST.test(words) &&
      (!EMBEDDED.test(words) || DESCRIBED.test(words)) &&
      (ASIDE_PATTERN.test(words) || ASIDE_PAIRS.test(words))
    )
      naming = 'aside';
  }
  if (namesSeen.size > 20_000) namesSeen.clear();
  namesSeen.set(names, naming);
  return naming;
}

/** Inline parts that sighted readers do not see, or only when the pointer rests there. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|rollover\S*|tooltip\S*|popover|hovercard|dropdown|flyout)(?=$|[\s_])/i;

/** Whether names of classes say that an inline part is not seen. */
export function isUnseen(names: string): boolean {
  return UNSEEN.test(names);
}

/** Whether publishers marked the element as the one that holds the article's text. */
export function isMarkedBody(element: Element): boolean {
  const property = element.getAttribute('itemprop');
  if (property !== null && /\barticleBody\b/.test(property)) return true;
  return namingOf(namesOf(element)) === 'body';
}

/** The names by which an element goes: its classes and its id. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}
