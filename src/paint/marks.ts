/** What of an analysis is marked in the page: one mark for each stretch of words and kind. */
import type { Analysis, Position, Span, Statement, TimeExpression } from '../engine/types';

/** A stretch of the article's text with what it says. `id` is the id of its subject, unique among marks. */
export type Mark =
  | { readonly id: string; readonly kind: 'speaker'; readonly span: Span; readonly statements: readonly Statement[] }
  | { readonly id: string; readonly kind: Position['kind']; readonly span: Span; readonly position: Position }
  | { readonly id: string; readonly kind: 'time'; readonly span: Span; readonly time: TimeExpression };

/**
 * All marks in text order; of those that start together, the longer one first, so that inner ones come after outer ones.
 * Statements with the same source words share one mark.
 */
export function marksOf(analysis: Analysis): readonly Mark[] {
  const marks: Mark[] = [];
  const sources = new Map<string, Statement[]>();
  for (const statement of analysis.statements) {
    if (statement.source === undefined || statement.tier !== 'speech') continue;
    const place = `${statement.source.start}-${statement.source.end}`;
    const shared = sources.get(place);
    if (shared !== undefined) {
      shared.push(statement);
      continue;
    }
    const statements = [statement];
    sources.set(place, statements);
    marks.push({ id: statement.id, kind: 'speaker', span: statement.source, statements });
  }
  for (const position of analysis.positions)
    marks.push({ id: position.id, kind: position.kind, span: position.span, position });
  for (const time of analysis.times) marks.push({ id: time.id, kind: 'time', span: time.span, time });
  return marks.sort(inTextOrder);
}

function inTextOrder(one: { readonly span: Span }, other: { readonly span: Span }): number {
  return one.span.start - other.span.start || other.span.end - one.span.end;
}

/** Innermost first: the shorter one, of equally long ones the one that starts later. */
export function innermostFirst(one: { readonly span: Span }, other: { readonly span: Span }): number {
  const [a, b] = [one.span.end - one.span.start, other.span.end - other.span.start];
  return a - b || other.span.start - one.span.start;
}
