/** How an act is put: done, announced, possible, asked of others, planned, refused. Read from the verb itself and from those it hangs on. */

import { UNWILLING_ADJECTIVES, WILLING_ADJECTIVES } from '../../lexicon/conduct';
import { FORESEEING_VERBS } from '../../lexicon/foreseeing';
import { words } from '../../lexicon/words';
import { firstOf, headOf } from '../../text/at';
import { subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import type { Clause } from './clauses';
import { phraseAt } from './company';

/** How the act is put: done, announced, possible, asked of others, planned, refused. */
export type Outlook = 'done' | 'will' | 'may' | 'asked' | 'planned' | 'threatened' | 'refused' | 'undone';

const ASKING = words(
  'urge ask call demand press push appeal want insist need recommend tell pressure advocate lobby request encourage require propose suggest favor favour back support argue',
);
const PLANNING = words(`
  confer negotiate argue 
  consider plan seek propose weigh discuss mull want aim intend introduce draft prepare pass vote debate study examine contemplate explore table sponsor approve work move push try hope
  include mean`);
const REFUSING = words('prohibit bar forbid refuse decline oppose reject resist avoid stop block prevent rule balk');
const INTENDING = words('threaten vow warn pledge promise swear offer agree decide go ready resolve');
/** What is still to be voted on. */
const PAPERS = words('bill legislation proposal draft amendment motion proposals bills');
const PAPER_SUBJECTS = words('bill legislation proposal draft amendment motion measure resolution act measures text');

/** The act's outlook, and the clause that decides it ("threatened" of "threatened to impose"). */
export function outlookOf(scene: Scene, clause: Clause): { readonly outlook: Outlook; readonly top: Clause } {
  const rejects = paperRejected(scene, clause);
  if (rejects) return { outlook: 'refused', top: rejects };
  const above = scene.governor(clause);
  if (above && isPointless(scene, clause)) return { outlook: 'refused', top: above };
  if (above && isWantedDone(scene, clause))
    return above.verb.form === 'infinitive'
      ? outlookOf(scene, above)
      : above.verb.lemma === 'order'
        ? { outlook: 'done', top: above }
        : { outlook: above.verb.negated ? 'refused' : 'asked', top: above };
  let at = clause;
  let negated = false;
  for (let steps = 0; steps < 5; steps++) {
    const { verb } = at;
    const none = at === clause && firstOf(scene.text, at.subject)?.lower === 'no';
    const opposes = at === clause && /^(?:want|need)$/.test(verb.lemma);
    negated = negated !== ((verb.negated && !opposes) || none);
    if (at !== clause) {
      const below = verb.lemma;
      // "Will not hesitate to impose": ready to.
      if (below === 'hesitate') return { outlook: negated ? 'will' : 'refused', top: at };
      // "Whatever it takes to stop the drones": still to be done.
      if (below === 'take' && headOf(scene.text, at.subject)?.lower === 'it') return { outlook: 'undone', top: at };
      if (REFUSING.has(below)) return { outlook: negated ? 'may' : 'refused', top: at };
      if (INTENDING.has(below))
        return {
          outlook: negated
            ? isUnsaid(at)
              ? 'undone'
              : 'refused'
            : below === 'threaten' || below === 'warn'
              ? 'threatened'
              : below === 'agree' || below === 'decide'
                ? 'done'
                : 'will',
          top: at,
        };
      // What somebody thinks will be done is neither done nor asked: "analysts expect Norway to lift it".
      if (FORESEEING_VERBS.has(below)) return { outlook: negated ? 'undone' : 'may', top: at };
      if (ASKING.has(below)) return { outlook: negated ? 'undone' : 'asked', top: at };
      // A council that voted to impose has imposed; a chamber of a parliament has proposed.
      if (below === 'vote' && at.verb.tense === 'past' && !negated && decidesAlone(scene, at))
        return { outlook: 'done', top: at };
      if (PLANNING.has(below) || hasPaper(scene, at))
        return { outlook: !negated ? 'planned' : isNow(scene, at) ? 'refused' : 'undone', top: at };
    }
    if (at.verb.form === 'infinitive' && plansNot(scene, at))
      return { outlook: 'refused', top: scene.governor(at) ?? at };
    if (verb.modal !== undefined) {
      if (/^(must|should|need|ought|have|has|had)/.test(verb.modal) || isObliged(scene, at))
        return { outlook: negated ? 'refused' : 'asked', top: at };
      if (/^(will|would|shall)$/.test(verb.modal))
        return { outlook: negated ? 'refused' : isPaperwork(scene, at) ? 'planned' : 'will', top: at };
      return { outlook: negated ? 'refused' : 'may', top: at };
    }
    const above = scene.governor(at);
    const readiness = above && at.verb.form === 'infinitive' ? readinessOf(scene, above) : undefined;
    if (above && readiness) return { outlook: readiness === 'willing' && !negated ? 'may' : 'refused', top: above };
    if (verb.form === 'finite' || !above || at.role === 'participle') {
      const planned = at === clause ? hasPaper(scene, at) : false;
      return { outlook: negated ? 'undone' : planned ? 'planned' : 'done', top: at };
    }
    at = above;
  }
  return { outlook: negated ? 'undone' : 'done', top: at };
}

/** "Does not offer to lift it", "never threatened to": what is not said is neither announced nor turned down. */
const isUnsaid = ({ verb }: Clause): boolean =>
  verb.modal === undefined && /^(?:threaten|vow|warn|pledge|promise|swear|offer)$/.test(verb.lemma);

/** "Is expected to lift it": somebody thinks so, and nobody has done it. */
export function isExpected(scene: Scene, clause: Clause): boolean {
  const above = scene.governor(clause);
  return above !== undefined && FORESEEING_VERBS.has(above.verb.lemma);
}

/** "Wants its accounts frozen", "pushed to have it blocked": what somebody is to have done, its verb read as a past or a participle. */
export function isWantedDone(scene: Scene, clause: Clause): boolean {
  const { verb, mark } = clause;
  const above = scene.governor(clause);
  if (above === undefined || mark >= 0 || verb.modal !== undefined || verb.passive) return false;
  if (clause.role !== 'complement' && clause.role !== 'participle') return false;
  if (clause.role === 'complement' && verb.tense !== 'past') return false;
  const wishes = /^(?:want|like|prefer|order)$/.test(above.verb.lemma);
  return wishes || (/^(?:have|get|see)$/.test(above.verb.lemma) && above.verb.form === 'infinitive');
}

/** "Would first have to withdraw the duties". */
function isObliged({ text: { tokens } }: Scene, { verb: { from, head } }: Clause): boolean {
  for (let i = from; i + 1 < head; i++) if (tokens[i]?.lower === 'have' && tokens[i + 1]?.lower === 'to') return true;
  return false;
}

/** "Is not considering a ban", told as its stand; "did not consider one" is only a fact. */
function isNow({ text: { tokens } }: Scene, { verb }: Clause): boolean {
  return verb.tense === 'present' || /^(?:is|are|was|were|'s|’s)$/.test(tokens[verb.from]?.lower ?? '');
}

/** "Saw no purpose in sending them home". */
function isPointless({ text: { tokens } }: Scene, { verb }: Clause): boolean {
  return (
    verb.form === 'gerund' &&
    tokens[verb.from - 1]?.lower === 'in' &&
    /^(?:purpose|point|sense|merit|reason|use|value|wisdom|benefit)$/.test(tokens[verb.from - 2]?.lower ?? '') &&
    /^(?:no|little)$/.test(tokens[verb.from - 3]?.lower ?? '')
  );
}

/** "Rejected a bill that would suspend the aid": the clause of the verb that turns it down. */
function paperRejected(scene: Scene, clause: Clause): Clause | undefined {
  const noun = headOf(scene.text, clause.antecedent)?.lemma ?? '';
  const above = scene.governor(clause);
  if (clause.role !== 'relative' || !above || !PAPER_SUBJECTS.has(noun)) return undefined;
  // "Would veto any text that imposed a ban": only a paper that is not law yet can be meant.
  const coming = above.verb.modal !== undefined || above.verb.form === 'infinitive';
  if (clause.verb.modal === undefined && !coming) return undefined;
  const turnsDown =
    /^(?:reject|oppose|veto|block)$/.test(above.verb.lemma) && !(coming && clause.verb.modal !== undefined);
  return turnsDown && !above.verb.negated && !above.verb.passive ? above : undefined;
}

/** "Has no plans to lift it", "has no intention to lift it". */
function plansNot({ text }: Scene, { verb }: Clause): boolean {
  const { tokens } = text;
  if (!/^(?:plan|intention|wish|desire)$/.test(tokens[verb.from - 1]?.lemma ?? '')) return false;
  return tokens[verb.from - 2]?.lower === 'no' || tokens[verb.from - 3]?.lower === 'no';
}

/** "Is ready to", "is prepared to"; "is not ready to", "is reluctant to". */
function readinessOf({ text }: Scene, { verb }: Clause): 'willing' | 'unwilling' | undefined {
  if (!/^(?:be|remain|stand|prepare)$/.test(verb.lemma)) return undefined;
  let at = verb.passive ? verb.head : verb.to;
  let { negated } = verb;
  for (; !verb.passive && /^(?:ADV|PART)$/.test(text.tokens[at]?.pos ?? ''); at++)
    if (text.tokens[at]?.lower === 'not') negated = true;
  const word = text.tokens[at]?.lower ?? '';
  if (UNWILLING_ADJECTIVES.has(word)) return 'unwilling';
  if (!WILLING_ADJECTIVES.has(word)) return undefined;
  return negated ? 'unwilling' : 'willing';
}

/** The Security Council, the European Union, a government: its vote needs nobody else's. */
function decidesAlone(scene: Scene, clause: Clause): boolean {
  return /\b(council|union|government|cabinet|states|commission|league)\b/i.test(
    subjectActor(scene, clause)?.name ?? '',
  );
}

/** "It would also renew …" in the reporter's words, of a bill: not yet law. */
function isPaperwork(scene: Scene, clause: Clause): boolean {
  if (hasPaper(scene, clause) || isInPackage(scene, clause)) return true;
  if (clause.verb.modal !== 'would' || !clause.subject || voiceOf(scene, clause).said) return false;
  return subjectActor(scene, clause) === undefined;
}

/** "A package that would freeze their accounts": not yet decided. */
function isInPackage({ text }: Scene, { role, antecedent, verb }: Clause): boolean {
  return (
    role === 'relative' &&
    verb.modal === 'would' &&
    /^(?:package|plan|proposal|scheme|bill|draft|text|measure)$/.test(headOf(text, antecedent)?.lemma ?? '')
  );
}

/** The subject or object is a bill, a draft, a proposal. */
function hasPaper(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.text;
  // "The new measures include an asset freeze", "the measures freeze all assets": measures that are taken, and no bill.
  const { lemma, tense, modal } = clause.verb;
  const known = /^(?:the|these|those|its|their)$/.test(firstOf(scene.text, clause.subject)?.lower ?? '');
  const taken = lemma === 'include' || (known && modal === undefined && tense === 'present');
  if (taken && headOf(scene.text, clause.subject)?.lower === 'measures') return false;
  if (clause.subject && PAPER_SUBJECTS.has(tokens[clause.subject.head]?.lemma ?? '')) return true;
  const object = phraseAt(scene, clause.verb.to, clause.verb.to + 8);
  return object !== undefined && PAPERS.has(tokens[object.head]?.lemma ?? '');
}
