/**
 * Every rule: the finders, and by name the sentences that each finds and as many that it must leave alone. The names stand in `Position.rule`; the reader's explanation of each
 * is the message `rule_…`. A test runs all examples.
 */
import { ANGERING_VERBS } from '../../lexicon/conduct';
import { words } from '../../lexicon/words';
import { namedMeasure } from '../sanctions/sanction-nouns';
import { measureRule } from '../sanctions/sanction-rules';
import { accordTerm, LAYING_DOWN } from './accord-rules';
import { aidAct, GIVING, GRIEVANCES, protestAct } from './act-rules';
import { adversaryDeed } from './deed-rules';
import {
  cannotDemand,
  cleftDemand,
  conditionDemand,
  importanceDemand,
  madeCondition,
  seeDemand,
  timeDemand,
} from './demand-rules';
import { BAD_NAMES, epithet } from './epithet-rules';
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
import { NAMING, naming } from './naming-rules';
import { stanceNoun, TELLING_NOUNS } from './noun-rules';
import { imperative, mustDemand, needDemand } from './speech-rules';
import { STANCE_VERBS, stanceVerb } from './stance-rules';
import type { Finder } from './triggers';
import { alternative, TIME_GIVING, ultimatum } from './ultimatum-rules';
import { willRule } from './will-rules';
import { goodwill, WISHING_WELL } from './wish-rules';

/** The finders in the order in which they read each clause; one finder serves several rules. */
export const FINDERS: readonly Finder[] = [
  { find: measureRule },
  { find: namedMeasure },
  { find: protestAct, words: GRIEVANCES },
  { find: aidAct, verbs: GIVING },
  { find: stanceVerb, verbs: STANCE_VERBS },
  { find: ultimatum, verbs: TIME_GIVING },
  { find: alternative },
  { find: mustDemand },
  { find: needDemand, verbs: words('need') },
  { find: conditionDemand, verbs: words('be') },
  {
    find: madeCondition,
    verbs: words('make set name'),
    words: words('condition precondition prerequisite requirement conditional dependent contingent'),
  },
  { find: cleftDemand, verbs: words('be') },
  { find: seeDemand },
  { find: timeDemand, words: words('need time') },
  { find: importanceDemand, verbs: words('be') },
  { find: cannotDemand },
  { find: imperative },
  { find: willRule },
  { find: goodwill, verbs: WISHING_WELL },
  { find: accordTerm, verbs: LAYING_DOWN },
  { find: stanceNoun, words: TELLING_NOUNS },
  { find: naming, verbs: NAMING },
  { find: feeling },
  { find: angered, verbs: ANGERING_VERBS },
  { find: judgement },
  { find: idiom },
  { find: epithet, words: BAD_NAMES },
  { find: adversaryDeed },
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
