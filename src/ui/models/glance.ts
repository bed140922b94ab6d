/** Four answers before everything else: who demands what of whom, is anything imposed, by when, and is it known who says so? */
import { type Position, SANCTION_STAGES, type Span, type TimeExpression } from '../../engine/types';
import { type Summary, summarise } from '../../export/summary';
import { type DayRole, dayRole, dueDay, dueWords, PRESSING } from '../../telling/due';
import { anyImposed, IN_FORCE, isInForce } from '../../telling/in-force';
import { headNameOf, meaningOf, nameOf, phraseOf, sourceName, wordsAt } from '../../telling/phrases';
import { capitalised, dayOf, listOf, shareOf, type Words } from '../../telling/words';
import { type Asked, askedOf } from './asked';
import type { Report } from './report';
import { sourcesOf } from './sources';

/** One answer, and where in the article it stands. */
export interface Answer {
  readonly text: string;
  readonly place?: Span;
}

export interface Question {
  /** Message key. */
  readonly label: `glance_${'demands' | 'sanctions' | 'deadlines' | 'sources'}`;
  readonly answers: readonly Answer[];
}

/** What the article has no answer to at all is left out; that nothing was imposed, and no day named, is an answer. */
export function glanceOf(words: Words, report: Report): readonly Question[] {
  const { stages, lead } = summarise(report.analysis);
  const questions: readonly Question[] = [
    { label: 'glance_demands', answers: demands(words, report) },
    { label: 'glance_sanctions', answers: [{ text: sanctions(words, report, stages) }] },
    { label: 'glance_deadlines', answers: deadlines(words, report) },
    { label: 'glance_sources', answers: [...whoSaysSo(words, report, lead), ...sources(words, report)] },
  ];
  return questions.filter(({ answers }) => answers.length > 0);
}

/** Of whom something is demanded; a third one would push the lists out of a popup. */
const MOST = 2;

function demands(words: Words, report: Report): readonly Answer[] {
  const asked = askedOf(words, report);
  const answers = asked.slice(0, MOST).map((one, index) => {
    const [count, by, { what }] = [String(one.demands), byWhom(words, one), one.first];
    const text =
      one.of === undefined ? words('glance_wanted', count, by, what) : words('glance_asked', count, one.of, by, what);
    const more = asked.length - MOST;
    const isLast = index === MOST - 1 && more > 0;
    return { text: isLast ? words('glance_more', text, String(more)) : text, place: one.first.place };
  });
  return answers;
}

/** Those who demand most, by name; of a single one also through whom it is known. */
function byWhom(words: Words, { by, first }: Asked): string {
  const names = by.slice(0, MOST);
  if (by.length > MOST) return listOf(words, [...names, words('and_more', String(by.length - MOST))]);
  const all = listOf(words, names);
  return by.length === 1 && first.through.length > 0 ? words('glance_through', all, listOf(words, first.through)) : all;
}

function sanctions(words: Words, { analysis, find }: Report, stages: Summary['stages']): string {
  const told = (wanted: readonly (keyof Summary['stages'])[]): readonly string[] =>
    wanted.flatMap((stage) => {
      const count = stages[stage] ?? 0;
      return count === 0 ? [] : words('glance_stage', String(count), words(`stage_${stage}`));
    });
  const others = told([...SANCTION_STAGES.filter((stage) => !IN_FORCE.includes(stage)), 'offered']);
  const inForce = told(IN_FORCE);
  if (inForce.length === 0) {
    if (others.length === 0) return words('glance_no_sanctions');
    const all = others.join(' · ');
    return anyImposed(analysis.positions) ? all : words('glance_not_imposed', all);
  }
  const imposers = analysis.positions
    .filter(isInForce)
    .flatMap((position) => find.holders(position).map((actor) => nameOf(words, actor)));
  const all = listOf(words, inForce);
  const by = imposers.length === 0 ? all : words('glance_imposed', all, listOf(words, [...new Set(imposers)]));
  return [by, ...others].join(' · ');
}

function deadlines(words: Words, report: Report): readonly Answer[] {
  const { analysis, text, find } = report;
  const due = new Map<string, Position>();
  const having = (role: DayRole): readonly Position[] =>
    analysis.positions.filter((position) => position.deadline !== undefined && dayRole(text, position) === role);
  // The day of a visit that somebody promises is no answer to "by when"; from when something holds is one in need.
  const [met, starting] = [having('deadline'), having('start')];
  for (const position of met.length > 0 ? met : starting) {
    const day = dayDue(words, report, position);
    const when = met.length > 0 ? day : words('glance_from', day);
    if (!due.has(when)) due.set(when, position);
  }
  const answers = [...due].slice(0, MOST).map(([when, position], index): Answer => {
    const line = `${when} – ${dueWords(words, find, text, position)}`;
    const isLast = index === MOST - 1 && due.size > MOST;
    return { text: isLast ? words('glance_more', line, String(due.size - MOST)) : line, place: position.span };
  });
  if (answers.length > 0) return answers;
  // Where nothing is wanted of anybody nobody asks by when.
  const isWanted = analysis.positions.some(({ kind }) => PRESSING.includes(kind));
  return isWanted ? [{ text: words('glance_no_deadline') }] : [];
}

function dayDue(words: Words, { find, text }: Report, position: Position): string {
  const time = find.deadlineTime(position);
  const meaning = time === undefined ? undefined : dueMeaning(words, text, position, time);
  if (meaning !== undefined) return capitalised(words, meaning);
  return position.deadline === undefined ? '' : `“${wordsAt(text, position.deadline)}”`;
}

function dueMeaning(words: Words, text: string, { deadline }: Position, time: TimeExpression): string | undefined {
  if (deadline === undefined || time.unresolved === true || time.to === undefined) return meaningOf(words, time);
  const due = dueDay(text, deadline, time);
  if (due === undefined) return undefined;
  const day = dayOf(words, due.day);
  return due.isBefore ? words('day_before', day) : day;
}

/** Who says what the article is about most, step by step, with those who are not named called so. */
function whoSaysSo(words: Words, { find }: Report, lead: Summary['lead']): readonly Answer[] {
  const [id] = lead?.positions ?? [];
  const position = find.position(id);
  if (position === undefined) return [];
  const holders = find.holders(position);
  const chain = find.chain(position).map(({ actor }) => (actor === undefined ? [] : [actor]));
  const last = chain.at(-1)?.[0];
  // Those who want something are its last source, all of them, even where they are not heard themselves.
  const relays = last !== undefined && holders.includes(last) ? chain.slice(0, -1) : chain;
  const steps = holders.length === 0 ? chain : [...relays, holders];
  const names = new Set(
    steps.map((actors) => {
      const all = actors.map((actor) => sourceName(words, actor, headNameOf(words, actor)));
      return all.length === 0 ? words('someone') : listOf(words, all);
    }),
  );
  // Whose position it is comes first, then who tells of it, and who of that.
  const [first = '', ...tellers] = [...names].reverse();
  const told = tellers.reduce((line, teller) => words('glance_according', line, teller), capitalised(words, first));
  const who = chain.length === 0 ? words('chain_own') : told;
  return [{ text: words('glance_lead', phraseOf(words, find, position), who), place: position.span }];
}

function sources(words: Words, report: Report): readonly Answer[] {
  const { words: total, named } = sourcesOf(report);
  if (total === 0) return [];
  if (named === 1) return [{ text: words('glance_all_named') }];
  return [{ text: words('glance_named', shareOf(words, named)) }];
}
