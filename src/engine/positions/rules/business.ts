/** Dealings of companies: what one pays another for its shares is no public position. */
import { WARES } from '../../lexicon/private-matters';
import type { TokenRange } from '../../text/types';
import type { Actor } from '../../types';
import { isOfficial } from '../parties/who';
import type { Scene } from '../scene';

/** "The bank will buy all shares": said of a company by nobody in public office. Linear in the range. */
export function isBusiness({ text: { tokens } }: Scene, { from, to }: TokenRange, holder: Actor | undefined): boolean {
  if (holder === undefined || holder.kind === 'state' || isOfficial(holder)) return false;
  for (let i = from; i < to; i++) {
    // "Will share its data": a verb is no ware.
    const token = tokens[i];
    if (token?.pos === 'NOUN' && WARES.has(token.lemma)) return true;
  }
  return false;
}
