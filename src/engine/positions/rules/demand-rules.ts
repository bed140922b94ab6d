/** Demands in other words: "X is a condition for any deal", "would like to see them agree", "it is time for them to go". */

import { words } from '../../lexicon/words';
import { headOf } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Clause } from '../clauses/clauses';
import { bareStart, complementsOf, infinitivesOf, phraseAt } from '../clauses/company';
import { isNegated, isSupposed, isTold } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { agentOf, isFirstPerson, isOfficial, partyOf, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { ownState, sameId } from './speech-rules';

const MODALS = words('can could may should must');

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

const TERMS = /^(?:condition|precondition|prerequisite|requirement)$/;
const BINDING = /^(?:conditional|dependent|contingent)$/;

/** "Made an apology a condition for talks", "has made the aid conditional on reforms", "set a truce as a condition for". */
export function madeCondition(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject, role } = clause;
  if (!/^(?:make|set|name)$/.test(verb.lemma) || verb.modal !== undefined) return [];
  if (isNegated(scene, clause) || isSupposed(scene, clause)) return [];
  if (role === 'infinitive' || role === 'gerund') return [];
  const holder = verb.passive ? voiceOf(scene, clause).speaker : subjectActor(scene, clause);
  if (!isOfficial(holder)) return [];
  const { tokens } = scene.text;
  const end = Math.min(clause.to, verb.to + 25);
  for (let i = verb.to; i < end; i++) {
    const word = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    const term =
      TERMS.test(word) && /^(?:for|of|to)$/.test(next) && /^(?:an?|as|one)$/.test(tokens[i - 1]?.lower ?? '');
    const bound = BINDING.test(word) && /^(?:on|upon)$/.test(next);
    if (!term && !bound) continue;
    const before = tokens[i - 1]?.lower === 'as' || bound ? i : i - 1;
    const start = tokens[before - 1]?.lower === 'as' ? before - 1 : before;
    const thing = bound ? phraseAt(scene, i + 2, clause.to) : verb.passive ? subject : phraseAt(scene, verb.to, start);
    // "Made it a condition that the press stay away": what it stands for comes behind.
    const said = headOf(scene.text, thing)?.lower === 'it' ? complementsOf(scene, clause)[0] : undefined;
    if (said) {
      const targets = said.subject ? [partyOf(scene, said.subject)].filter((actor) => actor !== undefined) : [];
      return [
        {
          kind: 'demand',
          holder,
          targets,
          from: said.from,
          to: said.to,
          clause: said,
          frame: clause,
          rule: 'demand-condition',
          confidence: 0.6,
        },
      ];
    }
    if (!thing || headOf(scene.text, thing)?.lower === 'it' || (!bound && !verb.passive && thing.to > start)) return [];
    const range = { from: thing.from, to: bound ? clause.to : verb.passive ? thing.to : start };
    const whole = { from: verb.passive ? clause.from : verb.to, to: clause.to };
    const targets = concernedIn(scene, whole, 2, true).filter((actor) => !sameSide(actor, holder));
    return [
      {
        kind: 'demand',
        holder,
        targets: targets.slice(0, 1),
        ...range,
        clause,
        rule: 'demand-condition',
        confidence: 0.6,
      },
    ];
  }
  return [];
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
  const infinitives = infinitivesOf(scene, clause);
  if (infinitives.length === 0 || clause.verb.negated) return [];
  const voice = voiceOf(scene, clause);
  if (!voice.speaker || isSupposed(scene, clause)) return [];
  const { tokens } = scene.text;
  return infinitives.flatMap((infinitive) => {
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

const ONLOOKERS = /\b(?:analyst|expert|scholar|professor|economist|historian|researcher|observer|scientist|fellow)\b/i;

/** "What we need from them is a timetable", "what is wanted is calm": the thing behind "is" is wanted. */
export function cleftDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const { tokens } = scene.text;
  const { verb, subject } = clause;
  if (verb.lemma !== 'be' || verb.form !== 'finite' || verb.negated || headOf(scene.text, subject)?.lower !== 'what')
    return [];
  const inner = scene.clauses[clause.index - 1];
  if (!inner || inner.mark !== subject?.head || !/^(need|want|ask|demand|expect|require|seek)$/.test(inner.verb.lemma))
    return [];
  // "What she wanted was on the table" says where.
  if (tokens[verb.to]?.pos === 'ADP' && tokens[verb.to]?.lower !== 'for') return [];
  const voice = voiceOf(scene, clause);
  const from = tokens[verb.to]?.lower === 'for' ? verb.to + 1 : verb.to;
  if (!voice.said || !voice.speaker || inner.verb.negated || clause.to <= from) return [];
  // "What they need is a way out", says one who asks nothing of them.
  const looksOn = !isOfficial(voice.speaker) || ONLOOKERS.test(voice.speaker.role ?? '');
  if (inner.verb.lemma === 'need' && !isFirstPerson(scene, inner.subject) && looksOn) return [];
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets: concernedIn(scene, { from: inner.verb.to, to: verb.from }, 1),
      from,
      to: clause.to,
      clause,
      rule: 'demand-need',
      confidence: 0.6,
    },
  ];
}

const NEEDFUL = words(`
  important essential vital necessary crucial critical imperative urgent indispensable incumbent desirable advisable better best time paramount needed required high key mandatory
  unacceptable intolerable`);

/** "It is essential that they leave", "it is important for Peru to sign", "it would be better to wait". */
export function importanceDemand(scene: Scene, clause: Clause): readonly Draft[] {
  if (clause.verb.lemma !== 'be' || clause.verb.negated || clause.verb.form !== 'finite' || isSupposed(scene, clause))
    return [];
  if (headOf(scene.text, clause.subject)?.lower !== 'it' || !NEEDFUL.has(wordAfter(scene, clause))) return [];
  const voice = voiceOf(scene, clause);
  if (!voice.speaker || !isOfficial(voice.speaker)) return [];
  const content = scene
    .dependents(clause)
    .find((c) => (c.role === 'complement' || c.role === 'infinitive') && c.verb.from - clause.verb.to < 14);
  if (!content) return [];
  const target = agentOf(scene, content.subject ?? content.controller);
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets: target && target.id !== voice.speaker.id ? [target] : ownState(scene, voice.speaker),
      from: content.role === 'infinitive' ? bareStart(scene, content) : content.from,
      to: content.to,
      clause: content,
      frame: clause,
      rule: 'demand-importance',
      confidence: 0.55,
    },
  ];
}

function wordAfter(scene: Scene, clause: Clause): string {
  let i = clause.verb.to;
  while (scene.text.tokens[i]?.pos === 'ADV' || scene.text.tokens[i]?.lower === 'a') i++;
  return scene.text.tokens[i]?.lower ?? '';
}

const LETTING = words(
  'let allow permit accept tolerate ignore be have use continue expect go remain impose interfere treat dictate stand keep',
);

/** "You cannot let them build it", "no country may use force", "the attacks cannot be tolerated": a ban is a demand. */
export function cannotDemand(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb, subject } = clause;
  if (!subject || verb.form !== 'finite' || !MODALS.has(verb.modal ?? '') || !isTold(scene, clause)) return [];
  if (isSupposed(scene, clause)) return [];
  const nobody = isNobodyAt(scene.text, subject.from);
  const negated = isNegated(scene, clause);
  if (nobody === negated || (!nobody && !/^(can|could)$/.test(verb.modal ?? ''))) return [];
  const voice = voiceOf(scene, clause);
  if (!voice.said || !isOfficial(voice.speaker)) return [];
  if (
    !LETTING.has(verb.lemma) &&
    !(
      verb.passive &&
      /^(allow|permit|tolerate|accept|ignore|leave|forget|impose|solve|resolve|justify)$/.test(verb.lemma)
    )
  )
    return [];
  const target = partyOf(scene, subject);
  if (isFirstPerson(scene, subject) || sameId(target, voice.speaker)) return [];
  return [
    {
      kind: 'demand',
      holder: voice.speaker,
      targets: target && !verb.passive ? [target] : [],
      from: clause.from,
      to: clause.to,
      clause,
      rule: 'demand-cannot',
      confidence: 0.5,
    },
  ];
}
