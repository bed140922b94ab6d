/** The third view: dates and deadlines in order; ranges drawn as ranges, the day of publication marked. */
import type { TimeExpression } from '../engine/types';
import { headNameOf, meaningOf, phraseOf, wordsAt } from '../telling/phrases';
import { capitalised, dayOf, type Words } from '../telling/words';
import { useReveal, useWords } from './context';
import type { Report } from './models/report';
import { dayNumber, type Moment, scaleOf, timelineOf } from './models/timeline';

export function TimelineView({ report }: { readonly report: Report }) {
  const words = useWords();
  const { moments, undated } = timelineOf(report);
  if (!moments.some(({ type }) => type === 'time') && undated.length === 0)
    return <p class="nothing">{words(report.analysis.times.length === 0 ? 'no_times' : 'nothing_fits')}</p>;
  const centre = dayNumber(report.analysis.article.published) ?? moments[0]?.from ?? 0;
  const place = scaleOf(moments, centre);
  return (
    <>
      <ol class="timeline">
        {moments.map((moment) => (
          <MomentRow key={keyOf(moment)} moment={moment} report={report} place={place} centre={centre} />
        ))}
      </ol>
      {undated.length > 0 && (
        <section class="side">
          <h2>{words('undated_title')}</h2>
          <ul class="undated">
            {undated.map((time) => (
              <UndatedRow key={time.id} time={time} report={report} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function keyOf(moment: Moment): string {
  return moment.type === 'published' ? 'published' : moment.time.id;
}

interface RowProps {
  readonly moment: Moment;
  readonly report: Report;
  readonly place: (day: number) => number;
  readonly centre: number;
}

function MomentRow({ moment, report, place, centre }: RowProps) {
  const words = useWords();
  const reveal = useReveal();
  const track = <Track from={place(moment.from)} to={place(moment.to)} centre={place(centre)} mark={moment.type} />;
  if (moment.type === 'published')
    return (
      <li class="moment published">
        {track}
        <p>
          <span class="when">{dayOf(words, moment.day, 'long')}</span>
          <span class="soft">{words('published_here')}</span>
        </p>
      </li>
    );
  const { time, due } = moment;
  return (
    <li class={due.length > 0 ? 'moment due' : 'moment'}>
      {track}
      <button type="button" class="go" title={words('show_in_page')} onClick={() => reveal(time.span)}>
        <span class="when">{capitalised(words, meaningOf(words, time) ?? '')}</span>
        <span class="soft">“{wordsAt(report.text, time.span)}”</span>
        {due.map((position) => (
          <span key={position.id} class="deadline">
            {dueLine(words, report, position)}
          </span>
        ))}
      </button>
    </li>
  );
}

function dueLine(words: Words, { find, text }: Report, position: Report['positions'][number]): string {
  const holder = find.actor(position.holder);
  const who = holder === undefined ? words('someone') : capitalised(words, headNameOf(words, holder));
  return words('due_line', who, phraseOf(words, find, position), wordsAt(text, position.span));
}

const WIDTH = 84;

/** Where on the whole line of time this lies. The words beside it say the same, so it is hidden from screen readers. */
function Track({ from, to, centre, mark }: { from: number; to: number; centre: number; mark: Moment['type'] }) {
  const at = (part: number): number => 5 + part * (WIDTH - 10);
  return (
    <svg class="track" width={WIDTH} height="20" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true" focusable="false">
      <line class="axis" x1="0" x2={WIDTH} y1="10" y2="10" />
      <line class="day" x1={at(centre)} x2={at(centre)} y1="1" y2="19" />
      {mark === 'time' && to - from > 0.01 ? (
        <rect class="range" x={at(from)} y="7" width={Math.max(4, at(to) - at(from))} height="6" rx="3" />
      ) : (
        <circle class={mark === 'time' ? 'point' : 'pub'} cx={at(from)} cy="10" r="4" />
      )}
    </svg>
  );
}

function UndatedRow({ time, report }: { time: TimeExpression; report: Report }) {
  const words = useWords();
  const reveal = useReveal();
  return (
    <li>
      <button type="button" class="go" title={words('show_in_page')} onClick={() => reveal(time.span)}>
        <span>“{wordsAt(report.text, time.span)}”</span>
        <span class="soft">{meaningOf(words, time) ?? words('time_unresolved_short')}</span>
      </button>
    </li>
  );
}
