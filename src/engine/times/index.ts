/** The door of the times room. */
import type { Text } from '../text/types';
import type { TimeExpression } from '../types';

/** What relative and ambiguous expressions are read against. */
export interface TimesContext {
  /** Publication time as the article states it, ISO 8601; anything else counts as absent. */
  readonly published?: string;
}

/** Finds time expressions in text order, without overlap. */
export function findTimes(_text: Text, _context: TimesContext): TimeExpression[] {
  return [];
}
