/**
 * What the detector, which is in every page, tells the background. Apart from the table, so that the detector's script
 * does not carry the table's guards; the table takes its names and types from here.
 */
import { persist } from './persist';

/** Questions by the names of their requests. */
export interface Notices {
  /** An article: inject the reader into this tab, unless the reader's settings for the site say otherwise. */
  readonly 'open-reader': { readonly visit: string };
  /** The tab's page is no longer the one that was analysed (single-page navigation). */
  readonly left: { readonly visit: string };
}

/** Tells the background something that it cannot refuse. Nothing happens where the extension is gone. */
export async function tell<Name extends keyof Notices>(name: Name, question: Notices[Name]): Promise<void> {
  try {
    await persist({ request: name, question });
  } catch {
    // Nobody is left to be told.
  }
}
