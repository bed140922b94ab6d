/** The card of a position: who wants what of whom, on what condition, by when, and who says so. */
import { type Position, SANCTION_STAGES } from '../engine/types';
import { DAY_KEYS, dayRole, dueCondition } from '../telling/due';
import { imposedBefore, isOffered, toldStage } from '../telling/in-force';
import type { Lookup } from '../telling/lookup';
import { meaningOf, phraseOf, targetsIn, whoToWhom, wordsAt } from '../telling/phrases';
import { capitalised } from '../telling/words';
import type { CardModel, CardSource, Rung, Section } from './card-model';
import { aboutActor, common, line, steps } from './card-parts';
import type { Mark } from './marks';

/** What the card of a marked position says; offsets are those of the Analysis. */
export function positionCard(
  source: CardSource,
  find: Lookup,
  mark: Exclude<Mark, { kind: 'speaker' | 'time' }>,
): CardModel {
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
    if (condition === undefined)
      fact(DAY_KEYS[dayRole(text, position)], meaning === undefined ? by : `${by} · ${meaning}`);
    else if (meaning !== undefined) fact('card_deadline_condition', capitalised(words, meaning));
  }
  if (position.targetsInferred === true)
    fact('card_target', words('target_inferred', targetsIn(words, find, position)));
  if (position.kind === 'sanction') sections.push(...ladder(source, find, position));
  // That words are reported is what the chain says already.
  if (position.certainty !== 'reported') fact('card_certainty', words(`certainty_${position.certainty}`));
  const chain = find.chain(position);
  if (chain.length > 0) sections.push({ type: 'steps', label: words('card_chain'), steps: steps(source, chain) });
  else fact('card_chain', words('chain_own'));
  sections.push(...answers(source, find, position));
  return {
    ...common(source, mark, position.rule, position.confidence),
    title: whoToWhom(words, find, position),
    subtitle: positionSubtitle(source, find, position),
    sections,
  };
}

/** For a sanction at which stage it is; for everything else who the holder is. */
function positionSubtitle({ words }: CardSource, find: Lookup, position: Position): string {
  if (position.kind === 'sanction') return phraseOf(words, find, { ...position, targets: [] });
  const holder = find.actor(position.holder);
  return holder === undefined ? '' : aboutActor(words, holder);
}

/** The ladder of stages, and whether anything was imposed already by the same side on the same target. */
function ladder({ words, analysis }: CardSource, find: Lookup, position: Position): readonly Section[] {
  const stages = SANCTION_STAGES.filter((stage) => stage !== 'opposed' || position.stage === 'opposed');
  const rungs = stages.map((stage): Rung => {
    if (stage !== position.stage) return { stage, label: words(`stage_${stage}`), current: false };
    const label = words(`stage_${toldStage(position) ?? stage}`);
    return { stage, label, current: true, ...(isOffered(position) ? { open: true } : {}) };
  });
  const sections: Section[] = [{ type: 'ladder', label: words('card_stage'), rungs }];
  if (position.stage === 'threatened' || position.stage === 'proposed') {
    const earlier = imposedBefore(analysis.positions, find, position);
    if (earlier !== undefined)
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
