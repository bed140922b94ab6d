/** Which days a time expression means to somebody who plans by it. */
import type { TimeExpression } from '../engine/types';

/**
 * The expression, with the last day alone where its words name the end of a period: "before the end of the year" is
 * 31 December to a calendar, a table and a timeline alike. The words of a page that is gone (`text` empty) tell nothing.
 */
export function inDays(text: string, time: TimeExpression): TimeExpression {
  const { span, to } = time;
  if (to === undefined || time.from === to) return time;
  return /^(?:the (?:very )?)?(?:end|close) of\b/i.test(text.slice(span.start, span.end))
    ? { ...time, from: to }
    : time;
}
