/** Threats that are announced: force, consequences, doom, forces that stay, lifelines cut. */
import { COOPERATION_VERBS, FORCE_VERBS, HARM_VERBS } from '../lexicon/conduct';
import { words } from '../lexicon/words';
import { type Announced, announcement, objectNoun } from './announced';
import { objectOf } from './company';
import type { Draft } from './draft';
import { forebodes, goesUnpunished, holdsForces, hurts, isFeared, SUFFERING, threatens, usesForce } from './harm';
import { isOfficial, sameSide } from './who';

/** The threat in an announcement, if it is one. */
export function announcedThreat(of: Announced): Draft | undefined {
  const { scene, doer, negated, own, intent, conditional } = of;
  // "Would have caused": it did not come to it.
  if (of.clause.verb.perfect) return undefined;
  if (negated) return goesUnpunished(scene, doer) ? announcement(of, 'threat', 'threat-will', 0.6) : undefined;
  if (own && intent && holdsForces(scene, doer)) return announcement(of, 'threat', 'threat-forces-stay', 0.5);
  if (threatens(scene, doer)) return threatOfConsequences(of);
  if (of.said && isOfficial(of.holder) && !isFeared(scene, of.clause)) {
    if (usesForce(scene, doer) && (own || doer.verb.passive || BRINGING.test(doer.verb.lemma)))
      return announcement(of, 'threat', 'threat-force', conditional ? 0.8 : 0.6);
    if (forebodes(scene, doer) && !sameSide(of.subject, of.holder))
      return announcement(of, 'threat', 'threat-doom', 0.5);
  }
  const { lemma, passive } = doer.verb;
  if (of.said && isOfficial(of.holder) && /^(pay|regret|suffer)$/.test(lemma) && isPunished(of))
    return announcement(of, 'threat', 'threat-will', 0.6);
  if (
    passive &&
    of.said &&
    of.intent &&
    isOfficial(of.holder) &&
    !sameSide(of.subject, of.holder) &&
    FORCE_VERBS.has(lemma)
  )
    return announcement(of, 'threat', 'threat-will', conditional ? 0.7 : 0.5);
  if (passive || !own) return undefined;
  if (of.said && isOfficial(of.holder) && SHOWS_OF_FORCE.has(lemma) && isWarned(of))
    return announcement(of, 'threat', 'threat-warned', 0.6);
  if (FORCE_VERBS.has(lemma) && (intent || conditional))
    return announcement(of, 'threat', 'threat-will', conditional ? 0.85 : 0.65);
  const harms = HARM_VERBS.has(lemma) && isOfficial(of.holder) && intent;
  // What one is willing to do, and taking one's own troops home, is no harm.
  const kindly = of.willing && COOPERATION_VERBS.has(lemma);
  if (!harms || kindly || (goesHome(of) && !conditional)) return undefined;
  const lasting =
    conditional ||
    (lemma === 'respond' && FIRMLY.test(scene.text.tokens[doer.verb.to]?.lower ?? '')) ||
    (lemma !== 'act' && objectOf(scene, doer) !== undefined && hurts(scene, doer));
  return lasting ? announcement(of, 'threat', 'threat-will', 0.55) : undefined;
}

/** "Would face consequences": of others it needs a condition or a speaker; "could" alone is a forecast. */
function threatOfConsequences(of: Announced): Draft | undefined {
  const { scene, clause, doer, conditional, intent } = of;
  const onlyPossible = /^(may|might|could|can)$/.test(clause.verb.modal ?? '') && !conditional;
  if (isFeared(scene, clause) || onlyPossible) return undefined;
  const befalls = SUFFERING.test(doer.verb.lemma) && of.speaker !== undefined && of.subject !== undefined;
  if (!of.own && !(intent && (conditional || befalls || (of.said && isOfficial(of.speaker))))) return undefined;
  return announcement(of, 'threat', 'threat-will', conditional ? 0.8 : 0.6);
}

/** "Will withdraw its troops". */
function goesHome(of: Announced): boolean {
  return (
    of.doer.verb.lemma === 'withdraw' &&
    /^(troop|troops|force|forces|army|soldier|settler|unit|personnel)$/.test(objectNoun(of))
  );
}

/** Of a deed that brings force upon the doer: "any violation will bring a strike". */
const BRINGING = /^(bring|mean|trigger|provoke|invite|draw)$/;

/** How one answers that means it. */
const FIRMLY =
  /^(forcefully|decisively|swiftly|harshly|militarily|firmly|strongly|appropriately|accordingly|resolutely|immediately|vigorously)$/;

/** What a warning of one's own next step threatens with. */
const SHOWS_OF_FORCE = words(
  'test launch fire deploy develop build send take act respond reconsider review leave end pull stop expel arm walk resume enrich',
);

/** The announcement stands under "warned that". */
function isWarned({ scene, clause }: Announced): boolean {
  return /^(warn|threaten)$/.test(scene.governor(clause)?.verb.lemma ?? '');
}

/** "They will pay", "those who attack us will pay dearly": pay nothing in particular. */
function isPunished({ scene, clause, doer }: Announced): boolean {
  const first = scene.text.tokens[clause.subject?.from ?? -1]?.lower ?? '';
  const next = scene.text.tokens[doer.verb.to]?.lower ?? '';
  return (
    /^(those|they|anyone|whoever|he|you)$/.test(first) && !/^(the|a|for|off|attention|tribute|\$|tax|taxes)$/.test(next)
  );
}
