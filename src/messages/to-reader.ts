/** What the reader, which is in articles only, is asked by the panel and by keyboard commands. */
import { isAnalysis, isSpan } from '../engine/format';
import { either, isBoolean, isRecord, oneOf, shapeOf } from '../engine/format/guards';
import type { Span } from '../engine/types';
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

/** The analysis that this page shows, for the case that the kept one was evicted. */
export const shownAnalysis = request('shown-analysis', 'extension', isRecord, isAnalysis);

export const toReader = { reveal, marks, step, shownAnalysis };
