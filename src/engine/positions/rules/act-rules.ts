/** Deeds that are a position without a word being said: street protest against somebody, and aid given. PLOVER has types of their own for both. */
import { AID_GOODS } from '../../lexicon/goods';
import { words } from '../../lexicon/words';
import type { TokenRange } from '../../text/types';
import { phraseEnd } from '../clauses/clause-ends';
import type { Clause } from '../clauses/clauses';
import { afterPreposition, objectOf, phraseAt } from '../clauses/company';
import { isNegated, isSupposed } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { subjectActor } from '../parties/who';
import type { Scene } from '../scene';

const STREET_VERBS = words('protest rally demonstrate march riot picket');
const STREET_NOUNS = words(
  'rally protest demonstration strike march sit-in vigil riot road street signature stoppage walkout blockade banner slogan work',
);

const STAGING_VERBS = words(
  'stage hold begin start launch organize organise block join mount call lead continue collect shun chant wave converge gather throng take',
);

/** "Staged rallies against the law", "blocked roads to protest his arrest", "in protest of the raid". */
export function protestAct(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  if (verb.negated || verb.modal !== undefined || isSupposed(scene, clause)) return [];
  // "Demonstrators protesting the vote": whoever stands before the participle.
  const attached =
    STREET_VERBS.has(verb.lemma) && clause.controller !== undefined && clause.controller.to === verb.from;
  if (verb.form !== 'finite' && !attached) return [];
  const sentence = scene.text.sentences[verb.sentence];
  const end = Math.min(sentence?.to ?? clause.to, verb.to + 35);
  if (!STREET_VERBS.has(verb.lemma) && !isStaged(scene, clause) && !inProtest(scene, verb.to, end)) return [];
  const against = grievance(scene, attached ? verb.from : verb.to, end);
  if (!against) return [];
  const holder = subjectActor(scene, clause);
  const targets = concernedIn(scene, against, 3, true).filter((actor) => actor.id !== holder?.id);
  return [
    {
      kind: 'accusation',
      holder,
      targets,
      from: verb.head,
      to: against.to,
      clause,
      plover: { type: 'PROTEST', cameo: '14', alternatives: ['ACCUSE'] },
      rule: 'accusation-protest',
      confidence: 0.9,
    },
  ];
}

/** "Staged rallies", "blocked roads". */
function isStaged(scene: Scene, clause: Clause): boolean {
  if (!STAGING_VERBS.has(clause.verb.lemma)) return false;
  const object = objectOf(scene, clause);
  return object !== undefined && STREET_NOUNS.has(scene.text.tokens[object.head]?.lemma ?? '');
}

const GATHERINGS = words('rally demonstration demonstrations rallies');
const AIMED = words('against to in calling');

function inProtest(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene.text;
  for (let i = from; i < end; i++) {
    const word = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (word === 'in' && (next === 'protest' || next === 'defiance')) return true;
    if (word === 'to' && next === 'protest') return true;
    if (GATHERINGS.has(word) && AIMED.has(next)) return true;
  }
  return false;
}

/** Without one of these no protest has anything that it is against. */
export const GRIEVANCES = words('against protest protesting demand demanding defiance disapproval calling');

/** What the protest is against: behind "against", "protest", "protesting", "demanding", "in protest of". */
function grievance(scene: Scene, from: number, end: number): TokenRange | undefined {
  const { tokens } = scene.text;
  for (let i = from; i < end; i++) {
    if (!GRIEVANCES.has(tokens[i]?.lower ?? '')) continue;
    let start = i + 1;
    if (/^(against|at|of|over|for)$/.test(tokens[start]?.lower ?? '')) start++;
    const to = phraseEnd(scene.text, start, end);
    return to > start ? { from: start, to } : undefined;
  }
  return undefined;
}

export const GIVING = words('donate deliver grant hand send give lend provide supply evacuate airlift');

/** "Handed over medicine to", "granted asylum to", "sent arms to": help that was given. */
export function aidAct(scene: Scene, clause: Clause): readonly Draft[] {
  const { verb } = clause;
  const above = verb.form === 'infinitive' ? scene.governor(clause) : undefined;
  const goesOn =
    above !== undefined && /^(continue|begin|start)$/.test(above.verb.lemma) && above.verb.modal === undefined;
  if (
    !GIVING.has(verb.lemma) ||
    isNegated(scene, clause) ||
    verb.passive ||
    verb.modal !== undefined ||
    isSupposed(scene, clause)
  )
    return [];
  if (verb.form !== 'finite' && !goesOn) return [];
  const holder = subjectActor(scene, clause);
  const object = objectOf(
    scene,
    clause,
    /^(over|out)$/.test(scene.text.tokens[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to,
  );
  if (!object || !namesAid(scene, object) || (!holder && !clause.subject)) return [];
  // "Gave the ministry until Friday to find the money": time, and no money.
  const { tokens } = scene.text;
  if (verb.lemma === 'give' && tokens[phraseAt(scene, verb.to, object.to)?.to ?? -1]?.lower === 'until') return [];
  const targets = concernedIn(scene, object).filter((actor) => actor.id !== holder?.id);
  // "Gave fuel to the argument": giving is an everyday word.
  if (verb.lemma === 'give' && (targets.length === 0 || tokens[object.head]?.lemma === 'fuel')) return [];
  if (targets.length === 0 && afterPreposition(scene, clause, verb.lemma === 'evacuate' ? 'from' : 'to') < 0) return [];
  return [
    {
      kind: 'support',
      holder,
      targets,
      from: verb.head,
      to: clause.to,
      clause,
      done: true,
      plover: { type: 'AID', cameo: '07' },
      rule: 'support-aid',
      confidence: 0.8,
    },
  ];
}

function namesAid(scene: Scene, range: TokenRange): boolean {
  for (let i = range.from; i < Math.min(range.to, range.from + 12); i++) {
    const token = scene.text.tokens[i];
    if (AID_GOODS.has(token?.lemma ?? '') || AID_GOODS.has(token?.lower ?? '')) return true;
  }
  return false;
}
