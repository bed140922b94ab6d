/**
 * The statements' rules: what pattern each looks for, with sentences in which it finds a statement and sentences that it
 * must leave alone. Which rule wins where several apply is decided by the counts, so order is of no importance.
 *
 * Only the names are needed at run time, and as types; the examples are read by the tests.
 */

import { AROUND_RULES } from './rules-around';
import { BEHIND_RULES } from './rules-behind';
import { VERBLESS_RULES } from './rules-verbless';

export const RULES = { ...BEHIND_RULES, ...AROUND_RULES, ...VERBLESS_RULES } as const;

export type RuleName = keyof typeof RULES;
