/** A saved page's own word for the address that it had. */
import { metasOf } from './metas';

/** Empty where the page tells none of the web. */
export function ownAddress(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [canonical, metasOf(document).get('og:url')].find((one) => /^https?:/i.test(one ?? '')) ?? '';
}
