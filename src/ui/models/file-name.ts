/** A name for a saved file, from the day and the headline: letters and digits only, whatever the page calls itself. */
export function fileNameFor({ title, published }: { readonly title?: string; readonly published?: string }): string {
  const words = (title ?? 'article')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  return [day, words.slice(0, 60).replace(/-+$/, '') || 'article'].filter((part) => part !== undefined).join('-');
}
