/** What the hover card says about a mark, as plain data: no DOM here, and no layout. */
import {
  type Actor,
  type Analysis,
  type Position,
  SANCTION_STAGES,
  type SanctionStage,
  type Statement,
} from '../engine/types';
import { type Kind, LOOKS } from '../kinds';
import { dueCondition } from '../telling/due';
import { type Link, type Lookup, lookup, shareSide } from '../telling/lookup';
import {
  headNameOf,
  holdersIn,
  mannerOf,
  meaningOf,
  nameOf,
  phraseOf,
  reasonOf,
  sureness,
  wordsAt,
} from '../telling/phrases';
import { sideName } from '../telling/sides';
import { capitalised, countOf, dayOf, listOf, type Words } from '../telling/words';
import type { Mark } from './marks';
import { quotationOf } from './quotation';

/** Somebody in the reporting chain, outermost first. */
export interface Step {
  readonly name: string;
  /** How it was passed on, in the article's words; empty where it is not known. */
  readonly how: string;
  /** True for an unnamed or unknown source. */
  readonly unnamed: boolean;
}

export type Section =
  /** A label with a text; `quoted` texts are the article's own words. */
  | { readonly type: 'fact'; readonly label: string; readonly text: string; readonly quoted?: true }
  | { readonly type: 'steps'; readonly label: string; readonly steps: readonly Step[] }
  | { readonly type: 'ladder'; readonly label: string; readonly rungs: readonly Rung[] }
  /** A plain sentence; `strong` ones are what a reader looks for first. */
  | { readonly type: 'note'; readonly text: string; readonly strong?: true }
  | { readonly type: 'lines'; readonly label: string; readonly lines: readonly Line[] };

export interface Rung {
  readonly stage: SanctionStage;
  readonly label: string;
  readonly current: boolean;
}

/** What somebody wants, as phrase and words; several of the same phrase stand under it together. */
export interface Line {
  readonly head: string;
  readonly texts: readonly string[];
}

export interface CardModel {
  readonly mark: Mark;
  readonly kind: Kind;
  /** Name of the kind. */
  readonly label: string;
  /** Who, and to whom; for a time its meaning. */
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly why: string;
  /** How sure the marking is, in words. */
  readonly sure: string;
  /** What "copy" puts on the clipboard. */
  readonly quotation: string;
}

export interface CardSource {
  readonly analysis: Analysis;
  readonly text: string;
  readonly words: Words;
}

/** Builds cards for marks of one analysis. */
export function cardMaker(source: CardSource): (mark: Mark) => CardModel {
  const find = lookup(source.analysis);
  return (mark) => {
    if (mark.kind === 'speaker') return speakerCard(source, find, mark);
    if (mark.kind === 'time') return timeCard(source, find, mark);
    return positionCard(source, find, mark);
  };
}

type MarkOf<K extends 'speaker' | 'time'> = Extract<Mark, { kind: K }>;
type PositionMark = Exclude<Mark, { kind: 'speaker' | 'time' }>;

function speakerCard(source: CardSource, find: Lookup, mark: MarkOf<'speaker'>): CardModel {
  const { words, text } = source;
  const [statement] = mark.statements;
  const actor = find.actor(statement?.speaker);
  const sections: Section[] = [];
  if (actor === undefined) sections.push({ type: 'note', text: words('speaker_unknown') });
  else {
    const said = find.heardFrom(actor.id).length;
    const held = find.positionsOf(actor.id).length;
    if (actor.kind === 'unnamed') sections.push({ type: 'note', text: words('source_unnamed') });
    sections.push({
      type: 'fact',
      label: words('card_here'),
      text: listOf(words, [countOf(words, 'statements', said), countOf(words, 'positions', held)]),
    });
    const reporters = find.reportersOf(actor.id);
    if (reporters.length > 0) {
      const names = reporters.map((one) =>
        one.kind === 'unnamed' ? `${one.name} (${words('unnamed')})` : nameOf(words, one),
      );
      sections.push({ type: 'fact', label: words('card_reported_by'), text: listOf(words, names) });
    }
  }
  const nesting = statement === undefined ? [] : find.nesting(statement);
  if (nesting.length > 1) sections.push({ type: 'steps', label: words('card_chain'), steps: steps(source, nesting) });
  else if (statement !== undefined && mannerOf(text, statement) !== '')
    sections.push({ type: 'fact', label: words('card_how'), text: mannerOf(text, statement), quoted: true });
  const held = actor === undefined ? [] : find.positionsOf(actor.id).slice(0, MOST_LINES);
  const lines = grouped(held.map((position) => line(source, find, position)));
  if (lines.length > 0) sections.push({ type: 'lines', label: words('card_positions'), lines });
  return {
    ...common(source, mark, statement?.rule ?? '', statement?.confidence ?? 0),
    title: capitalised(words, actor === undefined ? wordsAt(text, mark.span) : headNameOf(words, actor)),
    subtitle: actor === undefined ? '' : aboutActor(words, actor),
    sections,
  };
}

function positionCard(source: CardSource, find: Lookup, mark: PositionMark): CardModel {
  const { words, text } = source;
  const { position } = mark;
  const sections: Section[] = [];
  const fact = (key: string, value: string, quoted?: true): void => {
    if (value !== '') sections.push({ type: 'fact', label: words(key), text: value, ...(quoted ? { quoted } : {}) });
  };
  fact(`card_what_${position.kind}`, wordsAt(text, position.span), true);
  const condition = dueCondition(position);
  if (position.condition !== undefined) fact('card_condition', wordsAt(text, condition ?? position.condition), true);
  if (position.deadline !== undefined) {
    const time = find.deadlineTime(position);
    const meaning = time === undefined ? undefined : meaningOf(words, time);
    const by = `“${wordsAt(text, position.deadline)}”`;
    // The condition has the words already: then only what they mean is new.
    if (condition === undefined) fact('card_deadline', meaning === undefined ? by : `${by} · ${meaning}`);
    else if (meaning !== undefined) fact('card_deadline_condition', capitalised(words, meaning));
  }
  if (position.kind === 'sanction') sections.push(...ladder(source, find, position));
  // That words are reported is what the chain says already.
  if (position.certainty !== 'reported') fact('card_certainty', words(`certainty_${position.certainty}`));
  const chain = find.chain(position);
  if (chain.length > 0) sections.push({ type: 'steps', label: words('card_chain'), steps: steps(source, chain) });
  else fact('card_chain', words('chain_own'));
  sections.push(...answers(source, find, position));
  return {
    ...common(source, mark, position.rule, position.confidence),
    title: whoToWhom(source, find, position),
    subtitle: positionSubtitle(source, find, position),
    sections,
  };
}

function timeCard(source: CardSource, find: Lookup, mark: MarkOf<'time'>): CardModel {
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
  const due = source.analysis.positions.filter(
    ({ deadline }) => deadline !== undefined && deadline.start < time.span.end && time.span.start < deadline.end,
  );
  if (due.length > 0)
    sections.push({
      type: 'lines',
      label: words('card_due'),
      lines: due.map((position) => dueLine(source, find, position)),
    });
  return {
    ...common(source, mark, time.rule, 1),
    sure: '',
    title: meaning === undefined ? `“${wordsAt(text, time.span)}”` : capitalised(words, meaning),
    subtitle: meaning === undefined ? '' : `“${wordsAt(text, time.span)}”`,
    sections,
  };
}

function common(source: CardSource, mark: Mark, rule: string, confidence: number) {
  const { words } = source;
  return {
    mark,
    kind: mark.kind,
    label: words(LOOKS[mark.kind].label),
    why: reasonOf(words, rule),
    sure: sureness(words, confidence),
    quotation: quotationOf(source, mark),
  };
}

/** For a sanction at which stage it is; for everything else who the holder is. */
function positionSubtitle({ words }: CardSource, find: Lookup, position: Position): string {
  if (position.kind === 'sanction') return phraseOf(words, find, { ...position, targets: [] });
  const holder = find.actor(position.holder);
  return holder === undefined ? '' : aboutActor(words, holder);
}

/** Role and side: "Polish Foreign Minister · Poland". A state needs neither. */
function aboutActor(words: Words, { kind, role, country }: Actor): string {
  const side = country === undefined || kind === 'state' ? undefined : sideName(words, country);
  return [role, side].filter((part) => part !== undefined).join(' · ');
}

function whoToWhom({ words }: CardSource, find: Lookup, position: Position): string {
  const who = holdersIn(words, find, position);
  const whom = find.targets(position).map((actor) => headNameOf(words, actor));
  return capitalised(words, whom.length === 0 ? who : `${who} → ${listOf(words, whom)}`);
}

function steps({ words, text }: CardSource, chain: readonly Link[]): readonly Step[] {
  // Whoever carries on in another sentence is still the same link.
  const links = chain.filter(({ actor }, at) => actor === undefined || actor !== chain[at - 1]?.actor);
  return links.map(({ statement, actor }) => ({
    name: stepName(words, text, statement, actor?.kind === 'state' ? headNameOf(words, actor) : actor?.name),
    how: howTold(text, statement),
    unnamed: actor === undefined || actor.kind === 'unnamed',
  }));
}

/** That somebody "said" something tells nothing that the step does not tell by itself. */
function howTold(text: string, statement: Statement): string {
  const manner = mannerOf(text, statement);
  return /^sa(?:id|ys?)$/i.test(manner) ? '' : manner;
}

function stepName(words: Words, text: string, { source }: Statement, name: string | undefined): string {
  if (name !== undefined) return capitalised(words, name);
  return source === undefined ? words('someone') : capitalised(words, wordsAt(text, source));
}

function line({ words, text }: CardSource, find: Lookup, position: Position, withHolder = false): Line {
  const phrase = phraseOf(words, find, position);
  const known = withHolder && find.holders(position).length > 0;
  const head = known ? `${capitalised(words, holdersIn(words, find, position))}: ${phrase}` : phrase;
  return { head, texts: [wordsAt(text, position.span)] };
}

/** What is due: where the day is a condition's, the condition's words. */
function dueLine(source: CardSource, find: Lookup, position: Position): Line {
  const whole = line(source, find, position, true);
  const condition = dueCondition(position);
  return condition === undefined ? whole : { ...whole, texts: [wordsAt(source.text, condition)] };
}

const MOST_LINES = 5;

/** Lines with the same phrase become one. */
function grouped(lines: readonly Line[]): readonly Line[] {
  const groups = new Map<string, string[]>();
  for (const { head, texts } of lines) groups.set(head, [...(groups.get(head) ?? []), ...texts]);
  return [...groups].map(([head, texts]) => ({ head, texts }));
}

/** The ladder of stages, and whether anything was imposed already by the same side on the same target. */
function ladder({ words, analysis }: CardSource, find: Lookup, position: Position): readonly Section[] {
  const rungs = SANCTION_STAGES.filter((stage) => stage !== 'opposed' || position.stage === 'opposed').map((stage) => ({
    stage,
    label: words(`stage_${stage}`),
    current: stage === position.stage,
  }));
  const sections: Section[] = [{ type: 'ladder', label: words('card_stage'), rungs }];
  if (position.stage === 'threatened' || position.stage === 'proposed') {
    const earlier = analysis.positions.some(
      (other) =>
        other.kind === 'sanction' &&
        (other.stage === 'imposed' || other.stage === 'extended') &&
        shareSide(find, other, position) &&
        other.targets.some((target) => position.targets.includes(target)),
    );
    sections.push({ type: 'note', text: words(earlier ? 'imposed_before' : 'nothing_imposed'), strong: true });
  }
  return sections;
}

function answers(source: CardSource, find: Lookup, position: Position): readonly Section[] {
  const { words } = source;
  const sections: Section[] = [];
  const question = find.position(position.answers);
  if (question !== undefined)
    sections.push({ type: 'lines', label: words('card_in_answer_to'), lines: [line(source, find, question, true)] });
  const replies = find.answers(position);
  if (replies.length > 0)
    sections.push({
      type: 'lines',
      label: words('card_answer'),
      lines: replies.map((reply) => line(source, find, reply, true)),
    });
  else if (position.kind === 'demand')
    sections.push({ type: 'fact', label: words('card_answer'), text: words('no_answer') });
  return sections;
}
