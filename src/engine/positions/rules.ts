/** The rules in the order in which they read each clause. */
import { aidAct, protestAct } from './act-rules';
import { feeling, judgement, naming } from './blame-rules';
import { conditionDemand, seeDemand, timeDemand } from './demand-rules';
import type { Rule } from './draft';
import { stanceNoun } from './noun-rules';
import { measureRule } from './sanction-rules';
import { imperative, mustDemand, needDemand, willRule } from './speech-rules';
import { stanceVerb } from './stance-rules';

export const FINDERS: readonly Rule[] = [
  measureRule,
  protestAct,
  aidAct,
  stanceVerb,
  mustDemand,
  needDemand,
  conditionDemand,
  seeDemand,
  timeDemand,
  imperative,
  willRule,
  stanceNoun,
  naming,
  feeling,
  judgement,
];
