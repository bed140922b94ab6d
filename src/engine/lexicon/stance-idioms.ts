/**
 * Set phrases that are a position whatever the grammar around them: "is out of the question", "all options are on the table". By kind; words or lemmas
 * in order, `*` stands for any one word. Found only where somebody with an office, a state or an organisation says it or is its subject.
 */
import type { PositionKind } from '../types';
import { phrases, wordTable } from './words';

const TABLE: Readonly<Partial<Record<PositionKind, string>>> = {
  demand: `
    it be up to, be up to * to, the ball be in, the burden be on, the onus be on, it be high time, time have come for, time have come to, the time be now, the time be ripe, need of the hour,
    there be no alternative to, there be no substitute for, would do well to, would be wise to, had better, no time to lose, no time to waste, best way forward be,
    only solution be, only way out be, way forward be, the key be for, matter of urgency, nothing short of, nothing less than, be owed an, owe us, owe the, owe an explanation, owe an apology, have a choice`,
  sanction: '',
  threat: `
    all option be on the table, every option be on the table, all option on the table, option be on the table, option remain on the table, time be running out for, patience be running out, patience be run out, patience have run out, patience be wear thin,
    patience have limit, patience be not unlimited, patience be not infinite, patience have its limit, patience be limit, window be closing, last chance, final warning, at its peril, at their peril, at your peril, at his peril,
    finger on the trigger, will pay for, sea of fire, ready for war, prepare for war, on the brink of war, day of reckoning, here to stay, there to stay, suffer the consequence, bear the consequence,
    bear full responsibility for, bear the responsibility for, responsible for all consequence, do whatever it take, by any mean, by all mean necessary, with all mean, no choice but to act, no choice but to respond,
    no option but to, reserve the right to, reserve its right, reserve their right, reserve all its right, reserve our right, live to regret, rue the day, be playing with fire, not be surprised if, on borrowed time, will never forget, last warning, be a legitimate target, be legitimate target, nowhere to hide, nowhere to run, no safe haven for, enough be enough, count * day, day be numbered, pay a heavy price, pay the price, pay a high price, pay a price, pay dearly, gates of hell, scorched earth, at * own risk, at * own peril, as a last resort,
    act of war, remain an option, military option, military action remain, use of force remain, not afraid of, not afraid to, ready to strike, ready to fight, respond in kind, hit back, strike back, tit for tat, eye for an eye, not stand idly, not bluff, not bluffing, not sit idly, not hesitate to, not sit on * hand, serve notice that, draw * own conclusion, will regret, would regret, will come to regret, live with what, live with the consequence, all hell, teach * lesson, a price to pay`,
  accusation: `
    have only itself to blame, have themselves to blame, have only themselves to blame, responsible for the violence, be responsible for, bear responsibility for, bear the blame, take to task, stab in the back,
    play game, play a game, buy time, buying time, playing for time, stall for time, say one thing and do, add insult to, drag out, entered * airspace, enter * airspace, entered * water, enter * water, cross the line, cross the border,
    pose a threat, pose a danger, threat to peace, threat to the, danger to the, path of war, path to war, reign of terror, tip of the iceberg, tip the balance, sabre rattling, saber rattling, human right abuse, human rights abuse,
    have no one to blame, be to blame for, side be to blame, government be to blame, be at fault, not do enough, not doing enough, do too little, done too little, do nothing to, done nothing to, do little to, done little to, nothing more than, no better than, little more than,
    lip service, empty word, empty promise, break * promise, broken * promise, broke * promise, break * word, go back on, went back on, gone back on, fall short of, fell short of, not live up to, two-faced, fishing in troubled, not how one, not how you, not the way one, not the way you, make no secret of * anger, take * for a fool, hands be bloody, blood on, produced nothing, produce nothing, cheap trick, same old, the same trick, word and deed`,
  rejection: `
    out of the question, no room for compromise, no room for, not up for negotiation, not up for discussion, not up for haggling, not up for debate, not up for bargaining, not negotiable, non-negotiable, non negotiable, off limit, off the table, no interest in, no intention of, no need for, no need to,
    not interested in, not for sale, not in a position to, not in the mood, be against, come out against, no plan to, nothing to discuss, nothing to talk about, nothing to negotiate, not on the agenda, not an option, never accept, never agree,
    no legal force, no legal effect, null and void, have no jurisdiction, lack jurisdiction, no binding force, not binding, red line, a non-starter, non-starter, nonstarter, over my dead body, have no right to tell, none of * business, internal affair,
    do not need advice, need no advice, will not be dictated, not be intimidated, not be blackmailed, not be bullied, not bow to, not give in, refuse to budge, stand firm, stood firm, hold firm, held firm, dig in, dug in, stand * ground, stood * ground,
    turn down, turn away, close the door on, pull the plug on, walk out, walked out, shown no interest, see no * ground for, saw no * ground for, see no need, saw no need, see no reason, saw no reason, show no interest, under no circumstance, turn a deaf ear, turned a deaf ear, position have not changed, stance have not changed, position be unchanged, position remain unchanged, be not about to, in no way acceptable, see no point in, see little reason, saw little reason, not the right time, time be not right, time be not ripe, not the time to, skeptical of, sceptical of,
    skeptical about, sceptical about, not take order, no one can tell, nobody can tell, nobody will tell, no one will tell, cast * veto, use * veto, no one can force, nobody can force, nobody can dictate, no one can dictate, no country have the right, no one have the right, nobody have the right, answer be no, not the time for, not the moment for, not take lecture, not be lectured, not be bound by, not up to * to, not up for grabs, will not fly, over before it began, dead on arrival, fall on deaf ear, fell on deaf ear, cool to the, want no part of, wanted no part of, stick to * gun, stuck to * gun, point-blank, bow to no one, bow to nobody, not hear of it, have none of it, have none of that, not a bargaining chip, no bargaining, not trade in, no willingness, be unmoved, remain unmoved, not be moved by, nobody else's business, not * business of, have no business, let the deadline pass, lukewarm about, not on board`,
  denial: `
    nothing to do with, have no knowledge of, had no knowledge of, no truth to, no truth in, not true that, not a shred of, without foundation, no basis in fact, not involved in, no involvement in, no role in, play no part in, no part in, no hand in,
    figment of, peaceful purpose, purely peaceful, plead not guilty, pleaded not guilty, protest * innocence, protested * innocence, maintain * innocence, maintained * innocence, pure invention, done nothing wrong, did nothing wrong, do nothing wrong, no such thing, no such plan, no such order, no such attack, no such agreement, no such request, no such incident, no such deal, no such meeting, no such intention, no such expulsion, no such promise, be a forgery, be forgery, be forged, plead ignorance, pleaded ignorance, know nothing of, knew nothing of, nothing of the sort, nothing of the kind, no evidence that, no evidence of, no evidence * that, not correspond to reality, not correspond to the, nothing in common with reality, far from reality, not at war with, far from the truth, pack of lie, taken out of context, take out of context, know nothing about the, know nothing about any, not aware of any, unaware of any, have no information about any, be lies, be a lie, be fabrication, be a fabrication, not responsible for, innocent of, baseless, never happened, nothing to hide, have nothing to hide, never took place`,
  commitment: `
    have no qualm, have my word, have our word, door be always open, not be the first to, give * permission, give * green light, give the go-ahead, had no qualm, lay down * arm, laid down * arm, lay down arm, laid down arm, stick to * promise, keep * promise, keep * word, abide by, in full compliance, comply fully, comply with all, complied with all, complied with, cooperate fully, cooperating fully, cooperating with, fully cooperate, full cooperation with, good faith effort,
    make every effort, made every effort, making every effort, do everything in, do everything possible, spare no effort, stand by * commitment, stand by * pledge, stand by * ally, stand ready to, stand ready, give peace a chance, extend * hand, extended * hand, olive branch, open to dialogue, open to talk, open to discussion, door be open, door remain open,
    door be still open, on the table an offer, meet halfway, take a step toward, took a step toward, take step toward, took step toward, take step to, took step to, go the extra mile, went the extra mile, committed itself to, commit itself to, committed themselves to, commit themselves to, committed himself to,
    turn over a new leaf, path of peace, path of peaceful, peaceful development, working toward a, work toward a, working to find, work to find, trying to find a, try to find a, try to resolve, seek a peaceful, find a peaceful, seek a diplomatic, find a diplomatic, bury the hatchet, mend fence, come to the table, came to the table, come to the negotiating table, agree in principle`,
  support: `
    in favor of, in favour of, within * right, no ill will, no reason to doubt, full support, strong support, full backing, stand shoulder to shoulder, shoulder to shoulder, side by side with, stand with, on board with, good step, step forward, right direction, right step, step in the right, good news, great job, good job, great work,
    pleased with, satisfied with, happy with, happy about, grateful to, thankful to, glad that, encouraged by, impressed by, impressed with, breath of fresh air, close ally, great friend, good friend, true friend, proud of, hat off to,
    went smoothly, go smoothly, gone smoothly, went well, gone well, go well, work well with, worked well with, to * credit, deserve credit, deserve praise, share the view, share the goal, shared goal, common goal, play a positive role, play a constructive role, played a positive role, played a constructive role,
    right to defend, be entitled to, with the people of, thought be with, prayer be with, full confidence in, every confidence in, confidence in the, understand * position, understand * concern, never been better, can count on, act responsibly, acted responsibly, do the right thing, done the right thing, did the right thing, right side of history, speak for itself, special relationship, bond of, strong tie, a lot of respect for, great respect for, deep respect for, enormous respect for, * standing ovation, a success, a breakthrough, a milestone, win-win, mutual benefit, of like mind, no objection to, have no objection, no problem with`,
};

/** Idioms of one first word, longest first. */
export interface StanceIdiom {
  readonly kind: PositionKind;
  readonly words: readonly string[];
}

export const STANCE_IDIOMS: ReadonlyMap<string, readonly StanceIdiom[]> = (() => {
  const byFirst = new Map<string, StanceIdiom[]>();
  for (const [kind, lines] of Object.entries(TABLE) as [PositionKind, string][]) {
    for (const phrase of phrases(lines)) {
      const parts = phrase.split(' ');
      const first = parts[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words: parts }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return wordTable(byFirst);
})();
