/** chrono-node's finds in TimeML's terms, to measure the best of JavaScript's libraries on the same articles. */
import * as chrono from 'chrono-node';
import type { FoundTime } from './times';

type Components = chrono.ParsedComponents;

/** Read against noon of the publication day. What chrono-node is sure of decides how fine a value is. */
export function chronoTimes(text: string, published: string): FoundTime[] {
  return chrono.casual.parse(text, new Date(`${published}T12:00:00`)).map(({ index, text: words, start }) => ({
    span: { start: index, end: index + words.length },
    type: start.isCertain('hour') ? 'TIME' : 'DATE',
    value: timexOf(start),
  }));
}

function timexOf(start: Components): string {
  const two = (component: chrono.Component): string => String(start.get(component) ?? 0).padStart(2, '0');
  const hasDay = start.isCertain('day') || start.isCertain('weekday');
  const onlyYear = start.isCertain('year') && !start.isCertain('month') && !hasDay;
  const onlyMonth = start.isCertain('month') && !hasDay;
  const parts = [String(start.get('year')), ...(onlyYear ? [] : [two('month')])];
  if (!onlyYear && !onlyMonth) parts.push(two('day'));
  return `${parts.join('-')}${start.isCertain('hour') ? `T${two('hour')}:${two('minute')}` : ''}`;
}
