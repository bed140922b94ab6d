import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/engine/types';
import { cardMaker } from '../../src/paint/card-maker';
import type { CardModel, Section } from '../../src/paint/card-model';
import { type Mark, marksOf } from '../../src/paint/marks';
import { ANALYSIS, TEXT } from '../fixtures/analysis';
import { WORDS } from '../fixtures/words';

function cardFor(id: string, analysis: Analysis = ANALYSIS): CardModel {
  const mark = marksOf(analysis).find((one: Mark) => one.id === id);
  if (mark === undefined) throw new Error(`no mark ${id}`);
  return cardMaker({ analysis, text: TEXT, words: WORDS })(mark);
}

const ofType = <T extends Section['type']>(card: CardModel, type: T) =>
  card.sections.filter((section): section is Extract<Section, { type: T }> => section.type === type);
const fact = (card: CardModel, label: string) => ofType(card, 'fact').find((one) => one.label === label)?.text;
const notes = (card: CardModel) => ofType(card, 'note').map(({ text }) => text);

describe('the card of a speaker', () => {
  const card = cardFor('s2');

  test('says who it is and for which side', () => {
    expect([card.label, card.title, card.subtitle]).toEqual(['Speaker', 'Ingrid Solheim', 'Foreign Minister · Norway']);
  });

  test('counts statements and positions', () => {
    expect(fact(card, 'In this article')).toBe('2 statements and 5 positions');
  });

  test('draws the way the words took, unnamed links named as such', () => {
    const [chain] = ofType(card, 'steps');
    expect(chain?.steps).toEqual([
      { name: 'Senior European diplomat', how: '', unnamed: true },
      { name: 'Ingrid Solheim', how: 'told her Icelandic counterpart in a video call on Monday', unnamed: false },
    ]);
  });

  test('puts demands of the same target under one phrase', () => {
    const [positions] = ofType(card, 'lines');
    expect(positions?.lines[0]).toEqual({
      head: 'Demands on Iceland',
      texts: [
        'share its catch data',
        'recall the patrol vessel Thorvald',
        'return to the joint commission in Bergen',
        'withdraw its new mackerel quota',
      ],
    });
  });

  test('says that a source is not named', () => {
    expect(notes(cardFor('s1'))).toContain('This source is not named.');
  });

  test('says that the article does not tell who it is', () => {
    const statements = ANALYSIS.statements.map(({ speaker: _, ...statement }) => statement);
    const card = cardFor('s7', { ...ANALYSIS, statements });
    expect([card.title, notes(card)]).toEqual(['Arnarson', ['Demarche did not find out who this is.']]);
  });
});

describe('the card of a demand', () => {
  test('says who wants what of whom, and that nobody answered', () => {
    const card = cardFor('p3');
    expect(card.title).toBe('Ingrid Solheim → Iceland');
    expect(fact(card, 'What is wanted')).toBe('recall the patrol vessel Thorvald');
    expect(fact(card, 'Answer')).toBe('No answer found in this article');
    expect(ofType(card, 'steps')[0]?.steps.map(({ how }) => how)).toEqual(['', 'urged Iceland']);
  });

  test('says that its target is inferred, and of one that is named nothing', () => {
    const positions = ANALYSIS.positions.map((one) =>
      one.id === 'p3' ? { ...one, targetsInferred: true as const } : one,
    );
    expect(fact(cardFor('p3', { ...ANALYSIS, positions }), 'Whom it is about')).toBe(
      'Iceland: not named in this sentence, taken from the rest of the article',
    );
    expect(fact(cardFor('p3'), 'Whom it is about')).toBeUndefined();
  });

  test('gives the answer of the other side', () => {
    const answer = ofType(cardFor('p5'), 'lines').find(({ label }) => label === 'Answer');
    expect(answer?.lines).toEqual([{ head: 'Jon Arnarson: Refusal to Norway', texts: ['would not be withdrawn'] }]);
  });

  test('gives the deadline in words and as a day', () => {
    expect(fact(cardFor('p5'), 'By when')).toBe('“by Friday” · Friday, May 15, 2026');
  });
});

describe('the card of a sanction', () => {
  test('shows the stage on the ladder', () => {
    const [ladder] = ofType(cardFor('p1'), 'ladder');
    expect(ladder?.rungs.map(({ label, current }) => (current ? `[${label}]` : label))).toEqual([
      '[threatened]',
      'proposed',
      'imposed',
      'extended',
      'eased',
      'lifted',
    ]);
  });

  test('says plainly that nothing was imposed yet, and not where somebody else has imposed something', () => {
    const positions = ANALYSIS.positions.filter(({ stage }) => stage !== 'imposed');
    expect(notes(cardFor('p9', { ...ANALYSIS, positions }))).toEqual([
      'Nothing imposed yet, as far as this article says.',
    ]);
    expect(notes(cardFor('p9'))).toEqual([]);
  });

  test('says that the same side has imposed something before', () => {
    expect(notes(cardFor('p1'))).toEqual(['Earlier measures are in force, as this article says.']);
  });

  test('does not speak of imposing where something is imposed', () => {
    expect(notes(cardFor('p12'))).toEqual([]);
  });

  test('does not fill the rung of easing that is only offered', () => {
    const positions = ANALYSIS.positions.map((one) =>
      one.id === 'p9' ? { ...one, stage: 'lifted' as const, certainty: 'would' as const } : one,
    );
    const [ladder] = ofType(cardFor('p9', { ...ANALYSIS, positions }), 'ladder');
    expect(ladder?.rungs.at(-1)).toEqual({ stage: 'lifted', label: 'easing offered', current: true, open: true });
    expect(ladder?.rungs.filter(({ open }) => open)).toHaveLength(1);
  });

  test('has the rung "opposed" only where it is opposed', () => {
    const positions = ANALYSIS.positions.map((one) => (one.id === 'p9' ? { ...one, stage: 'opposed' as const } : one));
    const [ladder] = ofType(cardFor('p9', { ...ANALYSIS, positions }), 'ladder');
    expect(ladder?.rungs.at(-1)).toEqual({ stage: 'opposed', label: 'opposed', current: true });
  });
});

describe('the card of a time', () => {
  test('says the words, the day they mean, and what they were counted from', () => {
    const card = cardFor('t1');
    expect([card.title, card.subtitle]).toEqual(['Friday, May 15, 2026', '“Friday”']);
    expect(fact(card, 'Counted from')).toBe('the day of publication, May 13, 2026');
  });

  test('says what is due then', () => {
    const [due] = ofType(cardFor('t6'), 'lines');
    expect(due?.lines.map(({ head }) => head)).toEqual(['Shipowners: Threats against Norway']);
  });

  test('says that it could not be dated', () => {
    const times = ANALYSIS.times.map(({ from: _from, to: _to, ...time }) => ({ ...time, unresolved: true as const }));
    const card = cardFor('t1', { ...ANALYSIS, times });
    expect([card.title, notes(card)]).toEqual(['“Friday”', ['The article does not say enough to put a date to this.']]);
  });
});

test('every card says why and how sure, and has a quotation', () => {
  const cardOf = cardMaker({ analysis: ANALYSIS, text: TEXT, words: WORDS });
  for (const mark of marksOf(ANALYSIS)) {
    const { why, sure, quotation } = cardOf(mark);
    expect(why).not.toBe('');
    expect(sure === '').toBe(mark.kind === 'time');
    expect(quotation).toContain('The Skagerrak Courier');
  }
});

test('ids that lead nowhere are left out, not an error', () => {
  const lost: Analysis = { ...ANALYSIS, actors: [], statements: [] };
  const card = cardFor('p1', lost);
  expect([card.title, ofType(card, 'steps')]).toEqual(['Someone', []]);
});
