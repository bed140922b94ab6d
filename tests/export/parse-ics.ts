/** Reads calendars back with ical.js, and checks what it is lenient about. */
import ICAL from 'ical.js';

export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** First day, and the day after the last one: `2031-03-14`. */
  readonly start: string;
  readonly end: string;
  /** An event of whole days, not of hours. */
  readonly allDay: boolean;
  /** Every property's value as text, by its name in lower case. */
  readonly properties: Readonly<Record<string, string>>;
}

/** The events of the calendars in one stream. Throws where lines are longer than 75 octets or end in anything but CRLF. */
export function eventsOf(ics: string): readonly CalendarEvent[] {
  if (ics === '') return [];
  if (!ics.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(ics)) throw new Error('a line does not end with CRLF');
  for (const line of ics.split('\r\n'))
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
  const parsed = ICAL.parse(ics);
  // One calendar alone comes as it is, several as a list.
  const calendars: unknown[][] = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return calendars.flatMap((calendar) => {
    const root = new ICAL.Component(calendar);
    for (const required of ['version', 'prodid'])
      if (root.getFirstPropertyValue(required) === null) throw new Error(`a calendar without ${required}`);
    return root.getAllSubcomponents('vevent').map(eventFrom);
  });
}

function eventFrom(component: ICAL.Component): CalendarEvent {
  const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
  const properties = component.getAllProperties().map((one) => [one.name, String(one.getFirstValue())] as const);
  return {
    uid,
    summary,
    description,
    start: startDate.toString(),
    end: endDate.toString(),
    allDay: startDate.isDate && endDate.isDate,
    properties: Object.fromEntries(properties),
  };
}
