/** Before whom one complains: a court or a body of states is asked to judge, and is neither blamed nor threatened by it. */
import type { Actor } from '../../types';
import type { Scene } from '../scene';

const JUDGING =
  /\b(?:court|tribunal|organi[sz]ation|nations|council|commission|committee|WTO|UN|ICJ|ICC|IAEA|agency|arbitrator|panel)\b/iu;

/** A body of no country that is called upon: "the World Trade Organization", "the court". */
export function isForum({ kind, country, name }: Actor): boolean {
  return kind === 'organisation' && country === undefined && JUDGING.test(name);
}

const COMPLAINING = /^(?:lodge|file|take|bring|raise|refer|submit|complain|appeal|sue|challenge)$/;
const CASES = /^(?:complaint|case|matter|dispute|issue|protest|appeal|suit|lawsuit|it|question|row|grievance|claim)$/;

/** "Lodge a complaint with the court", "take the case to the council": what stands behind the preposition hears it. */
export function goesBefore(
  { text: { tokens } }: Scene,
  { lemma, to }: { readonly lemma: string; readonly to: number },
): boolean {
  if (!COMPLAINING.test(lemma)) return false;
  for (let i = to; i < to + 4; i++)
    if (CASES.test(tokens[i]?.lemma ?? ''))
      return /^(?:to|with|before|at|in|against|on|over)$/.test(tokens[i + 1]?.lower ?? '');
  return false;
}
