/** What must hold of every analysis, whatever the article: spans are words of the text, ids lead somewhere, numbers are in range. */
import { expect } from 'vitest';
import { isAnalysis } from '../../src/engine/format';
import type { Analysis, Span } from '../../src/engine/types';

/** Every span of an analysis, with a name for messages. */
export function spansOf(analysis: Analysis): [string, Span][] {
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

/** A place between the halves of one character. */
const halves = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

function expectSpans(analysis: Analysis, text: string): void {
  for (const [name, span] of spansOf(analysis)) {
    const { start, end } = span;
    const about = `${name}: ${JSON.stringify(span)}`;
    expect(start >= 0 && start < end && end <= text.length, about).toBe(true);
    expect(text.slice(start, end).trim(), about).not.toBe('');
    expect(halves(text, start) || halves(text, end), about).toBe(false);
  }
}

/** Fails also where a fault of the engine was contained: the paragraph that is left out is the fault. */
export function expectSound(analysis: Analysis, text: string): void {
  expect(analysis.failed).toBeUndefined();
  expect(isAnalysis(analysis)).toBe(true);
  expectSpans(analysis, text);
  const actors = new Set(analysis.actors.map((a) => a.id));
  const statements = new Set(analysis.statements.map((s) => s.id));
  const positions = new Set(analysis.positions.map((p) => p.id));
  const times = new Set(analysis.times.map((t) => t.id));
  expect(actors.size).toBe(analysis.actors.length);
  expect(statements.size).toBe(analysis.statements.length);
  expect(positions.size).toBe(analysis.positions.length);
  expect(times.size).toBe(analysis.times.length);
  for (const actor of analysis.actors) expect(actor.mentions.length, actor.name).toBeGreaterThan(0);
  for (const s of analysis.statements) {
    if (s.speaker !== undefined) expect(actors.has(s.speaker)).toBe(true);
    for (const a of s.addressees) expect(actors.has(a)).toBe(true);
    if (s.within !== undefined) expect(statements.has(s.within) && s.within !== s.id).toBe(true);
    expect(s.content.length).toBeGreaterThan(0);
    expect(s.confidence >= 0 && s.confidence <= 1).toBe(true);
  }
  for (const p of analysis.positions) {
    const named = [p.holder, ...(p.coHolders ?? []), ...p.targets].flatMap((id) => id ?? []);
    for (const a of named) expect(actors.has(a)).toBe(true);
    expect(new Set(p.targets).size).toBe(p.targets.length);
    for (const s of p.chain) expect(statements.has(s)).toBe(true);
    if (p.answers !== undefined) expect(positions.has(p.answers) && p.answers !== p.id).toBe(true);
    expect(p.kind === 'sanction').toBe(p.stage !== undefined);
    expect(p.confidence >= 0 && p.confidence <= 1).toBe(true);
  }
  for (const t of analysis.times) {
    for (const day of [t.from, t.to]) if (day !== undefined) expect(day).toMatch(/^-?\d{4,}-\d{2}-\d{2}$/);
    if (t.from !== undefined && t.to !== undefined) expect(t.from <= t.to).toBe(true);
    if (t.anchor !== undefined && t.anchor !== 'published') expect(times.has(t.anchor) && t.anchor !== t.id).toBe(true);
  }
}
