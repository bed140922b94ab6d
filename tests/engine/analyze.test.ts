/** The engine's promises for any article: it never throws, every span and reference is sound, same in same out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, MAX_TEXT_LENGTH } from '../../src/engine';
import type { Analysis, Span } from '../../src/engine/types';

const words = fc.constantFrom(
  'Norland',
  'France',
  'U.S.',
  'Moscow',
  'the envoy',
  'a senior official',
  'Foreign Minister Ada Quill',
  'Quill',
  'she',
  'they',
  'said',
  'told',
  'demanded',
  'that',
  'must',
  'should',
  'will',
  'not',
  'impose sanctions on',
  'withdraw',
  'unless',
  'if',
  'by Friday',
  'last week',
  'according to',
  'denied',
  'accused',
  'of',
  'and',
  '"',
  '“',
  '”',
  "'",
  '.',
  ',',
  '?',
  '\n',
  '\n\n',
  'threatened to',
  'urged',
  'to',
  'lift',
  'tariffs',
  'in',
  '5 p.m.',
  '2014',
  '<img onerror=alert(1)>',
  '\u00ad',
  '\ud800',
  '😀',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
);
const published = fc.option(fc.constantFrom('2026-03-04', '2026-03-04T10:00:00+01:00', 'yesterday', '2026-02-31', ''), {
  nil: undefined,
});

/** Every span of an analysis, with a name for messages. */
function spansOf(analysis: Analysis): [string, Span][] {
  const all: [string, Span | undefined][] = [];
  for (const actor of analysis.actors)
    for (const mention of actor.mentions) all.push([`mention of ${actor.name}`, mention]);
  for (const s of analysis.statements)
    all.push(
      [`${s.id} source`, s.source],
      [`${s.id} cue`, s.cue],
      ...s.content.map((c): [string, Span] => [`${s.id} content`, c]),
    );
  for (const p of analysis.positions)
    all.push([`${p.id} span`, p.span], [`${p.id} condition`, p.condition], [`${p.id} deadline`, p.deadline]);
  for (const t of analysis.times) all.push([`${t.id} span`, t.span]);
  return all.flatMap(([name, span]): [string, Span][] => (span === undefined ? [] : [[name, span]]));
}

function expectSound(analysis: Analysis, text: string): void {
  for (const [name, span] of spansOf(analysis)) {
    expect(
      span.start >= 0 && span.start < span.end && span.end <= text.length,
      `${name}: ${JSON.stringify(span)}`,
    ).toBe(true);
  }
  const actors = new Set(analysis.actors.map((a) => a.id));
  const statements = new Set(analysis.statements.map((s) => s.id));
  const positions = new Set(analysis.positions.map((p) => p.id));
  expect(actors.size).toBe(analysis.actors.length);
  expect(statements.size).toBe(analysis.statements.length);
  expect(positions.size).toBe(analysis.positions.length);
  expect(new Set(analysis.times.map((t) => t.id)).size).toBe(analysis.times.length);
  for (const s of analysis.statements) {
    if (s.speaker !== undefined) expect(actors.has(s.speaker)).toBe(true);
    for (const a of s.addressees) expect(actors.has(a)).toBe(true);
    if (s.within !== undefined) expect(statements.has(s.within) && s.within !== s.id).toBe(true);
    expect(s.content.length).toBeGreaterThan(0);
    expect(s.confidence >= 0 && s.confidence <= 1).toBe(true);
  }
  for (const p of analysis.positions) {
    if (p.holder !== undefined) expect(actors.has(p.holder)).toBe(true);
    for (const a of p.targets) expect(actors.has(a)).toBe(true);
    for (const s of p.chain) expect(statements.has(s)).toBe(true);
    if (p.answers !== undefined) expect(positions.has(p.answers) && p.answers !== p.id).toBe(true);
    expect(p.kind === 'sanction').toBe(p.stage !== undefined);
    expect(p.confidence >= 0 && p.confidence <= 1).toBe(true);
  }
  for (const t of analysis.times) {
    if (t.from !== undefined) expect(t.from).toMatch(/^-?\d{4,}-\d{2}-\d{2}$/);
    if (t.from !== undefined && t.to !== undefined) expect(t.from <= t.to).toBe(true);
  }
}

describe('analyze', () => {
  test('never throws, and what it says is sound', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        expectSound(analyze({ language: 'en', text, ...(day === undefined ? {} : { published: day }) }), text);
      }),
      { numRuns: 400 },
    );
  });

  test('same article, same analysis; JSON keeps it whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = analyze({ language: 'en', text });
        expect(analyze({ language: 'en', text })).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test('an empty text has nothing in it', () => {
    const { actors, statements, positions, times } = analyze({ language: 'en', text: '' });
    expect([actors, statements, positions, times]).toEqual([[], [], [], []]);
  });

  test('of a text that is too long the first part is analysed, and that is said', () => {
    const line = 'The minister said Norland must leave.\n';
    const text = line.repeat(Math.ceil((MAX_TEXT_LENGTH + 10) / line.length));
    const analysis = analyze({ language: 'en', text });
    expect(analysis.truncated).toBe(true);
    expect(analysis.article.length).toBe(text.length);
    const spans = spansOf(analysis);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter(([, span]) => span.end > MAX_TEXT_LENGTH)).toEqual([]);
  }, 120_000);

  test('hostile words stay words', () => {
    const text = 'The minister said <img src=x onerror=alert(1)> must leave. "<script>alert(2)</script>," he added.';
    expectSound(analyze({ language: 'en', text }), text);
  });
});
