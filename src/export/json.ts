/** The analysis itself, as JSON: for programs, and complete. */
import type { Format } from './format';

/** The analysis with its line breaks: one file an article. */
export const json: Format = {
  label: 'JSON, the complete analysis',
  extension: 'json',
  mediaType: 'application/json',
  one: (analysis) => `${JSON.stringify(analysis, null, 2)}\n`,
  many: { open: '[\n', part: (analysis) => JSON.stringify(analysis), between: ',\n', close: '\n]\n' },
};

/** One analysis a line: for streams and archives. */
export const jsonl: Format = {
  label: 'JSON lines, one complete analysis a line',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  one: (analysis) => `${JSON.stringify(analysis)}\n`,
  many: { open: '', part: (analysis) => `${JSON.stringify(analysis)}\n`, between: '', close: '' },
};
