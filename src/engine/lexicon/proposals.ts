/** What is laid before somebody, and how it is turned down. Lower case. */
import { words } from './words';

/** What may be turned down (lemmas). */
export const PROPOSALS = words(`
  plan proposal offer demand condition term request idea ultimatum deadline draft text suggestion settlement compromise bill measure resolution formula
  solution deal approach`);

/** What it is called by whom it is turned down. */
export const TURNED_DOWN = words(`
  unacceptable unrealistic unworkable impossible impractical inadequate insufficient nonstarter non-starter inadmissible infeasible unfeasible premature
  unnecessary inappropriate unthinkable untenable unreasonable`);
