/**
 * How well statements are found, on a corpus in PolNeAR's layout (see polnear.ts).
 *
 * Only statements that no other reports count. A found and a gold relation match where their contents share at least
 * half of their words (Jaccard) and their sources touch, or neither names one; each is used once, best overlap first.
 */
import { analyze } from '../../src/engine';
import type { Span, Statement } from '../../src/engine/types';
import { type Candidate, figures, pairUp, type Score, shareOf } from './figures';
import { type GoldAttribution, type Pair, readCorpus } from './polnear';
import { shared, wordSpans, wordsIn } from './word-cover';

/** Reporting words that tell indirect speech from attitudes in the breakdown of recall. */
const SPEECH =
  /\b(?:said|says|say|saying|told|tells|tell|telling|added|adds|according|asked|asks|called|calls|argued|argues|insisted|insists|announced|claimed|claims|stated|states|noted|notes|wrote|writes|tweeted|declared|warned|warns|acknowledged|responded|replied|explained|suggested|reported|reports)\b/i;

type Kind = 'direct' | 'speech' | 'attitude';
const KINDS: readonly Kind[] = ['direct', 'speech', 'attitude'];
const PARTS = ['source', 'cue', 'content'] as const;

/** The words of each part, by index. */
type Relation = Readonly<Record<(typeof PARTS)[number], ReadonlySet<number>>>;

const span = ([start, end]: Pair): Span => ({ start, end });

function goldRelation(words: readonly Span[], gold: GoldAttribution): Relation {
  const cover = (pairs: readonly Pair[]) => wordsIn(words, pairs.map(span));
  return { source: cover(gold.source), cue: cover(gold.cue), content: cover(gold.content) };
}

function foundRelation(words: readonly Span[], one: Statement): Relation {
  const cover = (spans: readonly (Span | undefined)[]) =>
    wordsIn(
      words,
      spans.flatMap((part) => part ?? []),
    );
  return { source: cover([one.source]), cue: cover([one.cue]), content: cover(one.content) };
}

function kindOf(text: string, gold: GoldAttribution): Kind {
  if (gold.content.some(([start]) => /["“]/.test(text.slice(Math.max(0, start - 1), start + 1)))) return 'direct';
  return gold.cue.some(([start, end]) => SPEECH.test(text.slice(start, end))) ? 'speech' : 'attitude';
}

class Counts {
  private readonly counts = new Map<string, [right: number, found: number, gold: number]>();

  add(name: string, right: number, found: number, gold: number): void {
    const [a, b, c] = this.counts.get(name) ?? [0, 0, 0];
    this.counts.set(name, [a + right, b + found, c + gold]);
  }

  figures(): object {
    return Object.fromEntries(
      [...this.counts].map(([name, [right, found, gold]]) => [
        name,
        name.startsWith('recall') ? { R: shareOf(right, gold), gold } : figures(right, found, gold),
      ]),
    );
  }
}

/** Pairs of found and gold relations whose contents overlap. */
function candidates(found: readonly Relation[], gold: readonly Relation[]): Candidate[] {
  return found.flatMap((f, p) =>
    gold.flatMap((one, g) => {
      const common = shared(f.content, one.content);
      return common === 0 ? [] : [{ fit: common / (f.content.size + one.content.size - common), p, g }];
    }),
  );
}

export function scoreAttribution(dir: string): Score {
  const counts = new Counts();
  const worst: { readonly errors: number; readonly id: string }[] = [];
  const documents = readCorpus(dir);
  for (const document of documents) {
    const words = wordSpans(document.text);
    const gold = document.attributions.map((one) => goldRelation(words, one));
    const kinds = document.attributions.map((one) => kindOf(document.text, one));
    const { statements } = analyze({ language: 'en', text: document.text });
    const found = statements.filter((one) => one.within === undefined).map((one) => foundRelation(words, one));
    for (const part of PARTS) {
      const g = new Set(gold.flatMap((one) => [...one[part]]));
      const f = new Set(found.flatMap((one) => [...one[part]]));
      counts.add(`token ${part}`, shared(g, f), f.size, g.size);
    }
    const close = pairUp(candidates(found, gold)).filter(({ fit }) => fit >= 0.5);
    const right = close.filter(({ p, g }) => {
      const a = found[p]?.source ?? new Set();
      const b = gold[g]?.source ?? new Set();
      return shared(a, b) > 0 || (a.size === 0 && b.size === 0);
    });
    const exact = right.filter(({ fit }) => fit === 1).length;
    counts.add('relation', right.length, found.length, gold.length);
    counts.add('content', close.length, found.length, gold.length);
    counts.add('relation, content exact', exact, found.length, gold.length);
    for (const kind of KINDS) {
      const total = kinds.filter((one) => one === kind).length;
      counts.add(`recall ${kind}`, right.filter(({ g }) => kinds[g] === kind).length, total, total);
    }
    worst.push({ errors: gold.length + found.length - 2 * right.length, id: document.id });
  }
  worst.sort((a, b) => b.errors - a.errors);
  return {
    figures: { documents: documents.length, ...counts.figures() },
    cases: worst.map(({ errors, id }) => `${errors}\t${id}`),
  };
}
