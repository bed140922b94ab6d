/**
 * What is kept of the text that was analysed last, so that of a page that has changed only what is new is found anew. It
 * saves time and changes no result.
 *
 * Beside the words themselves (`text/lines.ts`) that is what depends on nothing but the words of a paragraph and of those
 * around it, for the key of these (`text/around.ts`): the candidates for statements with their boundaries and chances
 * (`statements/by-paragraph.ts`); and where besides all that rules asked about the article's actors, statements and times is
 * answered alike, the positions that they found (`positions/by-paragraph.ts`).
 */

/** Of a text, what was found in so many paragraphs is kept; of a longer one, in the first of them. */
const MOST_KEPT = 1500;

/** What was found in one text, by key. */
export interface Keeping<Found> {
  /**
   * What was found for this key in this text or the last one, as `renew` says it of this text, or where it has nothing to
   * say what `find` finds now. Without a key nothing is kept.
   */
  of(key: string | undefined, find: () => Found, renew?: (found: Found) => Found | undefined): Found;
  /** The text is done: what was found in it is kept, what was found in the one before forgotten. */
  end(): void;
}

/** Findings of one kind. */
export class Kept<Found> {
  private last: ReadonlyMap<string, Found> = new Map();

  /** For one text. Several may be begun; the one that ends last is kept. */
  begin(): Keeping<Found> {
    const now = new Map<string, Found>();
    return {
      of: (key, find, renew = (found) => found) => {
        if (key === undefined) return find();
        const known = now.get(key) ?? this.last.get(key);
        const found = (known === undefined ? undefined : renew(known)) ?? find();
        if (now.size < MOST_KEPT) now.set(key, found);
        return found;
      },
      end: () => {
        this.last = now;
      },
    };
  }
}
