/**
 * Every rule: the finders, and by name the sentences that each finds and as many that it must leave alone. The names stand in `Position.rule`; the reader's explanation of each
 * is the message `rule_…`. A test runs all examples.
 */
import { accordTerm } from './accord-rules';
import { aidAct, protestAct } from './act-rules';
import { adversaryDeed } from './deed-rules';
import { cannotDemand, cleftDemand, conditionDemand, importanceDemand, seeDemand, timeDemand } from './demand-rules';
import type { Rule } from './draft';
import { epithet } from './epithet-rules';
import { ACCUSATIONS } from './examples/accusations';
import { COMMITMENTS } from './examples/commitments';
import { DEMANDS } from './examples/demands';
import { REFUSALS } from './examples/refusals';
import { SANCTIONS } from './examples/sanctions';
import type { RuleExamples } from './examples/shape';
import { SUPPORTS } from './examples/supports';
import { THREATS } from './examples/threats';
import { WEIGHED } from './examples/weighed';
import { angered, feeling } from './feeling-rules';
import { idiom } from './idiom-rules';
import { judgement } from './judgement-rules';
import { naming } from './naming-rules';
import { stanceNoun } from './noun-rules';
import { namedMeasure } from './sanction-nouns';
import { measureRule } from './sanction-rules';
import { imperative, mustDemand, needDemand } from './speech-rules';
import { stanceVerb } from './stance-rules';
import { alternative, ultimatum } from './ultimatum-rules';
import { willRule } from './will-rules';
import { goodwill } from './wish-rules';

/** The finders in the order in which they read each clause; one finder serves several rules. */
export const FINDERS: readonly Rule[] = [
  measureRule,
  namedMeasure,
  protestAct,
  aidAct,
  stanceVerb,
  ultimatum,
  alternative,
  mustDemand,
  needDemand,
  conditionDemand,
  cleftDemand,
  seeDemand,
  timeDemand,
  importanceDemand,
  cannotDemand,
  imperative,
  willRule,
  goodwill,
  accordTerm,
  stanceNoun,
  naming,
  feeling,
  angered,
  judgement,
  idiom,
  epithet,
  adversaryDeed,
];

/** All rules with their examples. */
export const RULES: readonly RuleExamples[] = [
  ...DEMANDS,
  ...SANCTIONS,
  ...THREATS,
  ...ACCUSATIONS,
  ...REFUSALS,
  ...COMMITMENTS,
  ...SUPPORTS,
  ...WEIGHED,
];
