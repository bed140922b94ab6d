/** The whole span of time as one picture: days as points, ranges as bars, deadlines as diamonds, publication as a line. */
import { useId } from 'preact/hooks';
import { meaningOf } from '../telling/phrases';
import { capitalised, countOf, dayOf, languageOf, listOf, type Words } from '../telling/words';
import { useWords } from './context';
import type { Moment } from './models/timeline';
import { type Picture, type Placed, POINT, pictureOf, WIDTH } from './models/timeline-picture';

const ROW = 13;
const BELOW = 30;

export function TimelinePicture({ moments, centre }: { moments: readonly Moment[]; centre: number }) {
  const words = useWords();
  const id = useId();
  const picture = pictureOf(moments, centre);
  const axis = picture.rows * ROW + 6;
  return (
    <svg class="overview" viewBox={`0 0 ${WIDTH} ${axis + BELOW}`} role="img" aria-labelledby={id} focusable="false">
      <title id={id}>{inWords(words, moments)}</title>
      <Scale picture={picture} axis={axis} />
      {picture.placed.map((placed) => (
        <Mark key={placed.moment.time.id} placed={placed} bottom={axis - 4 - placed.row * ROW} />
      ))}
    </svg>
  );
}

function Scale({ picture: { published, ticks }, axis }: { picture: Picture; axis: number }) {
  const words = useWords();
  const relative = new Intl.RelativeTimeFormat(languageOf(words), { numeric: 'always' });
  return (
    <>
      <line class="axis" x1="0" x2={WIDTH} y1={axis} y2={axis} />
      {ticks.map(({ at, amount, unit }) => (
        <g key={`${amount}${unit}`}>
          <line class="axis" x1={at} x2={at} y1={axis} y2={axis + 4} />
          <text x={at} y={axis + 16} text-anchor={anchorAt(at)}>
            {relative.format(amount, unit)}
          </text>
        </g>
      ))}
      {published !== undefined && (
        <>
          <line class="day" x1={published} x2={published} y1="0" y2={axis + 4} />
          <text class="day" x={published} y={axis + 16} text-anchor={anchorAt(published)}>
            {words('timeline_published')}
          </text>
        </>
      )}
    </>
  );
}

function Mark({ placed: { moment, left, right }, bottom }: { placed: Placed; bottom: number }) {
  const [middle, y] = [(left + right) / 2, bottom - POINT / 2];
  const half = POINT / 2 + 1;
  if (right - left > POINT)
    return (
      <rect class={moment.isDeadline ? 'due' : 'range'} x={left} y={y - 3} width={right - left} height="6" rx="3" />
    );
  return moment.isDeadline ? (
    <path class="due" d={`M${middle} ${y - half}l${half} ${half}l-${half} ${half}l-${half}-${half}z`} />
  ) : (
    <circle class="point" cx={middle} cy={y} r={POINT / 2 - 0.5} />
  );
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 30) return 'start';
  return x > WIDTH - 30 ? 'end' : 'middle';
}

/** What the picture shows, for those who do not see it; the list below it has every date. */
function inWords(words: Words, moments: readonly Moment[]): string {
  const times = moments.filter((moment) => moment.type === 'time');
  const named = (moment: (typeof times)[number] | undefined): string =>
    moment === undefined ? '' : (meaningOf(words, moment.time) ?? '');
  const due = times.filter(({ isDeadline }) => isDeadline).map(named);
  const published = moments.find((moment) => moment.type === 'published');
  return [
    words('timeline_alt', countOf(words, 'dates', times.length), named(times[0]), named(times.at(-1))),
    published === undefined ? '' : words('timeline_alt_published', dayOf(words, published.day)),
    due.length === 0 ? '' : words('timeline_alt_due', listOf(words, due)),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => capitalised(words, sentence))
    .join(' ');
}
