/**
 * The reference article, labelled by hand: every statement with its speaker, and the positions of both sides.
 * Its text is its publisher's, so it is read from the labelled set and the test is skipped where that is absent.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import type { Actor, Analysis, Position, Span, Statement } from '../../src/engine/types';
import { absent, SHARED } from '../shared';

const ID = 'gold/diplomacy/moscow-times-2014-04-23';

const wordsOf = (content: string): ReadonlySet<string> => new Set(content.toLowerCase().match(/[\p{L}\p{N}]+/gu));

interface Gold {
  published: string;
  actors: { name: string; kind: string; role?: string; country?: string; aliases: string[] }[];
  positions: { kind: string; stage?: string; holder: string[]; target: string[]; text: string; condition?: string }[];
  statements: { speaker: string; content: string }[];
  dates: { text: string; type: string; value: string }[];
}

describe.skipIf(absent(`${ID}.json`, 'the reference article'))('the reference article', () => {
  let text = '';
  let gold: Gold;
  let analysis: Analysis;
  let byName: (name: string) => Actor | undefined;

  beforeAll(() => {
    text = readFileSync(resolve(SHARED, `${ID}.txt`), 'utf8');
    gold = JSON.parse(readFileSync(resolve(SHARED, `${ID}.json`), 'utf8'));
    analysis = analyze({ language: 'en', text, published: gold.published });
    byName = (name) =>
      analysis.actors.find((a) => a.name === name || a.name === `the ${name}` || a.name === `a ${name}`);
  });
  const words = (span: Span) => text.slice(span.start, span.end);
  const nameOf = (id: string | undefined) => analysis.actors.find((a) => a.id === id)?.name;

  test('each labelled actor is one actor, with its kind and country', () => {
    for (const actor of gold.actors) {
      const found = byName(actor.name);
      expect(found, actor.name).toBeDefined();
      expect([found?.kind, found?.country], actor.name).toEqual([actor.kind, actor.country]);
      // No alias may have become an actor of its own.
      for (const alias of actor.aliases) {
        if (['he', 'she', 'it'].includes(alias)) continue;
        expect(
          analysis.actors.filter((a) => a.id !== found?.id && a.name === alias),
          `${alias} of ${actor.name}`,
        ).toEqual([]);
      }
    }
  });

  test('people have the roles that the article words', () => {
    for (const actor of gold.actors.filter((a) => a.role !== undefined))
      expect(byName(actor.name)?.role, actor.name).toBe(actor.role);
  });

  /**
   * Content counts as found as the reference scorer counts it (half of the words of both, or more, are shared), or where
   * it begins with all of the label's words and only ends later: whether a quoted end belongs to the inner speaker or to
   * the one who relays him, the article leaves open.
   */
  const found = (content: string, speaker: string): Statement | undefined => {
    const label = wordsOf(content);
    return analysis.statements.find((s) => {
      if (nameOf(s.speaker) !== byName(speaker)?.name) return false;
      const start = Math.min(...s.content.map((c) => c.start));
      const end = Math.max(...s.content.map((c) => c.end));
      const whole = text.slice(start, end).replace(/^that /, '');
      if (whole.startsWith(content)) return true;
      const said = wordsOf(whole);
      const shared = [...label].filter((word) => said.has(word)).length;
      return shared / (label.size + said.size - shared) >= 0.5;
    });
  };

  test('every statement is found with its speaker', () => {
    const missing = gold.statements.filter((s) => found(s.content, s.speaker) === undefined);
    expect(missing).toEqual([]);
  });

  test('what somebody is reported to have said stands inside the report', () => {
    const relayed = gold.statements.filter((s) => s.speaker === 'Sergei Lavrov');
    expect(relayed.length).toBeGreaterThan(0);
    for (const label of relayed) {
      const outer = analysis.statements.find((s) => s.id === found(label.content, label.speaker)?.within);
      expect(nameOf(outer?.speaker), label.content).toBe('Russian Foreign Ministry');
    }
  });

  const matches = (position: Position, label: Gold['positions'][number]): boolean => {
    const at = text.indexOf(label.text);
    const overlap = Math.min(position.span.end, at + label.text.length) - Math.max(position.span.start, at);
    const holder = label.holder.some((name) => byName(name)?.id === position.holder);
    const target = label.target.some((name) => position.targets.includes(byName(name)?.id ?? '-'));
    const condition =
      label.condition === undefined ||
      (position.condition !== undefined && words(position.condition).includes(label.condition.slice(0, 30)));
    return (
      position.kind === label.kind &&
      overlap > 0.5 * label.text.length &&
      position.stage === label.stage &&
      holder &&
      target &&
      condition
    );
  };

  test('the positions are found with kind, holder, target, stage and condition', () => {
    const missed = gold.positions.filter((label) => !analysis.positions.some((p) => matches(p, label)));
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(2);
  });

  test('hardly anything else is claimed', () => {
    const extra = analysis.positions.filter((p) => !gold.positions.some((label) => matches(p, label)));
    expect(extra.length, extra.map((p) => `${p.kind} ${words(p.span)}`).join('\n')).toBeLessThanOrEqual(4);
  });

  test('times have their values', () => {
    for (const date of gold.dates) {
      const time = analysis.times.find((t) => words(t.span) === date.text);
      expect([time?.type, time?.value], date.text).toEqual([date.type, date.value]);
    }
    const days = analysis.times.find((t) => words(t.span) === 'in days');
    expect(days?.from !== undefined && days.from > '2014-04-23').toBe(true);
  });
});
