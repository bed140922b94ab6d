/**
 * The gist of an analysis as plain data, and as one line of words: "5 voices, 13 positions. The U.S. threatens Russia with
 * sanctions; nothing imposed yet." Panel, program and start script show the same line.
 */
import type { Actor, Analysis, Position, SanctionStage } from '../engine/types';
import { imposedBefore, toldStage } from '../telling/in-force';
import { lookup } from '../telling/lookup';
import { nameOf } from '../telling/phrases';
import { capitalised, countOf, listOf, type Words } from '../telling/words';
import { type Lead, leadOf } from './lead';

/** The findings that the one sentence is made of. */
export interface Summary {
  /** How many different actors are heard, as the view of sources counts them. */
  readonly voices: number;
  readonly statements: number;
  readonly positions: number;
  /** What the article is about most; absent where it has no position. */
  readonly lead?: Lead;
  /**
   * Only where the lead is a threatened or proposed sanction: true where the same side has imposed some on the target
   * already, false where nothing was ever imposed; absent where only others have.
   */
  readonly imposed?: boolean;
  /** Sanction positions by stage, easing that is only offered apart; what does not occur is left out. */
  readonly stages: Readonly<Partial<Record<SanctionStage | 'offered', number>>>;
}

/** What there is to say of an analysis in one sentence. */
export function summarise(analysis: Analysis): Summary {
  const find = lookup(analysis);
  const stages: Partial<Record<SanctionStage | 'offered', number>> = {};
  for (const stage of analysis.positions.map(toldStage))
    if (stage !== undefined) stages[stage] = (stages[stage] ?? 0) + 1;
  const lead = leadOf(analysis, find);
  const isOpen = lead?.stage === 'threatened' || lead?.stage === 'proposed';
  const imposed = isOpen ? imposedBefore(analysis.positions, find, heldBy(lead)) : undefined;
  return {
    voices: new Set(analysis.statements.flatMap(({ speaker, tier }) => (tier === 'speech' ? (speaker ?? []) : [])))
      .size,
    statements: analysis.statements.length,
    positions: analysis.positions.length,
    stages,
    ...(lead === undefined ? {} : { lead }),
    ...(imposed === undefined ? {} : { imposed }),
  };
}

function heldBy({
  holders: [holder, ...coHolders],
  targets,
}: Lead): Pick<Position, 'holder' | 'coHolders' | 'targets'> {
  return { targets, ...(holder === undefined ? {} : { holder, coHolders }) };
}

/** The summary in the reader's language. */
export function summarySentence(analysis: Analysis, summary: Summary, words: Words): string {
  const counts = words(
    'summary_counts',
    countOf(words, 'voices', summary.voices),
    countOf(words, 'positions', summary.positions),
  );
  const lead = leadClause(analysis, summary, words);
  return lead === '' ? counts : `${counts} ${lead}`;
}

function leadClause(analysis: Analysis, { lead, imposed }: Summary, words: Words): string {
  if (lead === undefined) return '';
  const find = lookup(analysis);
  const [by, on] = [party(find.actors(lead.holders)), party(find.actors(lead.targets))];
  const who = by.length === 0 ? words('someone') : names(words, by);
  const what = lead.kind === 'sanction' ? `sanction_${lead.stage ?? 'threatened'}` : lead.kind;
  const key = `lead_${what}`;
  const direction = on.length === 0 ? key : `${key}_to`;
  const number = isPlural(by) ? 'many' : 'one';
  const amount = countOf(words, 'demands', lead.positions.length);
  const main = words(`${direction}_${number}`, capitalised(words, who), names(words, on), amount);
  const rest = imposed === undefined ? '' : words(imposed ? 'summary_imposed' : 'summary_nothing_imposed');
  // A name that ends in a full stop ("the U.S.") has the sentence's already.
  return words('summary_lead', main + rest).replace(/\.\.$/, '.');
}

/** A state speaks for its own officials. */
function party(actors: readonly Actor[]): readonly Actor[] {
  const states = new Set(actors.flatMap(({ kind, country }) => (kind === 'state' ? (country ?? []) : [])));
  return actors.filter(({ kind, country }) => kind === 'state' || country === undefined || !states.has(country));
}

/** So many are named, or one less and how many more there are. */
const MOST_NAMES = 3;

function names(words: Words, actors: readonly Actor[]): string {
  const all = actors.map((actor) => nameOf(words, actor));
  if (all.length <= MOST_NAMES) return listOf(words, all);
  const told = all.slice(0, MOST_NAMES - 1);
  return listOf(words, [...told, words('and_more', String(all.length - told.length))]);
}

function isPlural(actors: readonly Actor[]): boolean {
  const [only] = actors;
  return (
    actors.length > 1 ||
    (only !== undefined && (only.kind === 'group' || only.kind === 'unnamed') && /s$/.test(only.name))
  );
}
