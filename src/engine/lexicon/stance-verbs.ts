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
    plead with, warn, require, want, expect, remind, advise, direct, lobby, challenge, petition, counsel, prod, entreat, caution, summon,
    request, prefer, like, wait for, call for, press for, push for, ask for, invite, oblige, compel, enjoin, nudge, admonish`,
  infinitive: 'demand, ask, seek, want, insist on, hope, wish',
  that: 'demand, insist, urge, request, order, require, ask, hope, wish, stipulate, dictate, decree, recommend, rule, propose, suggest, pray',
  object: `
    demand, urge, request, seek, want, order, require, call for, press for, push for, appeal for, ask for, plead for, insist on, clamor for,
    clamour for, campaign for, lobby for, agitate for, advocate, call upon for, petition for, beg for, press ahead for, solicit,
    argue for, make the case for, propose, recommend, favor, favour, stress the need for`,
  from: 'demand, require, seek, want, expect, ask',
  for: 'ask, press, push, lobby, petition, beg',
};

const ACCUSATION: Readonly<Partial<Record<StanceFrame, string>>> = {
  of: 'accuse, suspect, convict, warn',
  for: `
    blame, condemn, criticize, criticise, denounce, fault, rebuke, chide, slam, blast, lambast, lambaste, chastise, castigate, upbraid, censure,
    reprimand, attack, deride, berate, hold responsible, indict, charge, scold, berate`,
  object: `
    condemn, criticize, criticise, denounce, decry, deplore, slam, blast, lambast, lambaste, assail, rebuke, chide, censure, castigate,
    chastise, rip, rip into, lash out at, lash out against, hit out at, take aim at, lay into, tear into, berate, scold, protest,
    complain about, complain of, lament, regret, bemoan, deride, ridicule, mock, vilify, disparage, reprimand, fault, repudiate,
    rail against, inveigh against, protest against, excoriate, pillory, question, deprecate, object to, disapprove of, frown on, frown upon,
    speak out against, take issue with, take shots at, call out, express, voice`,
  that: 'allege, complain, charge, protest, lament, regret, claim, suspect, fear, bemoan',
};

const REJECTION: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: 'refuse, decline, fail, hesitate',
  object: `
    reject, refuse, rule out, veto, oppose, object to, resist, balk at, baulk at, rebuff, dismiss, turn down, spurn, defy, flout, shun,
    vote against, vote down, snub, renege on, walk away from, back away from, back out of, pull out of, withdraw from, boycott, rebut, decline, block, disown,
    shoot down, brush aside, brush off, scoff at, scorn, abandon, call off, cancel, scrap, scuttle, disregard, ignore, repudiate, thwart, stonewall,
    turn back, cold-shoulder, quit, fend off, resist calls for, fall short of`,
  that: '',
};

const DENIAL: Readonly<Partial<Record<StanceFrame, string>>> = {
  that: 'deny, dispute, disavow',
  object: 'deny, refute, dispute, disavow, rebut, contest, debunk',
  infinitive: '',
};

const COMMITMENT: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: `
    agree, promise, pledge, vow, offer, commit, undertake, consent, volunteer, swear, guarantee, resolve, concede, decide, opt, plan, prepare, intend, contract,
    acquiesce, choose, accept, mean`,
  that: 'agree, promise, pledge, vow, guarantee, concede, assure, undertake, swear',
  object: `
    agree on, agree upon, agree to, accept, offer, pledge, promise, sign, ratify, approve, guarantee, accede to, consent to, bow to, yield to, concede, concede to,
    give in to, heed, honor, honour, recognize, recognise, comply with, abide by, commit to, conclude, allow, permit, grant, authorize, authorise,
    free, release, call off, hold out, clear the way for, cave in to, ease, relax, promise, vow, acknowledge, settle on, sign on to, sign off on, resume`,
  'object-infinitive': 'allow, permit, authorize, authorise, let, enable, invite',
};

const SUPPORT: Readonly<Partial<Record<StanceFrame, string>>> = {
  object: `
    welcome, praise, back, support, endorse, thank, hail, applaud, commend, laud, salute, congratulate, champion, bolster, defend, approve of,
    side with, stand by, stand with, stand behind, vote for, rally behind, cheer, embrace, honor, honour, throw weight behind, compliment, acclaim,
    credit, appreciate, favor, favour, celebrate, apologize to, apologise to, aid, assist, prop up, reaffirm, uphold, second, vouch for, sympathize with,
    sympathise with, encourage, express, voice`,
  for: 'praise, thank, commend, credit, laud, applaud, salute, congratulate, apologize, apologise, hail',
};

const THREAT: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: 'threaten',
  object: 'threaten, warn of, warn about, vow, promise, pledge, swear',
  that: 'threaten, warn',
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
