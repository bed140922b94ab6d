import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import { RULES } from '../../../src/engine/positions/rules';
import type { Position } from '../../../src/engine/types';

const read = (text: string) => runPipeline({ text, language: 'en', published: '2024-05-06' });

/** A position as words: kind, holder, targets, the words themselves, condition, deadline. */
function told(text: string): string[] {
  const { positions, actors } = read(text);
  const name = (id: string | undefined): string => actors.find((actor) => actor.id === id)?.name ?? '?';
  const words = (span: { start: number; end: number } | undefined): string =>
    span ? text.slice(span.start, span.end) : '';
  return positions.map((position) =>
    [
      position.kind + (position.stage ? `/${position.stage}` : ''),
      `${name(position.holder)} > ${position.targets.map(name).join(', ')}`,
      words(position.span),
      words(position.condition),
      words(position.deadline),
    ]
      .filter((part, i) => i < 3 || part !== '')
      .join(' | '),
  );
}

describe('who wants what of whom', () => {
  test.each<[string, string[]]>([
    ['Norway urged Iceland to reopen the fishing grounds.', ['demand | Norway > Iceland | reopen the fishing grounds']],
    [
      'Chile asked Peru to return the boats, release the sailors and pay for the nets.',
      [
        'demand | Chile > Peru | return the boats',
        'demand | Chile > Peru | release the sailors',
        'demand | Chile > Peru | pay for the nets',
      ],
    ],
    [
      'The Egyptian Foreign Ministry said Sudan must reopen the port.',
      ['demand | Egyptian Foreign Ministry > Sudan | Sudan must reopen the port'],
    ],
    [
      'Chile said the seized boats should be returned, the sailors freed and talks started.',
      [
        'demand | Chile >  | the seized boats should be returned',
        'demand | Chile >  | the sailors freed',
        'demand | Chile >  | talks started',
      ],
    ],
    [
      'Canada said it would impose sanctions on Belarus if the trial went ahead.',
      ['sanction/threatened | Canada > Belarus | it would impose sanctions on Belarus | if the trial went ahead'],
    ],
    [
      'If Sudan closes the border, Egypt will attack the Sudanese ports, the Egyptian ministry said.',
      ['threat | Egyptian ministry > Sudan | Egypt will attack the Sudanese ports | If Sudan closes the border'],
    ],
    // Without its "not" a demand would say the opposite.
    ['Norway urged Iceland not to close the strait.', ['demand | Norway > Iceland | not to close the strait']],
    ['Chile vowed to keep the pass open for as long as it takes.', ['commitment | Chile >  | keep the pass open']],
    [
      'Norway praised Iceland for its patience and urged Russia to leave.',
      ['support | Norway > Iceland | praised Iceland for its patience'],
    ],
  ])('%s', (text, expected) => {
    const found = told(text);
    for (const line of expected) expect(found).toContain(line);
  });

  test('what is taken back, supposed or denied is no position', () => {
    for (const text of [
      'Norway declined to condemn the raid.',
      'Egypt stopped short of threatening Sudan.',
      'Sudan would be grateful if Egypt agreed to the plan.',
      'Finland has no plans to visit Estonia.',
    ]) {
      expect(
        read(text).positions.filter((p) => p.kind === 'accusation' || p.kind === 'threat' || p.kind === 'commitment'),
      ).toEqual([]);
    }
  });

  test('an answer points at the demand', () => {
    const { positions } = read('Chile urged Peru to return the boats.\nPeru refused to return the boats to Chile.');
    const demand = positions.find((p) => p.kind === 'demand');
    expect(demand).toBeDefined();
    expect(positions.find((p) => p.kind === 'rejection')?.answers).toBe(demand?.id);
  });
});

describe('promises for any text', () => {
  const WORDS =
    'Russia Ukraine the sanctions urged said will must should if unless not to impose on and that which he it Marlow " “ ” , . : ( ) - threatened agreed denied condemned by Friday until before tariffs freed because \n'.split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((list) => list.join(' ')),
  );

  test('never throws; spans lie in the text; ids count up; every rule is listed', () => {
    const names = new Set(RULES.map((rule) => rule.name));
    fc.assert(
      fc.property(texts, (text) => {
        const { positions, statements, actors } = read(text);
        positions.forEach((position: Position, i) => {
          expect(position.id).toBe(`p${i + 1}`);
          expect(names).toContain(position.rule);
          for (const span of [position.span, position.condition, position.deadline]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const id of position.chain) expect(statements.some((s) => s.id === id)).toBe(true);
          for (const id of [...position.targets, ...(position.holder ? [position.holder] : [])])
            expect(actors.some((a) => a.id === id)).toBe(true);
          expect(position.targets).not.toContain(position.holder);
          expect(position.confidence).toBeGreaterThan(0);
          expect(position.confidence).toBeLessThanOrEqual(1);
          expect((position.stage === undefined) === (position.kind !== 'sanction')).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same positions', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text).positions).toEqual(read(text).positions);
      }),
      { numRuns: 40 },
    );
  });
});

test('each rule is explained to the reader', () => {
  const messages: unknown = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  const keys = new Set(Object.keys(messages as object));
  for (const rule of RULES) expect(keys).toContain(`rule_${rule.name.replaceAll('-', '_')}`);
});
