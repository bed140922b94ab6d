/** Invented pages for the tests of this room, and a way to get one into a tree. */
import { parseHTML } from 'linkedom';

/** The document of a page's HTML. */
export function pageOf(html: string): Document {
  return parseHTML(html).document;
}

/** A whole page from what differs between pages. */
export function page(parts: { readonly head?: string; readonly body: string; readonly lang?: string }): string {
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head>${parts.head ?? ''}</head><body>${parts.body}</body></html>`;
}

/** Paragraphs of an invented report: five, about 900 characters. */
export const REPORT: readonly string[] = [
  'The harbour ministry of Norvane said on Monday that it would close three terminals unless the shipping league withdrew its new tariff by the end of the month.',
  'Minister Ilse Brandt told reporters in the capital that talks with the league had been “polite, long and empty”, and that her government was preparing further measures.',
  'A spokesman for the league, Tomas Kerrigan, rejected the accusation and said the tariff had been announced in good time, as the treaty of 2019 demands.',
  'Two officials who asked not to be named because they were not allowed to speak in public said that a compromise had been within reach last week.',
  'The ministry added that ferries, which carry about four thousand commuters each day, would not be affected by the closure of the terminals.',
];

export const paragraphs = (texts: readonly string[] = REPORT): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
