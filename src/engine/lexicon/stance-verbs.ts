/**
 * Verbs that are a position by themselves: who "urges", "condemns", "vows" takes one. Kept by kind and by what may
 * follow the verb, because the same verb means different things with different company ("ask", "ask for", "ask to").
 *
 * A verb is its lemma, with its particle where it needs one ("call for", "rule out"). Frames:
 * - `infinitive`: the verb's own infinitive ("refused to leave")
 * - `object-infinitive`: somebody is to do something ("urged Russia to leave")
 * - `that`: a clause, with or without "that"
 * - `object`: a noun phrase or a gerund ("rejected the plan", "denied selling arms")
 * - `of`, `for`, `from`: an object, then that preposition ("accused Iraq of …", "blamed Iraq for …")
 * Sources: the classes of VerbNet 3 (order, urge, promise, judgment, refuse) and the event types of PLOVER 2.0, filled up by hand.
 */
import type { PositionKind } from '../types';
import { phrases } from './words';

export type StanceFrame = 'infinitive' | 'object-infinitive' | 'that' | 'object' | 'of' | 'for' | 'from';

const DEMAND: Readonly<Partial<Record<StanceFrame, string>>> = {
  'object-infinitive': `
    urge, ask, tell, order, instruct, command, press, pressure, push, beg, implore, beseech, exhort, encourage, call on, call upon, appeal to,
    plead with, warn, require, want, expect, remind, advise, direct, lobby, challenge, petition, counsel, prod, entreat, caution,
    request, prefer, like, get, wait for, count on, rely on, look to, trust, call for, press for, push for, ask for, invite, oblige, compel, enjoin, nudge, admonish`,
  infinitive: 'demand, ask, insist on, want',
  that: 'demand, insist, urge, request, order, require, ask, hope, wish, stipulate, dictate, decree, recommend, rule, propose, suggest, pray',
  object: `
    demand, urge, request, seek, want, require, call for, press for, push for, appeal for, ask for, plead for, insist on, clamor for,
    clamour for, campaign for, lobby for, agitate for, advocate, call upon for, petition for, beg for, press ahead for, solicit,
    argue for, make the case for, propose, recommend, favor, favour, stress the need for`,
  from: 'demand, require, seek, want, expect, ask',
  for: 'ask, press, push, lobby, petition, beg',
};

const ACCUSATION: Readonly<Partial<Record<StanceFrame, string>>> = {
  of: 'accuse, suspect, convict, warn',
  for: `
    blame, condemn, criticize, criticise, denounce, fault, rebuke, chide, slam, blast, lambast, lambaste, chastise, castigate, upbraid, censure,
    reprimand, attack, deride, berate, indict, charge, scold, sue`,
  object: `
    condemn, criticize, criticise, denounce, decry, deplore, slam, blast, lambast, lambaste, assail, rebuke, chide, censure, castigate,
    chastise, rip, rip into, lash out at, lash out against, hit out at, take aim at, lay into, tear into, berate, scold, protest,
    complain about, complain of, lament, regret, bemoan, deride, ridicule, mock, vilify, disparage, reprimand, fault,
    rail against, inveigh against, protest against, excoriate, pillory, deprecate, object to, disapprove of, frown on, frown upon,
    speak out against, take issue with, take shots at, take a shot at, take a swipe at, call out, express, voice`,
  that: 'allege, complain, charge, protest, lament, regret, suspect, bemoan, warn',
};

const REJECTION: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: 'refuse, decline, fail, hesitate',
  object: `
    reject, refuse, rule out, veto, oppose, object to, resist, balk at, baulk at, rebuff, dismiss, turn down, spurn, defy, flout, shun,
    vote against, vote down, snub, renege on, walk away from, back away from, back out of, pull out of, withdraw from, boycott, rebut, decline, block, disown,
    shoot down, brush aside, brush off, scoff at, scorn, abandon, call off, cancel, scrap, scuttle, disregard, ignore, repudiate, thwart, stonewall,
    turn back, cold-shoulder, quit, fend off`,
  that: '',
};

const DENIAL: Readonly<Partial<Record<StanceFrame, string>>> = {
  that: 'deny, dispute, disavow',
  object: 'deny, refute, dispute, disavow, rebut, contest, debunk',
  infinitive: '',
};

const COMMITMENT: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: `
    agree, promise, pledge, vow, offer, commit, undertake, consent, volunteer, swear, guarantee, concede, acquiesce, accept`,
  that: 'agree, promise, pledge, vow, guarantee, concede, assure, undertake, swear',
  object: `
    agree on, agree upon, agree to, accept, offer, pledge, promise, sign, ratify, approve, guarantee, accede to, consent to, bow to, yield to, concede, concede to,
    give in to, heed, honor, honour, recognize, recognise, comply with, abide by, commit to, conclude, allow, permit, grant, authorize, authorise,
    free, release, call off, cancel, suspend, end, hold out, clear the way for, cave in to, ease, relax, promise, vow, acknowledge, sign on to, sign off on, resume, lift, donate, donate to`,
  'object-infinitive': 'allow, permit, authorize, authorise, let, enable, invite',
};

const SUPPORT: Readonly<Partial<Record<StanceFrame, string>>> = {
  object: `
    welcome, praise, back, support, endorse, thank, hail, applaud, commend, laud, salute, congratulate, champion, bolster, defend, approve of,
    side with, stand by, stand with, stand behind, vote for, rally behind, cheer, embrace, honor, honour, throw weight behind, compliment, acclaim,
    appreciate, apologize to, apologise to, prop up, vouch for, sympathize with,
    sympathise with, express, voice`,
  for: 'praise, thank, commend, credit, laud, applaud, salute, congratulate, apologize, apologise, hail',
};

const THREAT: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: 'threaten',
  object: 'threaten, warn of, warn about, vow, promise, pledge, swear',
  that: 'threaten',
};

const TABLES: Readonly<Partial<Record<PositionKind, Readonly<Partial<Record<StanceFrame, string>>>>>> = {
  demand: DEMAND,
  accusation: ACCUSATION,
  rejection: REJECTION,
  denial: DENIAL,
  commitment: COMMITMENT,
  support: SUPPORT,
  threat: THREAT,
};

/**
 * Verbs that name a deed, not words: they count only where the deed is asserted ("released the hostages"), not where it is somebody's content ("asked them
 * to release …"), supposed or possible.
 */
export const DEEDS: ReadonlySet<string> = new Set(
  phrases(`
    allow, permit, grant, authorize, authorise, free, release, let, enable, recognize, recognise, offer, sign, ratify, conclude, accept, ease, relax, lift, resume, acknowledge,
    honor, honour, heed, comply, abide, approve, invite, call, withdraw, block, abandon, quit, cancel, scrap, scuttle, shun, ignore, disregard, defy, flout, snub, boycott, walk, pull, back,
    end, suspend, turn, fend, thwart, stonewall, renege, prop, bolster, defend, embrace, decline, resist, yield, bow, cave, give, hold, clear, seek, want, get, like, donate, aid, threaten`).flatMap(
    (verb) => (verb === 'back' || verb === 'call' ? [] : [verb]),
  ),
);

/**
 * What some verbs must be done to (lemma of the object's head) to be a position at all: one signs a treaty or an autograph. A key is a lemma, with
 * its particle behind `_`, and with the kind before `:` where it holds for that kind only. `actor` in the list admits any actor.
 */
export const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'sign ratify conclude initial':
      'treaty agreement accord pact deal truce memorandum convention protocol ceasefire compact charter declaration settlement',
    'recognize recognise acknowledge':
      'government independence sovereignty victory statehood right responsibility republic regime',
    'commitment:cancel commitment:suspend commitment:end commitment:call_off':
      'strike protest attack offensive restriction curfew boycott blockade siege emergency hunger',
    'free release':
      'prisoner detainee hostage soldier captive inmate activist journalist crew civilian sailor troop officer man woman people worker dissident citizen national',
    'offer grant': `help aid assistance talk negotiation amnesty concession ceasefire truce deal compensation support incentive package asylum guarantee access autonomy visa passage pardon
      refuge independence apology olive`,
    'accept approve': `offer proposal plan deal demand term condition invitation treaty accord agreement mediation responsibility call resolution request truce ceasefire defeat inspection deployment aid package
      blame refugee inspector peacekeeper`,
    'allow permit authorize authorise let enable':
      'actor access inspection inspector visit entry delivery aid talk passage return flight monitor observer deployment',
    resume: 'talk negotiation cooperation relation inspection aid tie contact dialogue',
    'ease relax lift':
      'restriction curfew ban blockade state rule measure curb siege embargo emergency tension immunity',
    'honor honour heed': 'commitment agreement promise obligation call pledge demand appeal treaty request warning',
    'block abandon scrap quit scuttle rejection:cancel rejection:call_off': `resolution bid proposal statement deal bill talk meeting summit visit agreement treaty plan pact negotiation trip motion accord draft process ceasefire truce attempt`,
    'ignore disregard defy flout':
      'demand call warning resolution ruling appeal order ultimatum deadline request sanction ban norm law embargo pressure plea agreement convention',
    seek: `apology talk truce end withdrawal meeting ceasefire cease-fire concession extradition resolution aid release assurance guarantee dialogue negotiation compensation explanation
      clarification return removal ouster settlement`,
    'decline resist spurn shun': `offer invitation request call pressure demand proposal attempt effort move appeal plan meeting push intervention change reform inspection inspector talk overture deal ban`,
    'defend embrace':
      'actor decision deal policy plan record agreement move stance action right government ally position',
    'embrace champion': 'actor deal policy plan agreement proposal pivot cause idea pact treaty reform right',
    protest: `actor decision move plan arrest law killing policy treatment ruling violation attack raid visit detention action result failure settlement war deal`,
    'threaten vow':
      'actor action consequence retaliation war strike response revenge sanction measure reprisal attack retribution step punishment',
    complain_of:
      'violation treatment interference actor lack delay action inaction attack failure discrimination abuse',
    'require need': 'actor concession change action approval step guarantee withdrawal agreement cooperation',
  }).flatMap(([verbs, nouns]) => verbs.split(' ').map((verb) => [verb, new Set(nouns.trim().split(/\s+/))] as const)),
);

/** Everyday wishes: they count only where they are directed at a known actor, or held by a political one. */
export const EVERYDAY_WISHES: ReadonlySet<string> = new Set(
  phrases(
    'want, expect, like, prefer, wait, get, trust, remind, rely, count, look, favor, favour, recommend, propose, suggest, advise, invite, encourage, require, need, hope, wish, argue, ask, seek',
  ),
);

/** One way in which a verb is a position. */
export interface Stance {
  readonly kind: PositionKind;
  readonly frame: StanceFrame;
  /** The lemma's particle or preposition ("for" of "call for"), several words possible. */
  readonly particle: string;
}

/** Stances by verb lemma; several for a verb with several frames. */
export const STANCES: ReadonlyMap<string, readonly Stance[]> = (() => {
  const byLemma = new Map<string, Stance[]>();
  for (const [kind, table] of Object.entries(TABLES) as [PositionKind, Partial<Record<StanceFrame, string>>][]) {
    for (const [frame, lines] of Object.entries(table) as [StanceFrame, string][]) {
      for (const entry of phrases(lines)) {
        const [lemma = '', ...particle] = entry.split(' ');
        const list = byLemma.get(lemma) ?? [];
        list.push({ kind, frame, particle: particle.join(' ') });
        byLemma.set(lemma, list);
      }
    }
  }
  return byLemma;
})();
