/** Addresses that may be made into links: those of web pages, and no `javascript:` or `data:`. */

/** The address in its normal form, every character that is special in it encoded, or undefined. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : undefined;
}
