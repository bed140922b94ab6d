/**
 * Verbs that are a position by themselves: who "urges", "condemns", "vows" takes one. Kept by kind and by what may
 * follow the verb, because the same verb means different things with different company ("ask", "ask for", "ask to").
 *
 * A verb is its lemma, with its particle where it needs one ("call for", "rule out"). Frames:
 * - `infinitive`: the verb's own infinitive ("refused to leave")
 * - `object-infinitive`: somebody is to do something ("urged Russia to leave")
 * - `that`: a clause, with or without "that"
 * - `object`: a noun phrase or a gerund ("rejected the plan", "denied selling arms")
 * - `of`, `for`, `from`, `against`, `into`, `on`, `with`: an object, then that preposition ("accused Iraq of …", "warned Iraq against …", "pressured Iraq into …")
 * - `alone`: nothing ("Paris balked")
 * Sources: the classes of VerbNet 3 (order, urge, promise, judgment, refuse) and the event types of PLOVER 2.0, filled up by hand.
 */
import type { PositionKind } from '../types';
import { phrases, wordTable } from './words';

export type StanceFrame =
  | 'infinitive'
  | 'object-infinitive'
  | 'that'
  | 'object'
  | 'of'
  | 'for'
  | 'from'
  | 'against'
  | 'into'
  | 'on'
  | 'with'
  | 'alone';

const DEMAND: Readonly<Partial<Record<StanceFrame, string>>> = {
  'object-infinitive': `
    urge, ask, tell, order, instruct, command, press, pressure, push, beg, implore, beseech, exhort, encourage, call on, call upon, appeal to,
    plead with, warn, require, want, expect, remind, advise, direct, lobby, challenge, petition, counsel, prod, entreat, caution,
    request, prefer, like, get, wait for, look for, count on, rely on, look to, trust, call for, press for, push for, ask for, invite, oblige, compel, enjoin, nudge, admonish,
    halt, stop, freeze, dismantle, destroy, restore, reopen, open, establish, set, form, create, reach, hand, turn, implement, carry, announce, unveil, contribute, keep,
    persuade, convince, force, pressurize, pressurise, cajole, coax, urge for, argue for, appeal for, plead for, insist on, lean on, prevail on, prevail upon, dare, task, mandate, bid,
    signal, need, hope for, long for, work to get, vote for, petition for, put pressure on, pile pressure on, step up pressure on, increase pressure on, keep up pressure on, exert pressure on, bring pressure on, renew its call for, renew their call for, renew his call for, renew her call for, repeat its call for, renew calls for,
    ratchet up pressure on, set a deadline for, give an ultimatum to, make an appeal to, commission, remind`,
  infinitive: `demand, ask, insist on, want, seek, ask for permission, request permission, seek permission, push, press, lobby, campaign, petition`,
  that: `demand, insist, urge, request, order, require, ask, hope, wish, stipulate, dictate, decree, recommend, rule, propose, suggest, pray, call for, plead, implore, counsel, advise, direct, instruct, make clear`,
  against: 'warn, caution, counsel, advise',
  into: 'pressure, coerce, force, cajole, push, talk, bully',
  object: `
    demand, urge, request, seek, want, require, call for, press for, push for, appeal for, ask for, plead for, insist on, clamor for,
    clamour for, campaign for, lobby for, agitate for, advocate, call upon for, petition for, beg for, press ahead for, solicit,
    argue for, make the case for, propose, recommend, favor, favour, stress the need for, stress the importance of, underline the importance of, emphasize the importance of, emphasise the importance of, underscore the importance of, underline the need for, emphasize the need for, emphasise the need for,
    underscore the need for, see the need for, renew calls for, renew its call for, call attention to the need for, warn against, caution against, advise against, counsel against, order, hope for,
    await, set out, lay out, spell out, bid for, expect back, want back, prefer, lay claim to, wait for, counsel, hold out for, make a plea for, put forward, push through, seek out, angle for, strive for, plead, table, submit`,
  from: 'demand, require, seek, want, expect, ask',
  for: 'ask, press, push, lobby, petition, beg, appeal to, plead with, look to, turn to, call on',
};

const ACCUSATION: Readonly<Partial<Record<StanceFrame, string>>> = {
  of: 'accuse, suspect, convict, warn, complain, remind',
  with: 'charge',
  on: 'blame',
  for: `
    blame, condemn, criticize, criticise, denounce, fault, rebuke, chide, slam, blast, lambast, lambaste, chastise, castigate, upbraid, censure,
    reprimand, attack, deride, berate, indict, charge, scold, sue, hold, jeer, boo, heckle, mock, knock, fire at, single out, take to task, hold responsible, hold accountable, call out,
    reproach, rap, excoriate, pan, savage, skewer, flay, hammer, ridicule, curse, vilify, reprove`,
  object: `
    condemn, criticize, criticise, denounce, decry, deplore, slam, blast, lambast, lambaste, assail, rebuke, chide, censure, castigate,
    chastise, rip, rip into, lash out at, lash out against, hit out at, take aim at, lay into, tear into, berate, scold, protest,
    complain about, complain of, lament, regret, bemoan, deride, ridicule, mock, vilify, disparage, reprimand, fault,
    rail against, inveigh against, protest against, excoriate, pillory, deprecate, disapprove of, frown on, frown upon,
    speak out against, take issue with, take shots at, take a shot at, take a swipe at, call out, express, voice, jeer, boo, heckle, reproach, savage, skewer, flay, hammer, curse,
    accuse, blame, denigrate, belittle, discredit, malign, demonize, demonise, impugn, question, cast doubt on, raise questions about, raise concerns about, express concern about, express concern over,
    express alarm at, sound the alarm about, sound the alarm over, challenge, fume at, fume over, bristle at, bridle at, chafe at, fear, resent, lodge a protest with, lodge a complaint with,
    file a complaint against, point the finger at, point a finger at, point fingers at, take to task, condone, countenance, take a dim view of, cry foul over, pour scorn on, round on, take umbrage at, take exception to, take offence at, take offense at, put the blame on, lay the blame on, pin the blame on, hold to blame, see the hand of, trade accusations with, trade barbs with,
    open proceedings against, launch proceedings against, bring charges against, file charges against, press charges against, call in, haul in, summon, worry about, fret about, fret over, grumble about, gripe about, investigate, probe, open an investigation into, launch an investigation into, open an inquiry into, launch an inquiry into, open a probe into, open an investigation against, look into, rage at, rage against, thunder against, warn about, scoff at, mock, shame, expose, sue, strongly protest, protest to`,
  that: 'allege, complain, charge, protest, lament, regret, suspect, bemoan, warn, fear, worry, grumble, fume',
};

const REJECTION: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: 'refuse, decline, fail, hesitate, balk at, baulk at, see no reason, see no need, find no reason',
  object: `
    reject, refuse, rule out, veto, disagree with, oppose, object to, resist, balk at, baulk at, rebuff, dismiss, turn down, spurn, defy, flout, shun,
    vote against, vote down, snub, renege on, walk away from, back away from, back out of, pull out of, withdraw from, boycott, rebut, decline, block, disown,
    shoot down, brush aside, brush off, shrug off, scoff at, scorn, bar, turn away, keep out, refuse entry to, deny access to, abandon, call off, cancel, scrap, scuttle, disregard, ignore, thwart, stonewall, stall, delay,
    turn back, cold-shoulder, quit, fend off, resist pressure for, resist calls for, vote down, say no to, throw out, strike down, overturn,
    bat away, wave off, wave aside, push back against, push back on, stand against, come out against, campaign against, argue against, lobby against, agitate against, take a stand against,
    pour cold water on, walk out of, storm out of, drop out of, pull back from, put on hold, postpone, close the door on, press ahead with, push ahead with, forge ahead with, press on with, push on with, withhold, resist attempts to, resist calls to,
    close the door to, slam the door on, shut the door on, shut the door to, leave unanswered, return unopened, tear up, turn aside, give short shrift, give short shrift to, stay away from, put off`,
  that: 'dispute, doubt, disagree, rule out',
  alone: 'balk, baulk, demur, refuse, disagree, object, walk out, storm out, pull out, back out',
};

const DENIAL: Readonly<Partial<Record<StanceFrame, string>>> = {
  that: 'deny, disavow',
  object:
    'laugh off, deny, refute, dispute, disavow, rebut, contest, debunk, disclaim, repudiate, shoot down claims, reject claims, plead not guilty to, plead innocent to, wash its hands of',
  infinitive: '',
};

const COMMITMENT: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: `
    agree, promise, pledge, vow, offer, commit, undertake, consent, volunteer, swear, guarantee, concede, acquiesce, accept, intend, plan, decide, resolve, seek, try, strive, aim, prepare, opt, elect, propose, hope, move, arrange, choose`,
  that: 'agree, promise, pledge, vow, guarantee, concede, assure, undertake, swear, give its word',
  object: `
    agree on, agree upon, agree to, say yes to, accept, offer, pledge, promise, sign, ratify, approve, guarantee, accede to, consent to, bow to, yield to, concede, concede to,
    give in to, announce, unveil, heed, honor, honour, recognize, recognise, comply with, abide by, commit to, conclude, allow, permit, grant, authorize, authorise,
    free, release, swap, trade, exchange, call off, cancel, suspend, end, hold out, drop, lend, declare,  clear the way for, cave in to, ease, relax, promise, vow, acknowledge, sign on to, sign off on, resume, lift, donate, donate to, commit, pledge to, reach, sign up to, sign up for, reaffirm, reiterate, renew, affirm, restate, underscore, guarantee,
    restore, reopen, re-open, establish, set up, form, create, normalize, normalise, upgrade, open, contribute, extradite, hand over, turn over, withdraw, pull out, pull back, halt, stop, freeze, dismantle, destroy,
    come round to, come around to, soften, back away from, give way on, give ground on, throw open, shake hands on, put on the table, strike, let in, submit to, back down on, back off from, relent on, compromise on, come to terms on, make concessions on, live up to, carry out, fulfil, fulfill, implement, adhere to`,
  'object-infinitive': 'allow, permit, authorize, authorise, let, enable, invite',
  alone: 'relent, back down, climb down, give way, give ground',
};

const SUPPORT: Readonly<Partial<Record<StanceFrame, string>>> = {
  object: `
    welcome, praise, back, support, endorse, thank, hail, applaud, commend, laud, salute, congratulate, champion, bolster, defend, approve of,
    side with, stand by, stand with, stand behind, vote for, rally behind, cheer, credit, embrace, honor, honour, throw weight behind, compliment, acclaim,
    appreciate, aid, assist, help, come to the defense of, come to the defence of, rise to the defense of, rise to the defence of, leap to the defense of, throw its support behind, put its weight behind, give its blessing, lend its support, speak up for, take the side of, come down on the side of, toast, offer its condolences to, give its blessing to, give its backing to, give its support to, speak warmly of, speak well of, greet, extol, value, cherish, see merit in, take pride in, have faith in, have confidence in, express confidence in, shower praise on, heap praise on, lavish praise on, have praise for, vote in favor of, vote in favour of, speak in favor of, speak in favour of, speak out in favor of, argue in favor of, argue in favour of, show support for, express appreciation for, express gratitude for, express satisfaction with, express admiration for,  come out in favor of, come out in favour of, throw support behind, throw its support behind, lend support to, give support to, voice support for,
    express support for, pay tribute to, speak highly of, agree with, rally around, rally to, campaign for, vouch, celebrate, cheer on, second, echo, reaffirm, see eye to eye with, find common ground with, share,
    respect, attach importance to, attach great importance to, love, express solidarity with, send condolences to, offer condolences to, admire, approve, throw its weight behind, stick by, stick with, back up, get behind, line up behind, thank, bless, favor, favour, praise, apologize to, apologise to, prop up, vouch for, sympathize with,
    sympathise with, express, voice`,
  for: 'praise, thank, commend, credit, laud, applaud, salute, congratulate, apologize, apologise, hail',
};

const THREAT: Readonly<Partial<Record<StanceFrame, string>>> = {
  infinitive: 'threaten, prepare, consider, weigh, mull',
  object:
    'threaten, consider, weigh, mull, warn of, warn about, vow, promise, pledge, swear, hint at, raise the prospect of, raise the possibility of, raise the specter of, raise the spectre of, hold out the threat of',
  that: 'threaten, serve notice',
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
    allow, permit, grant, authorize, authorise, free, release, swap, trade, exchange, drop, lend, declare, let, enable, recognize, recognise, offer, sign, ratify, conclude, accept, ease, relax, lift, resume, acknowledge,
    honor, honour, heed, comply, abide, approve, invite, call, withdraw, block, abandon, quit, cancel, scrap, scuttle, shun, ignore, disregard, defy, flout, snub, boycott, walk, pull, back,
    halt, stop, freeze, dismantle, destroy, restore, reopen, re-open, open, normalize, normalise, upgrade, establish, set, form, create, reach, hand, extradite, implement, fulfil, fulfill, carry, announce,
    unveil, contribute, withdraw, bar, keep,
    end, suspend, strike, turn, fend, thwart, stonewall, renege, prop, bolster, defend, embrace, decline, resist, yield, bow, cave, give, hold, clear, seek, want, get, like, donate, aid, threaten`).flatMap(
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
      'treaty agreement accord pact deal truce memorandum convention protocol ceasefire cease-fire compact charter declaration settlement plan contract programme program',
    'recognize recognise acknowledge':
      'government independence sovereignty victory statehood right responsibility republic regime',
    'commitment:cancel commitment:suspend commitment:end commitment:call_off':
      'strike protest attack offensive restriction curfew boycott blockade siege emergency hunger',
    'free release swap trade exchange':
      'actor spy agent american hundred thousand dozen ten missionary pastor priest businessman captive pilot suspect fugitive relative boy girl journalist prisoner detainee hostage soldier captive inmate activist journalist crew civilian sailor troop officer man woman people worker dissident citizen national rebel fighter militant leader student reporter pilot child body refugee criminal convict aide',
    'support:credit': 'actor',
    put_on_the_table: 'million billion offer proposal plan money euro dollar concession term',
    shake_hands_on: 'deal swap accord agreement truce exchange price compromise pact',
    protest_to: 'actor',
    lay_claim_to:
      'reef island islet shoal isle archipelago peninsula territory land river water sea seabed gulf strait region province valley plateau border strip area oilfield gasfield throne',
    'expect_back want_back':
      'territory land island province region captive hostage prisoner detainee soldier sailor fisherman citizen body remains loan money fund million billion asset artefact artifact statue ship',
    stay_away_from:
      'talk talks summit meeting session conference vote election poll forum parliament negotiation ceremony inauguration funeral parade assembly referendum',
    'wait_for await': 'answer apology explanation reply response decision clarification assurance',
    counsel: 'patience restraint caution calm moderation prudence',
    soften: 'stance position line stand demand opposition term',
    'commitment:back_away_from': 'demand claim threat insistence ultimatum',
    'come_round_to come_around_to': 'idea plan view position proposal thinking side notion demand',
    'rejection:back_away_from': 'deal agreement promise pledge commitment plan accord treaty pact pledge role',
    throw_open: 'archive door gate border market site book plant prison',
    tear_up: 'treaty accord letter agreement deal contract plan pact',
    leave_unanswered: 'letter call request appeal offer question message invitation',
    toast: 'accord deal agreement treaty truce peace visit',
    laugh_off: 'report charge claim allegation accusation suggestion rumor rumour story idea',
    strike: 'deal bargain accord agreement truce pact compromise',
    let_in: 'inspector monitor observer journalist reporter investigator convoy aid mission team',
    prefer: 'dialogue talk talks negotiation diplomacy solution settlement peace compromise approach',
    put_off: 'visit talk talks meeting summit trip vote signing',
    'offer grant': `office money loan credit protection training weapon service mediation reward prospect hope term trade concession million billion troop shelter citizenship partnership cooperation friendship solution compromise help aid assistance talk negotiation amnesty concession ceasefire cease-fire truce deal compensation support incentive package asylum guarantee access autonomy visa passage pardon
      refuge independence apology olive`,
    'accept approve': `plea apology outcome ruling compromise principle role recommendation amnesty mediator settlement solution timetable observer offer proposal plan deal demand term condition invitation treaty accord agreement mediation responsibility call resolution request truce ceasefire cease-fire defeat inspection deployment aid package
      blame refugee inspector peacekeeper`,
    'allow permit authorize authorise let enable':
      'actor access inspection inspector visit entry delivery aid talk passage return flight monitor observer deployment',
    'postpone put_on_hold': 'visit talk meeting summit trip negotiation deal agreement vote ratification',
    'overturn strike_down throw_out':
      'ban law order decision ruling plan proposal bill request case treaty accord agreement deal pact motion',
    'restore normalize normalise establish upgrade': 'relation tie link contact cooperation truce calm peace access',
    'reopen re-open open':
      'border crossing embassy consulate talk negotiation port road site corridor dialogue mission facility palace',
    'set_up form create':
      'commission panel hotline committee mechanism group fund zone corridor force coalition body council',
    'halt stop freeze dismantle destroy':
      'enrichment program programme test testing offensive attack shelling settlement construction weapon missile stockpile bombing violence fighting drill exercise operation centrifuge',
    'withdraw pull_out pull_back':
      'notice warrant charge lawsuit indictment ambition threat settler personnel adviser troop force army soldier objection tank unit demand claim complaint veto',
    'hand_over turn_over extradite':
      'suspect document data prisoner weapon evidence record list hostage body information power',
    'implement fulfil fulfill carry_out live_up_to adhere_to':
      'term agreement commitment obligation accord treaty deal promise pledge resolution truce ceasefire cease-fire part',
    reach: 'agreement deal accord compromise understanding settlement truce ceasefire cease-fire pact consensus',
    'reaffirm reiterate renew affirm restate underscore':
      'commitment pledge promise readiness willingness determination resolve offer friendship alliance',
    'contribute commit': 'troop soldier force aid money fund ship aircraft personnel peacekeeper dollar',
    'rejection:bar rejection:turn_away rejection:keep_out':
      'inspector monitor observer journalist reporter mission team investigator diplomat delegation envoy',
    withhold:
      'consent approval support endorsement recognition backing blessing signature agreement permission ratification',
    repudiate: 'allegation claim charge accusation report suggestion criticism deal treaty policy',
    'set_out lay_out spell_out': 'demand condition term requirement proposal plan position price roadmap vision',
    disagree_with:
      'plan proposal idea decision approach move demand call draft text bill offer suggestion recommendation deployment policy ruling',
    shoot_down: 'proposal idea plan request bid offer suggestion bill motion argument amendment',
    'stall delay': 'ratification vote talk negotiation bill process decision treaty agreement approval',
    'accusation:call_in haul_in': 'ambassador envoy diplomat chargé consul',
    summon: 'ambassador envoy diplomat chargé charge attache consul',
    'investigate probe look_into':
      'actor charge claim allegation crime abuse violation attack killing massacre report official minister death war',
    'expose mock shame challenge question fear claim':
      'actor policy claim record decision motive judgment judgement handling right legitimacy authority',
    'announce unveil':
      'million billion dollar euro initiative election inquiry investigation reopening meeting visit moratorium disarmament truce ceasefire cease-fire withdrawal release aid package amnesty concession moratorium pause pullout pullback deal agreement donation reform dialogue resumption',
    'fight challenge': 'actor extradition decision ruling plan proposal bill sanction claim',
    'help assist aid second echo share': 'actor call demand view concern position statement appeal',
    love: 'actor country people',
    respect: 'sovereignty integrity independence choice neutrality',
    'celebrate favor favour': 'actor deal agreement decision plan proposal approach resolution',
    'order submit table put_forward push_through':
      'withdrawal ceasefire cease-fire truce release halt end investigation resolution plan proposal draft demand closure evacuation',
    drop: 'objection opposition demand claim charge case veto threat insistence condition lawsuit complaint resistance',
    lend: 'money aid support ship troop plane million billion weapon helicopter',
    declare: 'truce ceasefire cease-fire amnesty armistice moratorium',
    resume: 'talk negotiation cooperation relation inspection aid tie contact dialogue',
    'ease relax lift':
      'restriction curfew ban blockade state rule measure curb siege embargo emergency tension immunity',
    'honor honour heed': 'commitment agreement promise obligation call pledge demand appeal treaty request warning',
    'block abandon scrap quit scuttle rejection:cancel rejection:call_off': `release extradition deployment sale delivery shipment transfer access attempt effort probe inquiry resolution bid proposal statement deal bill talk meeting summit visit agreement treaty plan pact negotiation trip motion accord draft process ceasefire cease-fire truce attempt`,
    'ignore disregard defy flout':
      'demand call warning resolution ruling appeal order ultimatum deadline request sanction ban norm law embargo pressure plea agreement convention',
    seek: `help guidance cooperation support backing assistance approval permission advice mediation intervention extension relief reform concession commitment pledge promise explanation access refuge asylum apology talk truce end withdrawal meeting ceasefire cease-fire concession extradition resolution aid release assurance guarantee dialogue negotiation compensation explanation
      clarification return removal ouster settlement`,
    'decline resist spurn shun': `actor offer invitation request call pressure demand proposal attempt effort move appeal plan meeting push intervention change reform inspection inspector talk overture deal ban`,
    'defend embrace':
      'actor decision deal policy plan record agreement move stance action right government ally position',
    'embrace champion': 'actor deal policy plan agreement proposal pivot cause idea pact treaty reform right',
    protest: `actor decision move plan arrest law killing policy treatment ruling violation attack raid visit detention action result failure settlement war deal`,
    'threaten vow':
      'actor action consequence retaliation war strike response revenge sanction measure reprisal attack retribution step punishment walkout boycott invasion blockade pullout withdrawal lawsuit veto shutdown closure cutoff violence force bloodshed intervention crackdown suit default expulsion escalation destruction coup counterattack offensive raid vengeance protest resistance',
    complain_of:
      'violation treatment interference actor lack delay action inaction attack failure discrimination abuse',
    'require need': 'actor concession change action approval step guarantee withdrawal agreement cooperation',
  }).flatMap(([verbs, nouns]) => verbs.split(' ').map((verb) => [verb, new Set(nouns.trim().split(/\s+/))] as const)),
);

/** Everyday wishes: they count only where they are directed at a known actor, or held by a political one. */
export const EVERYDAY_WISHES: ReadonlySet<string> = new Set(
  phrases(
    `withhold, love, value, look, want, expect, like, prefer, wait, get, trust, remind, rely, count, look, favor, favour, recommend, propose, suggest, advise, invite, encourage, require, need, hope, wish, argue, ask, seek,
    intend, plan, decide, resolve, try, strive, aim, prepare, opt, elect, move, arrange, choose, push, press, consider, weigh, mull, fear, worry, contend, claim, share, signal, await, order, bid,
    attach, respect, halt, stop, freeze, dismantle, destroy, restore, reopen, open, establish, set, form, create, reach, hand, turn, implement, carry, announce, unveil, contribute, keep,
    persuade, convince, force, charge, task, dare, commission, summon, commit, favor, help, second, echo, admire, bless, lean, submit, table, doubt, disagree`,
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
  return wordTable(byLemma);
})();
