/** The card of a speaker: who it is, how it is heard, and what it wants here. */
import type { Lookup } from '../telling/lookup';
import { headNameOf, mannerOf, sourceName, wordsAt } from '../telling/phrases';
import { capitalised, countOf, listOf } from '../telling/words';
import type { CardModel, CardSource, Line, Section } from './card-model';
import { aboutActor, common, line, steps } from './card-parts';
import type { Mark } from './marks';

const MOST_LINES = 5;

/** What the card of a marked source says: of all that it is heard with at this place, the first statement's speaker. */
export function speakerCard(source: CardSource, find: Lookup, mark: Extract<Mark, { kind: 'speaker' }>): CardModel {
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
      const names = reporters.map((one) => sourceName(words, one));
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

/** Lines with the same phrase become one. */
function grouped(lines: readonly Line[]): readonly Line[] {
  const groups = new Map<string, string[]>();
  for (const { head, texts } of lines) groups.set(head, [...(groups.get(head) ?? []), ...texts]);
  return [...groups].map(([head, texts]) => ({ head, texts }));
}
