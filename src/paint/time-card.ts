/** The card of a time: which day it means, counted from what, and what is due then. */
import type { Position } from '../engine/types';
import { dayRole, dueCondition, isDueAt } from '../telling/due';
import type { Lookup } from '../telling/lookup';
import { meaningOf, wordsAt } from '../telling/phrases';
import { capitalised, dayOf } from '../telling/words';
import type { CardModel, CardSource, Line, Section } from './card-model';
import { common, line } from './card-parts';
import type { Mark } from './marks';

/** What the card of a marked time says; a time that could not be resolved has a note instead of a meaning. */
export function timeCard(source: CardSource, find: Lookup, mark: Extract<Mark, { kind: 'time' }>): CardModel {
  const { words, text } = source;
  const { time } = mark;
  const meaning = meaningOf(words, time);
  const sections: Section[] = [];
  const published = source.analysis.article.published;
  if (meaning === undefined) sections.push({ type: 'note', text: words('time_unresolved') });
  if (time.anchor === 'published' && published !== undefined)
    sections.push({
      type: 'fact',
      label: words('card_counted'),
      text: words('counted_published', dayOf(words, published)),
    });
  else if (time.anchor !== undefined && time.anchor !== 'published') {
    const anchor = find.time(time.anchor);
    if (anchor !== undefined)
      sections.push({ type: 'fact', label: words('card_counted'), text: wordsAt(text, anchor.span), quoted: true });
  } else if (time.from !== undefined || time.to !== undefined)
    sections.push({ type: 'fact', label: words('card_counted'), text: words('counted_absolute') });
  const due = source.analysis.positions.filter((position) => isDueAt(position, time));
  for (const role of ['deadline', 'start', 'day'] as const) {
    const then = due.filter((position) => dayRole(text, position) === role);
    if (then.length === 0) continue;
    const lines = then.map((position) => dueLine(source, find, position));
    sections.push({ type: 'lines', label: words(THEN[role]), lines });
  }
  return {
    ...common(source, mark, time.rule, 1),
    sure: '',
    title: meaning === undefined ? `“${wordsAt(text, time.span)}”` : capitalised(words, meaning),
    subtitle: meaning === undefined ? '' : `“${wordsAt(text, time.span)}”`,
    sections,
  };
}

/** What a day is for those who have it: something is due, starts, or takes place. */
const THEN = { deadline: 'card_due', start: 'card_starts_then', day: 'card_then' } as const;

/** What is due: where the day is a condition's, the condition's words. */
function dueLine(source: CardSource, find: Lookup, position: Position): Line {
  const whole = line(source, find, position, true);
  const condition = dueCondition(position);
  return condition === undefined ? whole : { ...whole, texts: [wordsAt(source.text, condition)] };
}
