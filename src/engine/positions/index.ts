/** The door of the positions' room: who wants what of whom, on what condition, by when, and who says so. */
import type { Cast } from '../actors/types';
import { type Parts, within } from '../parts';
import type { Text, TokenRange } from '../text/types';
import type { Position, Span, Statement, TimeExpression } from '../types';
import { pairAnswers } from './answers';
import { draftsByParagraph } from './by-paragraph';
import { certaintyOf } from './certainty';
import { draftCondition } from './conditions';
import { withConfidence } from './confidence';
import { ploverOf } from './crosswalk';
import { deadlineOf } from './deadlines';
import { withDefiance } from './defiance';
import type { Draft } from './draft';
import { mattersIn } from './matter';
import { mergeDrafts, withoutNested } from './merge';
import { inferHolders, withoutUnknown } from './parties/infer-holders';
import { inferTargets } from './parties/infer-targets';
import { withPartners } from './parties/joint';
import { withoutOwnBlame } from './parties/own-body';
import { withoutNamesOfNothing } from './parties/reactions';
import { isTargetSaid } from './parties/said-targets';
import { withoutPrivate } from './private-reports';
import { withoutFriends } from './rules/deed-rules';
import { withHeadlines } from './rules/headlines';
import { type Scene, setScene } from './scene';
import { spanOf, withWholeQuotation } from './span';
import { type KindTable, ownKindTable } from './weighed/clause-kinds';
import { weighedInParts } from './weighed/weighed-clauses';

/**
 * Finds positions clause by clause, in text order, ids p1, p2 … Linear in the text's length. Every span lies in `text.source`; holders and targets are ids
 * of the cast; `chain` holds the statements around the span, outermost first.
 */
export function* positionsInParts(
  text: Text,
  statements: readonly Statement[],
  cast: Cast,
  times: readonly TimeExpression[],
): Parts<Position[]> {
  const scene = setScene(text, statements, cast, times);
  return positionsOf(scene, yield* heldInParts(scene)).map(withConfidence);
}

/** Drafts with their holders: with targets, conditions, deadlines and answers, as sure as their rules claim; targets by other weights than the shipped ones if given. */
export function positionsOf(scene: Scene, held: readonly Draft[], targetWeights?: KindTable): Position[] {
  const aimed = inferTargets(scene, withDefiance(withoutNamesOfNothing(scene, held)), targetWeights);
  const kept = withoutOwnBlame(scene, aimed);
  return pairAnswers(
    kept.map((draft, i) => toPosition(scene, draft, i)),
    scene.actorById,
    mattersIn(scene),
  );
}

/** All positions with their holders, and with the targets that their words name, in text order. */
export function* heldInParts(scene: Scene): Parts<readonly Draft[]> {
  const ruled = yield* within(0, 0.7, ruledInParts(scene));
  return yield* within(0.7, 1, withWeighed(scene, ruled, ownKindTable()));
}

/** What the rules find and, beside it, what these weights find. */
export function* withWeighed(scene: Scene, ruled: readonly Draft[], weights: KindTable): Parts<readonly Draft[]> {
  const weighed = yield* weighedInParts(scene, ruled, weights);
  const said = [...ruled, ...weighed].sort((a, b) => a.from - b.from || a.to - b.to);
  return withoutPrivate(scene, withoutNested(inferHolders(scene, withPartners(scene, said))));
}

/** What the rules find, one draft per thing said, in text order. */
export function* ruledInParts(scene: Scene): Parts<readonly Draft[]> {
  return mergeDrafts(scene, withoutUnknown(withHeadlines(scene, withoutFriends(yield* draftsByParagraph(scene)))));
}

function toPosition(scene: Scene, draft: Draft, index: number): Position {
  const found = draftCondition(scene, draft);
  const condition = found && withWholeQuotation(scene.text, found);
  const deadline = deadlineOf(scene, draft, condition);
  const { from, to } = spanOf(scene.text, draft, condition, deadline);
  const spanned = (range: TokenRange): Span => scene.span(range.from, range.to);
  return {
    id: `p${index + 1}`,
    kind: draft.kind,
    ...(draft.stage === undefined ? {} : { stage: draft.stage }),
    ...(draft.holder === undefined ? {} : { holder: draft.holder.id }),
    ...(draft.partners === undefined || draft.partners.length === 0
      ? {}
      : { coHolders: draft.partners.map((actor) => actor.id) }),
    targets: [...new Set(draft.targets.map((actor) => actor.id))],
    ...(isTargetSaid(scene, draft) ? {} : { targetsInferred: true }),
    span: scene.span(from, to),
    ...(condition === undefined ? {} : { condition: spanned(condition) }),
    ...(deadline === undefined ? {} : { deadline: spanned(deadline) }),
    certainty: certaintyOf(scene, draft, condition !== undefined),
    chain: scene.chainAt(from).map((statement) => statement.id),
    plover: ploverOf(scene, draft),
    rule: draft.rule,
    confidence: Math.round(draft.confidence * 100) / 100,
  };
}
