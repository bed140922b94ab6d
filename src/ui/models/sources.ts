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
  /** Share of attributed words that reach the article through named sources only, 0 to 1. */
  readonly named: number;
  /** Actors without a name through whom words reach the article, those with most of them first. */
  readonly unnamed: readonly Actor[];
  /** Share of statements that reach the article at first hand, 0 to 1. */
  readonly firstHand: number;
}

/** Words belong to the innermost speaker: what a ministry says that a minister said counts as the minister's. */
export function sourcesOf({ analysis, text, find, statements: shown }: Report): Sources {
  const told = analysis.statements
    .filter(({ tier }) => tier === 'speech')
    .map((statement) => ({ statement, links: find.nesting(statement) }))
    .sort((one, other) => one.links.length - other.links.length);
  const wordsOf = countWords(
    told.map(({ statement }) => statement),
    text,
  );
  const voices = new Map<string, { actor: Actor | undefined; words: number; statements: number; relayed: number }>();
  const hidden = new Map<Actor | undefined, number>();
  let total = 0;
  let named = 0;
  for (const { statement, links } of told) {
    const words = wordsOf.get(statement) ?? 0;
    const actor = find.actor(statement.speaker);
    const voice = voices.get(actor?.id ?? '') ?? { actor, words: 0, statements: 0, relayed: 0 };
    voices.set(actor?.id ?? '', voice);
    voice.words += words;
    voice.statements++;
    if (links.length > 1) voice.relayed++;
    const nameless = new Set(
      links.map((link) => link.actor).filter((one) => one === undefined || one.kind === 'unnamed'),
    );
    for (const one of nameless) hidden.set(one, (hidden.get(one) ?? 0) + words);
    if (nameless.size === 0) named += words;
    total += words;
  }
  const heard = new Set(shown.map(({ speaker }) => find.actor(speaker)?.id ?? ''));
  return {
    voices: [...voices]
      .filter(([id]) => heard.has(id))
      .map(([, { actor, ...counts }]): Voice => {
        const share = total === 0 ? 0 : counts.words / total;
        return actor === undefined ? { ...counts, share } : { ...counts, share, actor };
      })
      .sort((one, other) => other.words - one.words || other.statements - one.statements),
    words: total,
    named: total === 0 ? 0 : named / total,
    unnamed: [...hidden].sort(([, one], [, other]) => other - one).flatMap(([actor]) => actor ?? []),
    firstHand: told.length === 0 ? 0 : told.filter(({ links }) => links.length === 1).length / told.length,
  };
}

/** How many words of the text are each statement's own; of statements inside one another, the later one has them. */
function countWords(outermostFirst: readonly Statement[], text: string): ReadonlyMap<Statement, number> {
  const owners = new Array<Statement | undefined>(text.length);
  for (const statement of outermostFirst)
    for (const { start, end } of statement.content) owners.fill(statement, start, Math.min(end, text.length));
  const counts = new Map<Statement, number>();
  for (const word of text.matchAll(/\S+/g)) {
    const owner = owners[word.index];
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
