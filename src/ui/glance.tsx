/** Four answers before everything else: who demands of whom, is anything imposed, by when, and is it known who says so? */
import { type PositionKind, SANCTION_STAGES } from '../engine/types';
import { summarise } from '../export/summary';
import { headNameOf, meaningOf, phraseOf, wordsAt } from '../telling/phrases';
import { capitalised, dayOf, listOf, shareOf, type Words } from '../telling/words';
import { useWords } from './context';
import { type Asked, askedOf } from './models/asked';
import type { Report } from './models/report';
import { sourcesOf } from './models/sources';

export function Glance({ report }: { readonly report: Report }) {
  const words = useWords();
  const rows = [
    [words('glance_demands'), demands(words, report)],
    [words('glance_sanctions'), sanctions(words, report)],
    [words('glance_deadlines'), deadlines(words, report)],
    [words('glance_sources'), sources(words, report)],
  ].filter(([, text]) => text !== '');
  return (
    <dl class="glance">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd title={text}>
            <span>{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function sanctions(words: Words, { analysis, find }: Report): string {
  const { stages } = summarise(analysis);
  const counts = SANCTION_STAGES.flatMap((stage) => {
    const count = stages[stage];
    return count === undefined ? [] : `${count} ${words(`stage_${stage}`)}`;
  });
  if (counts.length === 0) return words('glance_no_sanctions');
  const imposers = analysis.positions.flatMap(({ kind, stage, holder }) => {
    const actor = kind === 'sanction' && (stage === 'imposed' || stage === 'extended') ? find.actor(holder) : undefined;
    return actor === undefined ? [] : [headNameOf(words, actor)];
  });
  const all = counts.join(' · ');
  if (stages.imposed === undefined && stages.extended === undefined) return words('glance_not_imposed', all);
  return imposers.length === 0 ? all : words('glance_imposed', all, listOf(words, [...new Set(imposers)]));
}

const MOST = 3;
const MOST_ASKED = 2;
const PRESSING: readonly PositionKind[] = ['demand', 'sanction', 'threat'];

function demands(words: Words, report: Report): string {
  const asked = askedOf(words, report);
  const shown = asked
    .slice(0, MOST_ASKED)
    .map((one) => words('glance_asked', one.of, listOf(words, inShort(words, one))))
    .join(' · ');
  return asked.length > MOST_ASKED ? words('glance_more', shown, String(asked.length - MOST_ASKED)) : shown;
}

const LONGEST = 60;

/** The first demand in its own words, and how many more there are. */
function inShort(words: Words, { first, demands }: Asked): readonly string[] {
  const what = first.what.length > LONGEST ? `${first.what.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…` : first.what;
  const said = `“${what}” (${first.by})`;
  return demands === 1 ? [said] : [said, words('and_more', String(demands - 1))];
}

function deadlines(words: Words, report: Report): string {
  const { analysis, text, find } = report;
  const due = new Map<string, string>();
  const dated = analysis.positions.filter(({ deadline }) => deadline !== undefined);
  // What others have to do, or else, comes before what somebody promised.
  const pressing = dated.filter(({ kind }) => PRESSING.includes(kind));
  for (const position of pressing.length > 0 ? pressing : dated) {
    if (position.deadline === undefined) continue;
    const time = find.deadlineTime(position);
    // A period that something is due in ends on its last day.
    const last = time?.unresolved === true ? undefined : time?.to;
    const meaning = time === undefined ? undefined : last === undefined ? meaningOf(words, time) : dayOf(words, last);
    const when = meaning === undefined ? `“${wordsAt(text, position.deadline)}”` : capitalised(words, meaning);
    const holder = find.actor(position.holder);
    const who = holder === undefined ? words('someone') : capitalised(words, headNameOf(words, holder));
    if (!due.has(when)) due.set(when, words('glance_due', who, phraseOf(words, find, position)));
  }
  const shown = [...due].slice(0, MOST).map(([when, what]) => `${when} – ${what}`);
  return due.size > MOST ? words('glance_more', shown.join(' · '), String(due.size - MOST)) : shown.join(' · ');
}

function sources(words: Words, report: Report): string {
  const { words: total, named, unnamed } = sourcesOf(report);
  if (total === 0) return '';
  if (named === 1) return words('glance_all_named');
  const share = words('glance_named', shareOf(words, named));
  if (unnamed.length === 0) return share;
  const names = unnamed.slice(0, MOST).map((actor) => actor.name);
  return words('glance_unnamed', share, listOf(words, names));
}
