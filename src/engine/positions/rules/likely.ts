/** "Must" and "should" of what is likely or merely due, which nobody wants of anybody: "the train should arrive at noon", "there must be water under the ice". */
import { COURSES } from '../../lexicon/courses';
import { isForecaster } from '../../lexicon/foreseeing';
import { words } from '../../lexicon/words';
import { firstOf, headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import type { Scene } from '../scene';

/** What becomes of such things. */
const HAPPENING = words(`
  be arrive land depart leave come run reach rise fall grow shrink drop climb recover improve ease worsen cool warm clear melt freeze last take end start begin return resume appear become remain stay go
  move pass settle peak heal work fade cost`);

/** "Should be visible from Chad", "should be over by noon": how things will stand, said of whatever is no person. */
const STATES =
  /^(?:visible|over|back|available|ready|audible|noticeable|clear|dry|sunny|warmer|colder|cheaper|dearer)$/;

/** "They must be tired": what one supposes of somebody. */
const SUPPOSED =
  /^(?:tired|hungry|joking|kidding|dreaming|mad|crazy|exhausted|delighted|thrilled|mistaken|wondering|thinking)$/;

/** What "there must be" asks for; of anything else it says that it is there ("there must be water under the ice"). */
const SUBSTANCES = words(`
  water ice life oil gas gold oxygen snow something somebody someone mistake error explanation reason reasons way dozens thousands hundreds millions animal fish planet star bacteria fault leak bug`);

/** Whether the clause with "must" or "should" tells what is likely. `holder` is who says it. */
export function isLikely(scene: Scene, clause: Clause, holder: Actor | undefined): boolean {
  const { text } = scene;
  const { verb, subject } = clause;
  if (verb.negated || verb.passive) return false;
  const next = text.tokens[verb.to]?.lower ?? '';
  if (verb.lemma === 'be' && firstOf(text, subject)?.lower === 'there')
    return isForecaster(holder) || SUBSTANCES.has(headOf(text, phraseAt(scene, verb.to, clause.to))?.lemma ?? '');
  if (verb.lemma === 'be' && SUPPOSED.test(next)) return true;
  const head = headOf(text, subject);
  // "Inflation should ease": a name only by its place at the head of the sentence.
  if (verb.modal !== 'should' || !head || (head.pos !== 'NOUN' && !COURSES.has(head.lemma))) return false;
  if (verb.lemma === 'be' && STATES.test(next)) return true;
  return HAPPENING.has(verb.lemma) && (COURSES.has(head.lemma) || isForecaster(holder));
}
