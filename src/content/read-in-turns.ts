/** Reads the page in turns, and tells what of it changed in them: the reading may know nothing of that. */
import { type PageReading, readingSteps } from '../page';
import { CHANGES } from './on-change';
import { inTurns } from './turns';

/** What reading a page came to. */
export interface Read {
  /** Undefined where there is no running text, or the signal ended it. */
  readonly reading: PageReading | undefined;
  /** What changed since the page's paragraphs were looked for, or what holds it. */
  readonly changed: readonly Node[];
}

/** Reads the page step by step until the signal ends it; between steps the page has its turn. */
export async function readInTurns(document: Document, url: string, signal: AbortSignal): Promise<Read> {
  const changed = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) changed.add(target);
  };
  const observer = new MutationObserver(note);
  const hear = (trees: readonly Node[]): void => {
    for (const tree of trees) observer.observe(tree, CHANGES);
  };
  try {
    const reading = await inTurns(readingSteps(document, url), signal, hear);
    note(observer.takeRecords());
    return { reading, changed: [...changed] };
  } finally {
    observer.disconnect();
  }
}
