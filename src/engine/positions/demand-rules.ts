/** Demands in other words: "X is a condition for any deal", "would like to see them agree", "it is time for them to go". */
import { words } from '../lexicon/words';
import type { Clause } from './clauses';
import { infinitivesOf, phraseAt } from './company';
import type { Draft } from './draft';
import { isSupposed } from './mood';
import type { Scene } from './scene';
import { ownState } from './speech-rules';
import { agentOf, subjectActor, voiceOf } from './who';

const CONDITIONS = words('condition precondition prerequisite requirement priority imperative necessity must');

/** "Removing the tariffs is an important condition". */
export function conditionDemand(scene: Scene, clause: Clause): readonly Draft[] {
  if (clause.verb.lemma !== 'be' || clause.verb.negated || clause.verb.form !== 'finite' || isSupposed(scene, clause))
    return [];
  const voice = voiceOf(scene, clause);
  const object = phraseAt(scene, clause.verb.to, clause.to);
  if (!voice.said || !voice.speaker || !object || !CONDITIONS.has(scene.text.tokens[object.head]?.lemma ?? ''))
    return [];
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets: [],
      from: clause.from,
      to: clause.to,
      clause,
      rule: 'demand-condition',
      confidence: 0.6,
    },
  ];
}

/** "Want to see China agree to …", "would like to see talks resumed". */
export function seeDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const see = scene.governor(clause);
  if (see?.verb.lemma !== 'see' || see.role !== 'infinitive') return [];
  const wish = scene.governor(see);
  if (
    wish === undefined ||
    !/^(want|like|prefer|hope|love|wish|expect|need)$/.test(wish.verb.lemma) ||
    wish.verb.negated
  )
    return [];
  const holder = subjectActor(scene, wish);
  if (!holder) return [];
  const subject = clause.subject ?? clause.controller;
  const target = agentOf(scene, subject);
  const from = subject ? Math.min(subject.from, clause.verb.from) : clause.verb.from;
  return [
    {
      kind: 'demand',
      holder,
      targets: target && target.id !== holder.id ? [target] : [],
      from,
      to: clause.to,
      clause,
      frame: wish,
      rule: 'demand-see',
      confidence: 0.7,
    },
  ];
}

/** "It is time to …", "it is time for them to …", "there is a need to …", "the need to …". */
export function timeDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const voice = voiceOf(scene, clause);
  if (!voice.speaker || isSupposed(scene, clause) || clause.verb.negated) return [];
  const { tokens } = scene.text;
  return infinitivesOf(scene, clause).flatMap((infinitive) => {
    const before =
      infinitive.controller && tokens[infinitive.controller.from - 1]?.lower === 'for'
        ? infinitive.controller.from - 2
        : infinitive.verb.from - 1;
    const noun = tokens[before]?.lower ?? '';
    const urgent =
      noun === 'need'
        ? scene.text.verbGroupOf[before] === -1
        : noun === 'time' && clause.verb.lemma === 'be' && before - clause.verb.to < 3;
    if (!urgent) return [];
    const target = before < infinitive.verb.from - 1 ? agentOf(scene, infinitive.controller) : undefined;
    return [
      {
        kind: 'demand' as const,
        holder: voice.speaker,
        targets: target ? [target] : ownState(scene, voice.speaker),
        from: infinitive.verb.from + (tokens[infinitive.verb.from]?.lower === 'to' ? 1 : 0),
        to: infinitive.to,
        clause: infinitive,
        frame: clause,
        rule: 'demand-need',
        confidence: 0.55,
      },
    ];
  });
}
