/**
 * Whom the engine takes for the source of a statement, against GUM's coreference chains.
 *
 * Of each statement that the engine finds, its source is laid over a gold phrase, and its speaker over the entity that
 * most of the actor's names (of an actor without names, of its other mentions) mean. Where the gold entity bears a name
 * anywhere in the article, the speaker must be that entity. Where it bears none, the speaker must be nobody, or an
 * actor without a name; for a pronoun, one that stands for that entity elsewhere, if it stands for any.
 */
import { analyze } from '../../src/engine';
import type { Actor, Span } from '../../src/engine/types';
import { type Score, shareOf } from './figures';
import { type GumDocument, type GumMention, readGum } from './gum';

/** Share of words that a span and a gold phrase that begins elsewhere must have in common, of all their words. */
const LEAST_OVERLAP = 0.3;

const FORMS = ['name', 'pronoun', 'description'] as const satisfies readonly GumMention['form'][];
const GENRES = ['news', 'interview'] as const;

export function scoreCoreference(dir: string): Score {
  const counts = new Map<string, { right: number; of: number }>();
  const cases: string[] = [];
  for (const document of readGum(dir)) {
    const genre = GENRES.find((name) => document.id.includes(name)) ?? 'other';
    const { actors, statements } = analyze({ language: 'en', text: document.text });
    const align = alignerOf(document);
    const named = new Set(document.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    for (const { source, speaker } of statements) {
      const gold = source === undefined ? undefined : align(source);
      if (source === undefined || gold === undefined) continue;
      const actor = byId.get(speaker ?? '');
      const form = formIn(document, source, gold);
      const right = isRight(actor, source, { ...gold, form }, named.has(gold.entity), align);
      for (const name of ['all', form, ...(form === 'name' ? [] : ['not a name', `not a name, ${genre}`])]) {
        const count = counts.get(name) ?? { right: 0, of: 0 };
        counts.set(name, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
      }
      if (!right) cases.push(caseOf(document, source, { ...gold, form }, actor));
    }
  }
  const share = (name: string): object => {
    const { right, of } = counts.get(name) ?? { right: 0, of: 0 };
    return { share: shareOf(right, of), of };
  };
  const names = ['not a name', ...GENRES.map((genre) => `not a name, ${genre}`), ...FORMS, 'all'];
  return { figures: Object.fromEntries(names.map((name) => [name, share(name)])), cases };
}

type Aligner = (span: Span) => GumMention | undefined;

/**
 * Finds the gold phrase that a span means: the longest one inside it that begins with it, so that words too many at its
 * end do not count; else the one with most words in common of all their words, the longer of equals.
 */
function alignerOf({ text, tokens, mentions }: GumDocument): Aligner {
  return (span) => {
    let from = tokens.findIndex(({ end }) => end > span.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? span.end) < span.end) to++;
    if (to - from > 1 && /^(?:the|an?)$/iu.test(text.slice(tokens[from]?.start, tokens[from]?.end))) from++;
    const begins = mentions.filter((one) => one.to > from && one.to <= to && beginsAt(one, from, tokens, text));
    if (begins.length > 0) return begins.reduce((best, one) => (one.to > best.to ? one : best));
    let best: GumMention | undefined;
    let most = LEAST_OVERLAP;
    for (const mention of mentions) {
      const common = Math.min(to, mention.to) - Math.max(from, mention.from);
      const fit = common / (to - from + mention.to - mention.from - common);
      const longer = best !== undefined && mention.to - mention.from > best.to - best.from;
      if (common > 0 && (fit > most || (fit === most && longer))) {
        best = mention;
        most = fit;
      }
    }
    return best;
  };
}

/** Whether a phrase begins at a token, its article left aside. */
function beginsAt(mention: GumMention, from: number, tokens: readonly Span[], text: string): boolean {
  const article = /^(?:the|an?)$/iu.test(text.slice(tokens[mention.from]?.start, tokens[mention.from]?.end));
  return mention.from === from || (article && mention.from + 1 === from);
}

/** A source that says its own name somewhere ("the coach, Ann Doe") is a name. */
function formIn({ tokens, mentions }: GumDocument, source: Span, gold: GumMention): GumMention['form'] {
  const says = mentions.some(
    ({ entity, form, from, to }) =>
      entity === gold.entity &&
      form === 'name' &&
      (tokens[from]?.start ?? 0) >= source.start &&
      (tokens[to - 1]?.end ?? source.end + 1) <= source.end,
  );
  return says ? 'name' : gold.form;
}

function isRight(actor: Actor | undefined, source: Span, gold: GumMention, named: boolean, align: Aligner): boolean {
  if (actor === undefined) return !named;
  const names = actor.mentions.filter(({ form }) => form === 'name' || form === 'metonym');
  const others = actor.mentions.filter((one) => one.end <= source.start || one.start >= source.end);
  if (names.length > 0) return mostMeant(names, align) === gold.entity;
  if (named) return false;
  const meant = others.flatMap((one) => align(one)?.entity ?? []);
  return gold.form === 'description' || meant.length === 0 || meant.includes(gold.entity);
}

/** The entity that most of the mentions mean, the first of equals. */
function mostMeant(mentions: readonly Span[], align: Aligner): number | undefined {
  const votes = new Map<number, number>();
  for (const mention of mentions) {
    const entity = align(mention)?.entity;
    if (entity !== undefined) votes.set(entity, (votes.get(entity) ?? 0) + 1);
  }
  return [...votes].reduce<readonly [number, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

function caseOf({ id, text, tokens, mentions }: GumDocument, source: Span, gold: GumMention, actor: Actor | undefined) {
  const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const chain = mentions.filter(({ entity }) => entity === gold.entity);
  const best = chain.find(({ form }) => form === 'name');
  const meant = best === undefined ? '(no name)' : words(best.from, best.to);
  const around = text.slice(Math.max(0, source.start - 60), source.end + 60).replaceAll('\n', ' ');
  return [id, gold.form, text.slice(source.start, source.end), meant, actor?.name ?? '(nobody)', around].join('\t');
}
