/** Whether a value from outside is an article or an analysis in the public format of `../types`. */
import {
  ACTOR_KINDS,
  type Actor,
  type ActorMention,
  type Analysis,
  type Article,
  CERTAINTIES,
  type FailedPart,
  type Plover,
  POSITION_KINDS,
  type Position,
  SANCTION_STAGES,
  type Span,
  type Statement,
  type TimeExpression,
} from '../types';
import { isBoolean, isIndex, isNumber, isString, listOf, oneOf, optional, shapeOf } from './guards';

const isSpanShape = shapeOf<Span>({ start: isIndex, end: isIndex });

/** A span with `start < end`. */
export function isSpan(value: unknown): value is Span {
  return isSpanShape(value) && value.start < value.end;
}

const about = {
  url: optional(isString),
  title: optional(isString),
  outlet: optional(isString),
  byline: optional(isString),
  published: optional(isString),
  updated: optional(isString),
  language: isString,
};

export const isArticle = shapeOf<Article>({ ...about, text: isString });

const isMentionForm = oneOf('name', 'role', 'pronoun', 'metonym', 'description');
const isMention = shapeOf<ActorMention>({ start: isIndex, end: isIndex, form: isMentionForm });

const isActor = shapeOf<Actor>({
  id: isString,
  name: isString,
  kind: oneOf(...ACTOR_KINDS),
  role: optional(isString),
  country: optional(isString),
  mentions: listOf(isMention),
});

const isStatement = shapeOf<Statement>({
  id: isString,
  speaker: optional(isString),
  addressees: listOf(isString),
  source: optional(isSpan),
  cue: optional(isSpan),
  content: listOf(isSpan),
  manner: oneOf('direct', 'indirect', 'mixed'),
  tier: oneOf('speech', 'attitude'),
  negated: optional(isBoolean),
  questioned: optional(isBoolean),
  within: optional(isString),
  rule: isString,
  confidence: isNumber,
});

const isPlover = shapeOf<Plover>({
  type: isString,
  mode: optional(isString),
  context: optional(isString),
  cameo: optional(isString),
  alternatives: optional(listOf(isString)),
});

const isPosition = shapeOf<Position>({
  id: isString,
  kind: oneOf(...POSITION_KINDS),
  stage: optional(oneOf(...SANCTION_STAGES)),
  holder: optional(isString),
  coHolders: optional(listOf(isString)),
  targets: listOf(isString),
  targetsInferred: optional(oneOf(true)),
  span: isSpan,
  condition: optional(isSpan),
  deadline: optional(isSpan),
  certainty: oneOf(...CERTAINTIES),
  chain: listOf(isString),
  answers: optional(isString),
  plover: isPlover,
  rule: isString,
  confidence: isNumber,
});

const isTime = shapeOf<TimeExpression>({
  id: isString,
  span: isSpan,
  type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
  value: isString,
  from: optional(isString),
  to: optional(isString),
  anchor: optional(isString),
  unresolved: optional(oneOf(true)),
  rule: isString,
});

const isFailedPart = shapeOf<FailedPart>({ start: isIndex, end: isIndex, what: isString });

export const isAnalysis = shapeOf<Analysis>({
  version: oneOf(1),
  article: shapeOf<Analysis['article']>({ ...about, length: isIndex, hash: isString }),
  actors: listOf(isActor),
  statements: listOf(isStatement),
  positions: listOf(isPosition),
  times: listOf(isTime),
  truncated: optional(oneOf(true)),
  failed: optional(listOf(isFailedPart)),
});
