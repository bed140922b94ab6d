/** What the detector's tests are made of: a story, parts of pages around it, and how a page is judged. */
import { detect, type Verdict } from '../../src/page/detect';
import { ownAddress } from '../../src/page/own-address';
import { pageOf, paragraphs, REPORT } from './pages';

export const HEADLINE = 'Norvane threatens to close terminals in tariff dispute';
export const STORY = `<main><h1>${HEADLINE}</h1><article>${paragraphs()}</article></main>`;
export const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const teaser = (text: string, at: number): string =>
  `<div class="card"><h3><a href="/s/${at}">${text.slice(0, 40)}</a></h3><p>${text}</p></div>`;
/** A live report of a few short entries, each in a place of its own with its time. */
export const entries = (headline: string): string =>
  `<h1>${headline}</h1>${REPORT.map(
    (text, at) =>
      `<div class="entry"><time datetime="2026-05-11T10:4${at}:00Z">10:4${at}</time><div><p>${text}</p></div></div>`,
  ).join('')}`;
export const OG_ARTICLE = '<meta property="og:type" content="article">';
export const OVERVIEW = [...REPORT, ...REPORT].map(teaser).join('');

/** A page, and why it is one of an article or of none. */
export interface Case {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** A reason that has to be among those given. */
  readonly because: string;
}

/** What the detector decides, and every reason for it that a reader who asks is given. */
export function judge({ html, url }: Case): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const document = pageOf(html);
  const address = url === '' ? ownAddress(document) : url;
  const { verdict } = detect(document, address);
  return { verdict, reasons: detect(document, address, verdict).reasons };
}
