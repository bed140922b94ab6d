/** Who holds whom: "a rebel group holding three engineers" is asked to let them go, and not the engineers. */
import { headOf, nounPhraseAt } from '../../text/at';
import type { Actor } from '../../types';
import { phraseOf } from '../clauses/clause-shapes';
import type { Clause, Phrase } from '../clauses/clauses';
import { objectOf } from '../clauses/company';
import type { Scene } from '../scene';
import { partyOf } from './who';

const HOLDING = /^(?:hold|kidnap|abduct|seize|capture|detain|snatch)$/;
const LETTING_GO = /^(?:release|free|return|surrender)$/;

/** How far back, in sentences, it was told who holds whom. */
const REACH = 4;

/** Of whom it is asked that "they" release somebody, where "they" was read as those who are held: their captor, or nobody who is known. Anybody else is returned as he is. */
export function captorFor(scene: Scene, clause: Clause, asked: Actor | undefined): Actor | undefined {
  const held = holdingOf(scene, clause);
  if (!held) return asked;
  const captor = subjectPhrase(scene, held);
  const actor = partyOf(scene, captor);
  // "A Colombian rebel group" is not Colombia.
  const another = actor?.kind === 'state' && headOf(scene.text, captor)?.pos !== 'PROPN';
  return another ? undefined : actor;
}

/** The clause that says who holds those whom the clause's "they" was read as. */
export function holdingOf(scene: Scene, { verb, subject }: Clause): Clause | undefined {
  if (!LETTING_GO.test(verb.lemma) || verb.passive || headOf(scene.text, subject)?.lower !== 'they') return undefined;
  const asked = partyOf(scene, subject);
  return scene.clauses.find(
    (clause) =>
      asked !== undefined &&
      HOLDING.test(clause.verb.lemma) &&
      !clause.verb.passive &&
      clause.verb.sentence <= verb.sentence &&
      verb.sentence - clause.verb.sentence <= REACH &&
      partyOf(scene, objectOf(scene, clause))?.id === asked.id,
  );
}

/** Its subject, or the noun right before "holding". */
function subjectPhrase({ text }: Scene, { subject, verb }: Clause): Phrase | undefined {
  const before = nounPhraseAt(text, verb.from - 1);
  return subject ?? (before && phraseOf(text, before));
}
