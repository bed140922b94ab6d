/** Statements judged on texts that the model was not made from: for calibration, and to see what goes wrong. */
import { decideAll, selectAll } from '../../src/engine/statements';
import type { Decided } from '../../src/engine/statements/decision/decide';
import type { Selected } from '../../src/engine/statements/decision/select';
import type { Least } from '../../src/engine/statements/tier';
import { common, coverOf, type TokenGold, type TrainingDocument } from '../eval/attribution-gold';
import { pairUp } from '../eval/figures';
import { cueNouns, type Gathered, gather, modelOf, trainModel } from './attribution';

/** A statement that was found, or one that was missed, or both where they are taken for each other. */
export interface Judged {
  readonly document: TrainingDocument;
  /** The engine's own probability; absent where it found nothing. */
  readonly found?: Selected;
  readonly gold?: TokenGold;
  readonly right: boolean;
  /** Of the candidates that were decided for the document. */
  readonly decided: readonly Decided[];
}

/** Trains on all folds but one and judges that one, for each; only statements that no other reports are judged. */
export function judgeFolds(documents: readonly TrainingDocument[], folds: number, least: Least): Judged[] {
  const nouns = cueNouns(documents);
  const gathered = gather(documents, nouns);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const model = modelOf(trainModel(gathered.filter((_, i) => i % folds !== fold)), nouns);
    return gathered.flatMap((one, i) => (i % folds === fold ? judge(one, model, least) : []));
  });
}

function judge(
  { document, clauses, candidates }: Gathered,
  model: Parameters<typeof decideAll>[2],
  least: Least,
): Judged[] {
  const { text, isWord, gold } = document;
  const decided = decideAll(text, { clauses, list: candidates }, model);
  const found = selectAll(text, clauses, decided, model, least).filter(({ within }) => within < 0);
  const contents = found.map(({ candidate }) => coverOf(isWord, candidate.content));
  const pairs = contents.flatMap((content, p) =>
    gold.flatMap((one, g) => {
      const shared = common(content, one.content);
      return shared === 0 ? [] : [{ fit: shared / (content.size + one.content.size - shared), p, g }];
    }),
  );
  const byFound = new Map(pairUp(pairs).flatMap(({ fit, p, g }) => (fit >= 0.5 ? [[p, g] as const] : [])));
  const matched = new Set(byFound.values());
  return [
    ...found.map((one, p) => {
      const label = gold[byFound.get(p) ?? -1];
      const base = { document, found: one, decided };
      return label === undefined
        ? { ...base, right: false }
        : { ...base, gold: label, right: sourcesTouch(document, one, label) };
    }),
    ...gold.flatMap((label, g) => (matched.has(g) ? [] : [{ document, gold: label, right: false, decided }])),
  ];
}

export function sourcesTouch(document: TrainingDocument, { candidate }: Decided, gold: TokenGold): boolean {
  const source = coverOf(document.isWord, candidate.source === undefined ? [] : [candidate.source]);
  return common(source, gold.source) > 0 || (source.size === 0 && gold.source.size === 0);
}

/** Why something was missed, or found where nothing is: one line for readers. */
export function causeOf({ document, found, gold, decided }: Judged): string {
  if (found !== undefined && gold !== undefined) return `the wrong source (rule \`${found.candidate.rule}\`)`;
  if (found !== undefined) return falseCause(document, found);
  return gold === undefined ? 'nothing' : missedCause(document, gold, decided);
}

function falseCause({ gold }: TrainingDocument, { candidate }: Selected): string {
  return gold.some(({ cue }) => cue.has(candidate.head))
    ? `found with too much or too little of its words (rule \`${candidate.rule}\`)`
    : `found where the annotators marked nothing (rule \`${candidate.rule}\`)`;
}

function missedCause(document: TrainingDocument, gold: TokenGold, decided: readonly Decided[]): string {
  if (gold.cue.size === 0) return 'missed: no reporting words at all';
  const same = decided.filter(({ candidate }) => gold.cue.has(candidate.head));
  if (same.length === 0) return 'missed: the cue is no pattern that the rules know, or was dropped at first look';
  const best = same
    .map((one) => {
      const content = coverOf(document.isWord, one.candidate.content);
      const shared = common(content, gold.content);
      return { one, fit: shared / Math.max(1, content.size + gold.content.size - shared) };
    })
    .sort((a, b) => b.fit - a.fit)[0];
  if (best === undefined || best.fit === 0) return 'missed: the rules look for the content elsewhere';
  const { rule } = best.one.candidate;
  if (best.fit < 0.5) return `missed: content cut in the wrong place (rule \`${rule}\`)`;
  return sourcesTouch(document, best.one, gold)
    ? `missed: right, but held for unlikely or less likely than another (rule \`${rule}\`)`
    : `missed: the wrong source (rule \`${rule}\`)`;
}
