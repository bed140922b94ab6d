/**
 * Positions against labelled articles. A found position and a label are paired where their words overlap enough
 * (Jaccard 0.3, or four fifths of the shorter one); `kind` counts pairs of the same kind, `position` those whose holder
 * is right as well; target, condition and stage are shares of the pairs of the same kind that have a label for it.
 */
import { analyze } from '../../src/engine';
import type { Actor, Analysis } from '../../src/engine/types';
import { type Candidate, figures, pairUp, type Score, shareOf } from './figures';
import { type GoldDocument, type GoldLabels, placeOf } from './gold';
import { shared, wordSpans, wordsIn } from './word-cover';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'we', 'i']);

interface Tally {
  right: number;
  of: number;
}

/** What is found in an article. */
export type Reader = (document: GoldDocument) => Pick<Analysis, 'actors' | 'positions'>;

const engine: Reader = ({ labels: { title, outlet, published }, text }) =>
  analyze({
    language: 'en',
    text,
    published,
    ...(typeof title === 'string' ? { title } : {}),
    ...(outlet === undefined ? {} : { outlet }),
  });

export function scorePositions(documents: readonly GoldDocument[], read: Reader = engine): Score {
  const counts = { found: 0, gold: 0, span: 0, kind: 0, position: 0 };
  const [target, condition, stage, actors] = [tally(), tally(), tally(), tally()];
  const kinds = new Map<string, Tally>();
  const cases: string[] = [];
  for (const document of documents) {
    const { labels, text } = document;
    const analysis = read(document);
    const { words, found, gold, pairs, isOneOf } = pairPositions(document, analysis);
    counts.found += found.length;
    counts.gold += gold.length;
    for (const { name } of labels.actors)
      count(
        actors,
        analysis.actors.some((actor) => isCalled(actor, [name], labels)),
      );

    const missed = new Set(gold);
    for (const [position, label] of pairs) {
      counts.span++;
      if (position.kind !== label.kind) continue;
      counts.kind++;
      missed.delete(label);
      if (isOneOf(position.holder, label.holder)) counts.position++;
      if (label.target !== undefined && label.target.length > 0) {
        count(
          target,
          position.targets.some((each) => isOneOf(each, label.target)),
        );
      }
      if (label.condition !== undefined) {
        const wanted = wordsIn(words, placeOf(text, label.condition));
        const given = wordsIn(words, position.condition === undefined ? [] : [position.condition]);
        count(condition, shared(given, wanted) / Math.max(1, wanted.size) >= 0.5);
      }
      if (label.kind === 'sanction') count(stage, position.stage === label.stage);
    }
    for (const label of gold) {
      const kind = kinds.get(label.kind) ?? tally();
      kinds.set(label.kind, kind);
      count(kind, !missed.has(label));
      if (missed.has(label))
        cases.push(`${labels.id}\t${label.kind}\t${(label.holder ?? []).join('/')}\t${label.text}`);
    }
  }
  return {
    figures: {
      documents: documents.length,
      span: figures(counts.span, counts.found, counts.gold),
      kind: figures(counts.kind, counts.found, counts.gold),
      position: figures(counts.position, counts.found, counts.gold),
      targetOfMatched: shareOf(target.right, target.of),
      conditionOfMatched: shareOf(condition.right, condition.of),
      stageOfMatched: shareOf(stage.right, stage.of),
      actorRecall: shareOf(actors.right, actors.of),
      recallByKind: Object.fromEntries([...kinds].map(([kind, { right, of }]) => [kind, `${right}/${of}`])),
    },
    cases,
  };
}

/** What was found and what is labelled, which of them are the same, and whether an actor is one of those that a label names. */
export function pairPositions({ labels, text }: GoldDocument, { actors, positions }: ReturnType<Reader>) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const isOneOf = (actor: string | undefined, names: readonly string[] = []): boolean =>
    actor !== undefined && isCalled(byId.get(actor), names, labels);
  const words = wordSpans(text);
  const found = positions.map((position) => ({
    ...position,
    isHeldBy: (names?: readonly string[]) => isOneOf(position.holder, names),
    cover: wordsIn(words, [position.span]),
  }));
  const gold = labels.positions.map((label) => ({
    ...label,
    cover: wordsIn(words, placeOf(text, label.text, label.at)),
  }));
  const pairs = pairUp(candidatesOfPairs(found, gold)).flatMap(({ p, g }) => {
    const [position, label] = [found[p], gold[g]];
    return position === undefined || label === undefined ? [] : [[position, label] as const];
  });
  return { words, found, gold, pairs, isOneOf };
}

interface Covering {
  readonly kind: string;
  /** Words of the article, by number. */
  readonly cover: ReadonlySet<number>;
}

/** Which found position may be meant by which label: by their words, and likelier if kind and holder are the same. */
export function candidatesOfPairs(
  found: readonly (Covering & { readonly isHeldBy: (names?: readonly string[]) => boolean })[],
  gold: readonly (Covering & { readonly holder?: readonly string[] })[],
): Candidate[] {
  return found.flatMap((position, p) =>
    gold.flatMap((label, g) => {
      const both = shared(position.cover, label.cover);
      if (both === 0) return [];
      const jaccard = both / (position.cover.size + label.cover.size - both);
      const ofShorter = both / Math.min(position.cover.size, label.cover.size);
      if (jaccard < 0.3 && (ofShorter < 0.8 || jaccard < 0.15)) return [];
      const sameKind = position.kind === label.kind ? 1 : 0;
      return [{ fit: jaccard + sameKind + (position.isHeldBy(label.holder) ? 0.5 : 0), p, g }];
    }),
  );
}

function tally(): Tally {
  return { right: 0, of: 0 };
}

function count(into: Tally, right: boolean): void {
  into.of++;
  if (right) into.right++;
}

/** Whether the actor's name is, holds, or is held by one of the names or their aliases; pronouns do not count. */
export function isCalled(actor: Actor | undefined, names: readonly string[], { actors }: GoldLabels): boolean {
  if (actor === undefined) return false;
  const own = plainName(actor.name);
  return names
    .flatMap((name) => [name, ...(actors.find((label) => label.name === name)?.aliases ?? [])])
    .map(plainName)
    .filter((name) => name !== '' && !PRONOUNS.has(name))
    .some((name) => ` ${own} `.includes(` ${name} `) || ` ${name} `.includes(` ${own} `));
}

export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}
