/** What the reader, which is in articles only, is asked by the panel and by keyboard commands. */
import { isAnalysis, isSpan } from '../engine/format';
import { either, isBoolean, isRecord, isString, oneOf, shapeOf } from '../engine/format/guards';
import type { Analysis, Span } from '../engine/types';
import { request } from './request';

/** Scroll to this passage and flash it. False where it is gone from the page. */
export const reveal = request('reveal', 'extension', shapeOf<{ span: Span }>({ span: isSpan }), isBoolean);

/** Show or hide the marks. The answer is whether they are shown now. */
export const marks = request(
  'marks',
  'extension',
  shapeOf<{ show: boolean | 'toggle' }>({ show: either(isBoolean, oneOf('toggle')) }),
  isBoolean,
);

/** Go to the next (1) or previous (-1) mark. False where there is none. */
export const step = request('step', 'extension', shapeOf<{ by: 1 | -1 }>({ by: oneOf(1, -1) }), isBoolean);

/** What this page shows: the analysis, and the article's text in which its offsets count. */
export const shown = request(
  'shown',
  'extension',
  isRecord,
  shapeOf<{ analysis: Analysis; text: string }>({ analysis: isAnalysis, text: isString }),
);

/** All that the reader answers. */
export const toReader = { reveal, marks, step, shown };
