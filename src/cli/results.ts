/** Results as they are printed: pieces of one document or lines, with errors where they belong. */
import { FORMATS, type FormatName } from '../export';
import { printable } from '../export/printable';
import { NoticeCounts } from './notices';
import type { Output } from './output';
import type { Outcome } from './work';

export interface Result {
  readonly outcome: Outcome;
  /** Line number in standard input, from 1. */
  readonly line?: number;
}

export interface ResultWriter {
  /** Resolves when the result was taken by the system. */
  readonly take: (result: Result) => Promise<void>;
  /** Writes what closes the document, and sums up the failures. */
  readonly end: () => Promise<void>;
  readonly failures: () => number;
}

export interface Manner {
  readonly format: FormatName;
  /** The inputs are lines of standard input. */
  readonly fromLines: boolean;
  /** More than one result goes into the output. */
  readonly many: boolean;
}

/**
 * In JSON lines every input gives exactly one line, the unusable ones `{"error": …}`, so that results can be counted
 * and resumed; files that could not be used are also told one by one. Other formats have no place for errors in them.
 */
export function resultWriter(manner: Manner, output: Output, tell: (sentence: string) => void): ResultWriter {
  const { open, between, close } = FORMATS[manner.format].many;
  const lines = manner.format === 'jsonl';
  let written = 0;
  let usable = 0;
  let failures = 0;
  const noticed = new NoticeCounts();
  const lead = (): string => {
    if (!manner.many) return '';
    return written === 0 ? open : between;
  };
  return {
    take: async ({ outcome, line }) => {
      if ('output' in outcome) {
        await output.write(lead() + outcome.output);
        written++;
        usable++;
        for (const notice of outcome.notices ?? []) {
          if (manner.fromLines) noticed.add(notice);
          else tell(printable(notice.sentence));
        }
        return;
      }
      failures++;
      const error = printable(outcome.error);
      if (!manner.fromLines) tell(error);
      else if (!lines) tell(`line ${line ?? '?'}: ${error}`);
      if (!lines) return;
      await output.write(`${JSON.stringify({ ...outcome.about, error, ...(line === undefined ? {} : { line }) })}\n`);
      written++;
    },
    end: async () => {
      if (manner.many) await output.write(written === 0 ? open + close : close);
      for (const sentence of noticed.sentences(usable)) tell(sentence);
      if (manner.fromLines && failures > 0) {
        const all = written + (lines ? 0 : failures);
        tell(
          `${failures} of ${all} lines could not be used${lines ? ': each has an error in its place' : ', as said above'}.`,
        );
      }
    },
    failures: () => failures,
  };
}
