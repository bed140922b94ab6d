/** What every page of the extension starts with: its language, title, and the looks and size that the reader chose. */
import type { LookChoices } from '../kinds';
import type { Words } from '../telling/words';
import { kindStyles } from './kind-styles';

interface Dress {
  readonly looks: LookChoices;
  /** In per cent of the usual size. */
  readonly fontSize: number;
}

/** Gives the function that dresses the page anew when the settings change. `title` is a message key. */
export function dressPage(document: Document, words: Words, title: string): (dress: Dress) => void {
  const root = document.documentElement;
  root.lang = words('language_tag');
  document.title = words(title);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(kindStyles());
  document.adoptedStyleSheets = [sheet];
  return ({ looks, fontSize }) => {
    sheet.replaceSync(kindStyles(looks));
    root.style.setProperty('--size', String(fontSize / 100));
  };
}
