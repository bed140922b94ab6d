/** Ultimatums: "gave Peru ten days to leave or face the consequences", "has until Friday to withdraw". */
import { FORCE_VERBS, GRAVE_NOUNS, HARM_VERBS } from '../../lexicon/conduct';
import { words } from '../../lexicon/words';
import { headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { bareStart, infinitivesOf, phraseAt } from '../clauses/company';
import { isNegated, isSupposed } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { actorsIn, agentOf, isFirstPerson, isOfficial, sameSide, subjectActor, voiceOf } from '../parties/who';
import { isAlternative } from '../sanctions/sanction-draft';
import type { Scene } from '../scene';
import { isExpelled } from './expulsions';

export const TIME_GIVING = words('give have allow get');

/** Time given to somebody to do a thing: the thing is demanded, and what stands behind "or" is threatened. */
export function ultimatum(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (!TIME_GIVING.has(verb.lemma) || isNegated(scene, clause) || isSupposed(scene, clause)) return [];
  const [first] = infinitivesOf(scene, clause);
  if (!first && verb.lemma === 'give' && !verb.passive) return until(scene, clause);
  if (!first || !timeBetween(scene, verb.to, first.verb.from)) return [];
  const gives = verb.lemma === 'give' && !verb.passive;
  const voice = voiceOf(scene, clause).speaker;
  const holder = gives ? subjectActor(scene, clause) : voice;
  const between = { from: verb.to, to: first.verb.from };
  const party = gives ? actorsIn(scene, between)[0] : agentOf(scene, clause.subject);
  if (gives && isOfficial(holder) && isExpelled(scene, between, first)) return [];
  if (!holder || !party || party.id === holder.id || !(isOfficial(holder) || isOfficial(party))) return [];
  return scene.list(first).map((item) => {
    const or = isAlternative(scene, item);
    return {
      kind: or ? ('threat' as const) : ('demand' as const),
      holder,
      targets: [party],
      from: bareStart(scene, item),
      to: item.to,
      clause: item,
      frame: clause,
      rule: or ? 'threat-alternative' : 'demand-ultimatum',
      confidence: 0.75,
    };
  });
}

/** "Gave Peru until Friday": to do what was asked before. */
function until(scene: Scene, clause: Clause): readonly Draft[] {
  const party = phraseAt(scene, clause.verb.to, clause.verb.to + 8);
  const at = party?.to ?? -1;
  if (at < 0 || scene.text.tokens[at]?.lower !== 'until') return [];
  const [target] = actorsIn(scene, { from: clause.verb.to, to: at });
  const holder = subjectActor(scene, clause) ?? voiceOf(scene, clause).speaker;
  if (!holder || !target || target.id === holder.id || !(isOfficial(holder) || isOfficial(target))) return [];
  const { from } = clause;
  return [
    {
      kind: 'demand',
      holder,
      targets: [target],
      from,
      to: clause.to,
      clause,
      rule: 'demand-ultimatum',
      confidence: 0.6,
    },
  ];
}

function timeBetween(scene: Scene, from: number, to: number): boolean {
  // "Has had since April to answer": that is over.
  if (scene.text.tokens.slice(from, to).some(({ lower }) => lower === 'since')) return false;
  for (let i = from; i < to; i++) if (scene.isTime(i) || scene.text.tokens[i]?.lower === 'ultimatum') return true;
  return false;
}

/** "Gave them a week to open the halls, or they would march", "must pay or we will close the port": what comes if it is not done. */
function otherwise(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (verb.form !== 'finite' || subject === undefined || !/^(?:will|would)$/.test(verb.modal ?? '')) return [];
  if (
    subject.from !== clause.from ||
    scene.text.tokens[clause.from - 1]?.lower !== 'or' ||
    verb.passive ||
    isNegated(scene, clause)
  )
    return [];
  const before = scene.clauses[clause.index - 1];
  const asking = [before, before && scene.governor(before)].find(
    (one) => one && one.verb.sentence === verb.sentence && ASKS.test(one.verb.modal ?? one.verb.lemma),
  );
  if (asking === undefined || isSupposed(scene, asking) || isFirstPerson(scene, asking.subject)) return [];
  const holder = voiceOf(scene, clause).speaker ?? subjectActor(scene, clause) ?? subjectActor(scene, asking);
  if (!bringsHarm(scene, clause, holder)) return [];
  const targets = concernedIn(scene, { from: asking.verb.to, to: clause.from }, 1).filter(
    ({ id }) => id !== holder?.id,
  );
  const { from, to } = clause;
  return holder
    ? [{ kind: 'threat', holder, targets, from, to, clause, rule: 'threat-alternative', confidence: 0.7 }]
    : [];
}

/** The speaker's own side does it, or somebody does harm: trees that would die and milk that would spoil threaten nobody. */
function bringsHarm(scene: Scene, { subject, verb }: Clause, holder: Actor | undefined): boolean {
  if (isFirstPerson(scene, subject)) return !BEFALLS.test(verb.lemma);
  const doer = agentOf(scene, subject);
  const harms = FORCE_VERBS.has(verb.lemma) || HARM_VERBS.has(verb.lemma) || verb.lemma === 'march';
  return harms && (/^(?:they|he|she)$/.test(headOf(scene.text, subject)?.lower ?? '') || sameSide(doer, holder));
}

const BEFALLS = /^(?:be|have|die|lose|fail|fall|miss|suffer|starve|need|drown|freeze|go|get|become|see|run)$/;

const ASKS = /^(?:must|should|have to|need to|give|tell|order|demand|urge|warn|ask|call)$/;

/** "Must leave or face the consequences": the harm behind "or", whatever asks for the rest. */
export function alternative(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  const comes = otherwise(scene, clause);
  if (comes.length > 0) return comes;
  if (clause.lead < 0 || !isAlternative(scene, clause) || !/^(face|suffer|risk|bear|take|accept)$/.test(verb.lemma))
    return [];
  if (!namesGrave(scene, clause) || isSupposed(scene, clause)) return [];
  const first = scene.clauses[clause.lead];
  const above = first ? scene.governor(first) : undefined;
  const holder = voiceOf(scene, clause).speaker ?? (above ? subjectActor(scene, above) : undefined);
  if (!isOfficial(holder)) return [];
  const subject = agentOf(scene, first?.subject ?? first?.controller);
  return [
    {
      kind: 'threat',
      holder,
      targets: (subject ? [subject] : concernedIn(scene, { from: verb.to, to: clause.to }, 1)).filter(
        ({ id }) => id !== holder?.id,
      ),
      from: verb.head,
      to: clause.to,
      clause,
      rule: 'threat-alternative',
      confidence: 0.9,
    },
  ];
}

function namesGrave(scene: Scene, { verb, to }: Clause): boolean {
  for (let i = verb.to; i < to; i++) {
    const lemma = scene.text.tokens[i]?.lemma ?? '';
    if (GRAVE_NOUNS.has(lemma) || /^(attack|force|action|isolation|arrest|prosecution|defeat|death)$/.test(lemma))
      return true;
  }
  return false;
}
