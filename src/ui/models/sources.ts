/** The fourth view: who is heard and how much, named or not, at first hand or relayed. Counting only, no score. */
import type { Actor, Statement } from '../../engine/types';
import type { Report } from './report';

export interface Voice {
  /** Absent for words whose speaker the article does not say. */
  readonly actor?: Actor;
  /** Attributed words of this speaker. */
  readonly words: number;
  /** Of all attributed words, 0 to 1. */
  readonly share: number;
  readonly statements: number;
  /** Statements that somebody else in the article passes on. */
  readonly relayed: number;
}

export interface Sources {
  readonly voices: readonly Voice[];
  /** Attributed words in all. */
  readonly words: number;
  /** Share of attributed words whose speaker is named, 0 to 1. */
  readonly named: number;
  /** Share of statements that reach the article at first hand, 0 to 1. */
  readonly firstHand: number;
}

/** Words belong to the innermost speaker: what a ministry says that a minister said counts as the minister's. */
export function sourcesOf({ analysis, text, find, statements: shown }: Report): Sources {
  const owners = new Array<Statement | undefined>(text.length);
  const depth = (statement: Statement): number => find.nesting(statement).length;
  const byDepth = analysis.statements
    .filter(({ tier }) => tier === 'speech')
    .map((statement) => ({ statement, depth: depth(statement) }))
    .sort((one, other) => one.depth - other.depth);
  for (const { statement } of byDepth)
    for (const { start, end } of statement.content) owners.fill(statement, start, Math.min(end, text.length));

  const words = new Map<string, number>();
  let total = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const owner = owners[word.index];
    if (owner === undefined) continue;
    const speaker = find.actor(owner.speaker)?.id ?? '';
    words.set(speaker, (words.get(speaker) ?? 0) + 1);
    total++;
  }
  const counted = new Map<string, { statements: number; relayed: number }>();
  for (const { statement, depth: level } of byDepth) {
    const speaker = find.actor(statement.speaker)?.id ?? '';
    const entry = counted.get(speaker) ?? { statements: 0, relayed: 0 };
    entry.statements++;
    if (level > 1) entry.relayed++;
    counted.set(speaker, entry);
  }
  const voices = [...counted].map(([id, entry]): Voice => {
    const actor = find.actor(id);
    const own = words.get(id) ?? 0;
    return { ...entry, words: own, share: total === 0 ? 0 : own / total, ...(actor === undefined ? {} : { actor }) };
  });
  const heard = new Set(shown.map(({ speaker }) => find.actor(speaker)?.id ?? ''));
  const named = voices.reduce(
    (sum, { actor, words: own }) => sum + (actor === undefined || actor.kind === 'unnamed' ? 0 : own),
    0,
  );
  return {
    voices: voices
      .filter(({ actor }) => heard.has(actor?.id ?? ''))
      .sort((one, other) => other.words - one.words || other.statements - one.statements),
    words: total,
    named: total === 0 ? 0 : named / total,
    firstHand: byDepth.length === 0 ? 0 : byDepth.filter((entry) => entry.depth === 1).length / byDepth.length,
  };
}
