/** Deadlines that have a day: what a calendar can hold. */
import type { Analysis } from '../../engine/types';
import { lookup } from '../../telling/lookup';

/** Whether any position of the analysis is due on a known day. */
export function hasDeadlines(analysis: Analysis): boolean {
  const { deadlineTime } = lookup(analysis);
  return analysis.positions.some((position) => {
    const time = deadlineTime(position);
    return time?.from !== undefined || time?.to !== undefined;
  });
}
