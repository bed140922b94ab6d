/** Names of metas that tell when a page was published, in lower case, the surest first. Times of update are not among them. */

/** Publications alone use these: who has one calls itself published. */
export const PUBLISHED_METAS: readonly string[] =
  'article:published_time og:article:published_time datepublished parsely-pub-date og:published_time cxenseparse:recs:publishtime sailthru.date pubdate publish-date publish_date publication_date dc.date.issued dcterms.created'.split(
    ' ',
  );
