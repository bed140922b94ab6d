/** The third view: dates and deadlines in order, as a picture and as a list; deadlines can go into a calendar. */
import type { TimeExpression } from '../engine/types';
import { dueWords } from '../telling/due';
import { meaningOf, wordsAt } from '../telling/phrases';
import { capitalised, dayOf } from '../telling/words';
import { useReveal, useWords } from './context';
import { passageOf } from './models/passage';
import type { Report } from './models/report';
import { dayNumber, type Moment, timelineOf } from './models/timeline';
import type { ReadyPanel } from './panel-state';
import { saveExport } from './save-export';
import { TimelinePicture } from './timeline-picture';

/** So much of the sentence around it, on either side, says what happens then: about a line in a popup. */
const NEAR = 60;

interface TimelineViewProps {
  readonly report: Report;
  readonly panel: ReadyPanel;
  readonly tell: (said: string) => void;
}

export function TimelineView({ report, panel, tell }: TimelineViewProps) {
  const words = useWords();
  const { moments, undated } = timelineOf(report);
  const dated = moments.filter(({ type }) => type === 'time');
  if (dated.length === 0 && undated.length === 0)
    return <p class="nothing">{words(report.analysis.times.length === 0 ? 'no_times' : 'nothing_fits')}</p>;
  const centre = dayNumber(report.analysis.article.published) ?? moments[0]?.from ?? 0;
  const save = (): void => {
    saveExport('ics', panel, words).then(
      (file) => tell(words('export_saved', file)),
      () => tell(words('export_failed')),
    );
  };
  return (
    <>
      {dated.length > 0 && <TimelinePicture moments={moments} centre={centre} />}
      {moments.some((moment) => moment.type === 'time' && moment.due.length > 0) && (
        <p class="to-calendar">
          <button type="button" class="small" onClick={save}>
            {words('export_ics')}
          </button>
        </p>
      )}
      <ol class="timeline">
        {moments.map((moment) => (
          <MomentRow key={keyOf(moment)} moment={moment} report={report} />
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

function MomentRow({ moment, report }: { readonly moment: Moment; readonly report: Report }) {
  const words = useWords();
  const reveal = useReveal();
  if (moment.type === 'published')
    return (
      <li class="moment published">
        <p>
          <span class="when">{dayOf(words, moment.day, 'long')}</span>
          <span class="soft">{words('published_here')}</span>
        </p>
      </li>
    );
  const { time, due, isDeadline, from, to } = moment;
  const { before, words: own, after } = passageOf(report.text, time.span, NEAR);
  const shape = isDeadline ? 'due' : from === to ? 'point' : 'range';
  return (
    <li class={`moment ${shape}`}>
      <button type="button" class="go" title={words('show_in_page')} onClick={() => reveal(time.span)}>
        <span class="when">{capitalised(words, meaningOf(words, time) ?? '')}</span>
        <q class="soft">
          {before}
          <strong>{own}</strong>
          {after}
        </q>
        {due.map((position) => (
          <span key={position.id} class="deadline">
            {dueWords(words, report.find, report.text, position)}
          </span>
        ))}
      </button>
    </li>
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
