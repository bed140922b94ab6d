/** The parts of a position beside its words: condition, deadline, certainty, answer, event code, stage. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';
import { runPipeline } from '../../../src/engine/pipeline';
import type { Position, SanctionStage, Span } from '../../../src/engine/types';

const read = (text: string) => runPipeline({ text, language: 'en', published: '2024-05-06' });
const cut = (text: string, span: Span | undefined): string | undefined =>
  span === undefined ? undefined : text.slice(span.start, span.end);
const first = (text: string, kind: Position['kind']): Position | undefined =>
  read(text).positions.find((position) => position.kind === kind);

describe('conditions', () => {
  test.each<[string, Position['kind'], string | undefined]>([
    ['Egypt said it will attack Sudan unless the port is opened.', 'threat', 'unless the port is opened'],
    [
      'If the trial goes ahead, Canada will impose sanctions on Belarus, it said.',
      'sanction',
      'If the trial goes ahead',
    ],
    ['Oman offered to free the sailors in exchange for the boats.', 'commitment', 'in exchange for the boats'],
    ['Chile said it will return the boats provided that Peru pays.', 'commitment', 'provided that Peru pays'],
    ['Chile said it would return the boats only after Peru had paid.', 'commitment', 'only after Peru had paid'],
    // In the sentence behind.
    [
      'Canada will impose sanctions on Belarus. That would happen only if the trial went ahead.',
      'sanction',
      'only if the trial went ahead',
    ],
    ['Peru said it will close the strait. Unless Chile leaves the island.', 'threat', 'Unless Chile leaves the island'],
    [
      'Chile said it will return the boats. The condition is that Peru frees the sailors.',
      'commitment',
      'that Peru frees the sailors',
    ],
    // No conditions.
    [
      'Speaking on condition of anonymity, an aide said Peru had promised to return the boats.',
      'commitment',
      undefined,
    ],
    [
      'Speaking on condition that he not be named, an aide said Peru had promised to return the boats.',
      'commitment',
      undefined,
    ],
    ['Chile vowed to guard the pass for as long as it takes.', 'commitment', undefined],
    ['Egypt said it will attack Sudan. If rain falls, the harvest will be good.', 'threat', undefined],
    ['Egypt said it will attack Sudan.\nUnless it rains, the harvest will fail.', 'threat', undefined],
  ])('%s', (text, kind, condition) => {
    const found = first(text, kind);
    expect(found).toBeDefined();
    expect(cut(text, found?.condition)).toBe(condition);
  });
});

describe('deadlines', () => {
  test.each<[string, string | undefined]>([
    ['Norway urged Iceland to reopen the port by Friday.', 'by Friday'],
    ['Norway told Iceland to reopen the port within ten days.', 'within ten days'],
    ['Norway urged Iceland on Monday to reopen the port.', undefined],
    // In the sentence behind.
    ['Norway urged Iceland to reopen the port. The deadline is Friday.', 'Friday'],
    ['Norway urged Iceland to reopen the port. Iceland has until Friday to comply.', 'until Friday'],
    ['Norway urged Iceland to reopen the port. It gave the government 48 hours.', '48 hours'],
    ['Norway urged Iceland to reopen the port. It gave Iceland until Friday.', 'until Friday'],
    ['Norway urged Iceland to reopen the port. Iceland was given only ten days to do so.', 'ten days'],
    ['Norway urged Iceland to reopen the port. The neighbors have had ten years of disputes.', undefined],
    ['Norway urged Iceland to reopen the port. The envoys have ten days of meetings ahead.', undefined],
    ['Norway urged Iceland to reopen the port. Iceland has ten days of holidays ahead.', undefined],
    ['Norway urged Iceland to reopen the port. Norway has ten days to prepare.', undefined],
    ['Norway urged Iceland to reopen the port. Its envoy gave an interview before Friday.', undefined],
    ['Norway urged Iceland to reopen the port. It gets its mail within days.', undefined],
    ['Norway urged Iceland to reopen the port. The talks begin on Friday.', undefined],
    ['Norway urged Iceland to reopen the port. Iceland has held the ships since Friday.', undefined],
    ['Norway urged Iceland to reopen the port.\nThe deadline is Friday.', undefined],
    // What somebody says that he gave is over, unless he says for what.
    ['“Iceland must reopen the port,” said Norway. “We gave them six weeks. They gave us silence.”', undefined],
    ['“Iceland must reopen the port. We gave them six weeks,” said Norway.', undefined],
    ['“Iceland must reopen the port. We gave them six weeks to leave,” said Norway.', 'six weeks'],
    ['“Iceland must reopen the port. We gave them until May 4,” said Norway.', 'until May 4'],
  ])('%s', (text, deadline) => {
    expect(cut(text, first(text, 'demand')?.deadline)).toBe(deadline);
  });

  // The day on which a measure begins that is announced, not that on which somebody talks of it.
  test.each<[string, string | undefined]>([
    ['Norway will ban imports from Iceland on May 4 unless the port is reopened.', 'on May 4'],
    ['Norway would impose sanctions on Iceland on May 4.', 'on May 4'],
    ['Norway will vote on sanctions against Iceland on May 4.', undefined],
    ['Norway imposed sanctions on Iceland on May 4.', undefined],
    ['Norway will ban imports from Iceland, the minister said on Monday.', undefined],
  ])('%s', (text, deadline) => {
    expect(cut(text, first(text, 'sanction')?.deadline)).toBe(deadline);
  });

  test('each deadline holds a time expression', () => {
    const parts = [
      'Norway urged Iceland to leave',
      'by Friday',
      'before May 3',
      'within a week',
      'unless it pays',
      '.',
    ];
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const { positions, times } = read(text);
        for (const { deadline } of positions)
          if (deadline)
            expect(times.some(({ span }) => span.start >= deadline.start && span.end <= deadline.end)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test.each<[string, Position['kind'], Position['certainty']]>([
  ['Canada said it will impose sanctions on Belarus.', 'sanction', 'would'],
  ['Canada imposed sanctions on Belarus.', 'sanction', 'did'],
  ['Canada could impose sanctions on Belarus if the trial goes ahead.', 'sanction', 'could'],
  ['Turkey said it would attack Greece if the ships came closer.', 'threat', 'would'],
  ['Turkey said it will attack Greece if the ships come closer.', 'threat', 'will'],
  ['Turkey said on Monday it would not negotiate under pressure.', 'rejection', 'will'],
  ['Turkey says it would not negotiate under pressure.', 'rejection', 'would'],
  ['“We would not negotiate under pressure,” the minister said.', 'rejection', 'would'],
  ['Kenya reportedly accused Somalia of hiding the gunmen.', 'accusation', 'reported'],
  ['Kenya accused Somalia of hiding the gunmen.', 'accusation', 'did'],
])('certainty: %s', (text, kind, certainty) => {
  const { positions } = read(text);
  const found = positions.find((position) => position.kind === kind);
  // Announced sanctions: what is said "will" be done.
  expect(found?.certainty).toBe(text.includes('it will impose') ? 'will' : certainty);
});

describe('answers', () => {
  const demand = 'Chile urged Peru to return the boats.';
  test.each<[string, string, Position['kind']]>([
    ['acceptance', 'Peru agreed to return the boats to Chile.', 'commitment'],
    ['refusal', 'Peru refused to return the boats to Chile.', 'rejection'],
    ['counter-demand', 'Peru urged Chile to free the sailors.', 'demand'],
    ['refusal by the minister', 'The Peruvian foreign minister refused to return the boats to Chile.', 'rejection'],
  ])('%s', (_name, reply, kind) => {
    const { positions } = read(`${demand}\n${reply}`);
    const asked = positions.find((position) => position.kind === 'demand');
    const answer = positions.findLast((position) => position.kind === kind);
    expect(asked).toBeDefined();
    expect(answer?.answers).toBe(asked?.id);
  });

  test('a charge is answered by its denial', () => {
    const { positions } = read('Kenya accused Somalia of arming the rebels.\nSomalia denied arming the rebels.');
    const charge = positions.find((position) => position.kind === 'accusation');
    expect(positions.find((position) => position.kind === 'denial')?.answers).toBe(charge?.id);
  });

  test('somebody else, or the same side, answers nothing', () => {
    for (const reply of ['Brazil refused to return the boats to Bolivia.', 'Chile agreed to pay Peru for the boats.'])
      expect(read(`${demand}\n${reply}`).positions.filter((position) => position.answers !== undefined)).toEqual([]);
  });

  test('answers point back, at a demand or a charge, each of which is answered once', () => {
    const parts = [
      'Chile urged Peru to leave.',
      'Peru refused to leave Chile.',
      'Peru accused Chile of lying.',
      'Chile denied it.',
    ];
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((list) => list.join('\n'));
    fc.assert(
      fc.property(texts, (text) => {
        const { positions } = read(text);
        const answered = positions.flatMap(({ answers }) => answers ?? []);
        expect(new Set(answered).size).toBe(answered.length);
        positions.forEach(({ answers }, at) => {
          const asked = positions.findIndex(({ id }) => id === answers);
          if (answers === undefined) return;
          expect(asked).toBeGreaterThanOrEqual(0);
          expect(asked).toBeLessThan(at);
          expect(['demand', 'accusation']).toContain(positions[asked]?.kind);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the stage of a measure by how it is put', () => {
  const stages = (text: string): (string | undefined)[] =>
    read(text).positions.flatMap(({ kind, stage }) => (kind === 'sanction' ? [stage] : []));

  test.each<[string, SanctionStage[]]>([
    // What one is ready to do is not done.
    ['Peru is ready to impose sanctions on Chad.', ['threatened']],
    ['Peru is prepared to lift the embargo on Chad.', ['eased']],
    ['Peru is not ready to ease the sanctions on Chad.', ['extended']],
    ['Peru is reluctant to impose sanctions on Chad.', ['opposed']],
    // A measure that is only called "the ban" is one where the article tells of one against somebody.
    ['Peru imposed an embargo on Chad. An official said the ban would remain in place.', ['imposed', 'extended']],
    ['Peru imposed a curfew. An official said the ban would remain in place.', []],
    [
      'Peru imposed sanctions on Chad. "I will put the banks on the list," President Ana Marlow of Peru said.',
      ['imposed', 'threatened'],
    ],
    ['"I will put the cakes on the list," President Ana Marlow of Peru said.', []],
    // What is named by more than "the ban" is another one; so is that of another side.
    ['Peru imposed an embargo on Chad. An official said the parking ban would remain in place.', ['imposed']],
    ['Peru imposed an embargo on Chad. Prime Minister Ana Marlow of Oman lifted the ban on whistling.', ['imposed']],
    ['Peru imposed an embargo on Chad. A minister of Chad said the ban would remain in place.', ['imposed']],
    ['Peru imposed an embargo on Chad. A minister of Oman said the ban would remain in place.', ['imposed']],
    ['Peru imposed an embargo on Chad. An envoy of Peru said the ban would remain in place.', ['imposed', 'extended']],
    // A list of the sanctioned, or just a list.
    ['Oman added Chad to the list of places that its students love.', []],
    ['Peru imposed sanctions on Chad. Peru added Mali to the list of its favorite ports.', ['imposed']],
    ['Oman added Chad to the list.', []],
    ['Oman placed Chad on the sanctions list.', ['imposed']],
    ['Oman put two Chadian banks on a blacklist.', ['imposed']],
    ['Oman added two Chadian banks to the entity list.', ['imposed']],
  ])('%s', (text, expected) => {
    expect(stages(text)).toEqual(expected);
  });
});

describe('whether anything is in force', () => {
  const IN_FORCE: readonly (SanctionStage | undefined)[] = ['imposed', 'extended', 'eased', 'lifted'];
  const inForce = (text: string): boolean => read(text).positions.some(({ stage }) => IN_FORCE.includes(stage));
  test.each([
    'Canada threatened to impose sanctions on Belarus. Poland called for a travel ban on Belarusian officials.',
    'Finland is considering an arms embargo against Belarus, which Hungary opposed.',
  ])('nothing yet: %s', (text) => {
    expect(read(text).positions.some(({ kind }) => kind === 'sanction')).toBe(true);
    expect(inForce(text)).toBe(false);
  });
  test.each(['Canada imposed sanctions on Belarus in March.', 'Canada extended its embargo against Belarus.'])(
    'in force: %s',
    (text) => {
      expect(inForce(text)).toBe(true);
    },
  );
});

test.each<[string, Partial<Position['plover']>]>([
  ['Norway demanded that Iceland release the sailors.', { type: 'REQUEST', cameo: '10', mode: 'yield' }],
  ['Norway urged Iceland to release the sailors.', { type: 'REQUEST', cameo: '02', mode: 'yield' }],
  ['Norway accused Iceland of lying.', { type: 'ACCUSE', mode: 'disapprove' }],
  ['Iceland denied lying.', { type: 'REJECT', cameo: '016' }],
  ['Canada imposed sanctions on Belarus.', { type: 'SANCTION', alternatives: ['COERCE'] }],
  ['Canada lifted its embargo on Vietnam.', { type: 'CONCEDE', alternatives: ['RETREAT', 'AGREE'] }],
  // Easing that is only meant.
  ['Canada agreed to lift its embargo on Vietnam.', { type: 'AGREE', alternatives: ['CONCEDE', 'RETREAT'] }],
  ['Canada said it will lift its embargo on Vietnam.', { type: 'AGREE', alternatives: ['CONCEDE', 'RETREAT'] }],
  // What engages two states and is done.
  ['Canada and Vietnam have signed a treaty.', { type: 'SUPPORT', alternatives: ['AGREE'] }],
  ['Canada agreed to sign a treaty with Vietnam.', { type: 'AGREE' }],
  ['Canada threatened to impose sanctions on Belarus.', { type: 'THREATEN', mode: 'restrict' }],
  ['Turkey said it would attack Greece if the ships came closer.', { type: 'THREATEN', mode: 'violence' }],
])('event code: %s', (text, code) => {
  expect(read(text).positions[0]?.plover).toMatchObject(code);
});

test('blame has no deadline, though the demand beside it has one', () => {
  const text = 'Norway criticized Iceland for its quotas and called for a full ban by January 1, 2027.';
  const { positions } = analyze({ language: 'en', published: '2026-05-13', text });
  expect(positions.map(({ kind, deadline }) => [kind, deadline !== undefined])).toContainEqual(['accusation', false]);
});

test.each<[kind: Position['kind'], text: string, words: string]>([
  ['commitment', 'Norway offered to meet Iceland “anywhere, any day”.', 'meet Iceland “anywhere, any day”'],
  [
    'commitment',
    'Norway offered to meet Iceland “anywhere, at any time”, and on any day.',
    'meet Iceland “anywhere, at any time”',
  ],
  // No more than that: not a quotation that goes on for long, and none that the words do not open.
  ['demand', '“We want Iceland to leave,” said Norway.', 'leave'],
  ['demand', 'Norway urged Iceland to leave, saying “it is late”.', 'leave'],
])('a quotation that opens in the words of a %s is told whole: %s', (kind, text, words) => {
  expect(cut(text, first(text, kind)?.span)).toBe(words);
});

test('and so in its condition', () => {
  const text = 'Norway would reopen the port, provided that both sides “lower their voices”.';
  expect(cut(text, first(text, 'commitment')?.condition)).toBe('provided that both sides “lower their voices”');
});
