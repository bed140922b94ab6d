/** Good will: "wants to cooperate", "hopes to improve ties", "is cooperating fully", "we have made efforts to". */
import { COOPERATION_VERBS } from '../../lexicon/conduct';
import { words } from '../../lexicon/words';
import type { Clause } from '../clauses/clauses';
import { bareStart, infinitivesOf } from '../clauses/company';
import { isNegated, isSupposed, isTold } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { isFirstPerson, isOfficial, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { isOwnDeed } from './announced';
import { armsItself } from './everyday';

const WISHING = words('want like hope wish love look intend plan seek try work continue make desire');
/** What states do with one another when they mean well. */
const TOGETHER = words(
  'cooperate co-operate talk negotiate improve strengthen expand deepen develop resolve solve settle work maintain safeguard preserve promote restore normalize normalise build avoid ease mend discuss meet join help reconcile find reach achieve renew revive restart reopen rejoin',
);
const COMPLYING = words(
  'cooperate co-operate comply fulfil fulfill implement honor honour abide respect observe adhere negotiate',
);

/** Without one of these verbs nobody means well. */
export const WISHING_WELL: ReadonlySet<string> = new Set([...WISHING, ...COMPLYING]);

export function goodwill(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (verb.form !== 'finite' || !isTold(scene, clause) || isSupposed(scene, clause) || isNegated(scene, clause))
    return [];
  if (verb.modal !== undefined && verb.modal !== 'would') return [];
  const doer = wished(scene, clause) ?? complied(clause);
  if (!doer) return [];
  const voice = voiceOf(scene, clause);
  const subject = subjectActor(scene, clause);
  const holder = voice.said ? voice.speaker : subject;
  if (!holder || !isOfficial(holder)) return [];
  if (
    voice.said &&
    (subject === undefined ? !isFirstPerson(scene, clause.subject) : !isOwnDeed(scene, clause, subject, holder))
  )
    return [];
  // "Tried to free them": told of the past, promised to nobody.
  if (/^(?:try|seek|want|hope|plan|intend)$/.test(verb.lemma) && !voice.said && (verb.tense === 'past' || verb.perfect))
    return [];
  if (armsItself(scene, doer)) return [];
  return [
    {
      kind: 'commitment',
      holder,
      targets: concernedIn(scene, { from: doer.verb.to, to: doer.to }, 3, true).filter(
        (actor) => !sameSide(actor, holder),
      ),
      from: doer === clause ? clause.from : bareStart(scene, doer),
      to: doer.to,
      clause: doer,
      frame: clause,
      rule: 'commitment-goodwill',
      confidence: 0.4,
    },
  ];
}

/** The infinitive of "wants to cooperate", where nobody else is to do it. */
function wished(scene: Scene, clause: Clause): Clause | undefined {
  if (!WISHING.has(clause.verb.lemma)) return undefined;
  return infinitivesOf(scene, clause).find(
    (c) =>
      (TOGETHER.has(c.verb.lemma) || COOPERATION_VERBS.has(c.verb.lemma)) &&
      !c.verb.passive &&
      c.verb.from - clause.verb.to < 5 &&
      !c.controller,
  );
}

/** "Is cooperating", "has complied". */
function complied(clause: Clause): Clause | undefined {
  const { verb } = clause;
  return COMPLYING.has(verb.lemma) && !verb.passive && (verb.progressive || verb.perfect) ? clause : undefined;
}
