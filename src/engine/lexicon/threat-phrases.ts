/**
 * What somebody "will" or "would" do when he threatens, where the verb alone does not say it: "open fire", "go to court", "bring down the government".
 * Lemmas or words in order, the verb first; `*` stands for one word, `**` for one to six.
 */
import { phrases, words, wordTable } from './words';

/** Deeds of the one who threatens. */
const DEEDS = `
  open fire, go after, go to war, go on strike, go on the offensive, go to court, go all the way, call ** strike, stage ** strike, declare war, declare ** state of war, wage war, take up arm, take to the street, take ** to the street, take to arm,
  take ** legal action, take ** military action, take ** to court, take ** to the * court, take ** to the tribunal, take ** to the ** tribunal, take ** to the ** court, take ** hostage, take ** matter into, take ** by force, take revenge, take ** retaliatory, take ** countermeasure, take countermeasure, take ** step against, take ** measure against, take ** action against,
  see ** in court, file ** lawsuit, file ** suit, file ** complaint, press charge, bring ** charge, bring ** to justice, bring ** to account, bring ** to its knee, bring ** to their knee, bring down ** government, bring ** government down, bring war,
  send in ** army, send in ** troop, send in ** tank, send ** force, send ** warship, send ** troop, send in ** soldier, send in ** police, hold ** accountable, hold ** responsible, hold ** to account,
  walk away from, walk out, turn ** back on, turn off ** tap, turn off ** gas, cut ** tie, cut ** off, cut off, break off, tear up, rip up, bring ** down, shut down, shut off, switch off,
  bring to a halt, bring ** to a halt, leave the government, leave ** coalition, leave ** treaty, leave ** bloc, leave ** alliance, leave ** talk, quit ** coalition, quit ** treaty, quit ** talk, quit ** bloc, quit ** government, withdraw ** support, withdraw ** ambassador,
  hit back, hit * back, strike back, strike * back, fight back, fight to the, fight on, fight until, fight with all, respond in kind, respond with force, respond with all, respond in the, respond militarily, reply in kind, retaliate in kind, answer in kind, react in kind, return fire,
  not stand idly, not sit idly, not stand by, not sit by, not look on, not hesitate to, not shrink from, not shy away from, not remain silent, not turn * other cheek,
  make ** pay, make ** regret, make ** sorry, teach ** lesson, show no mercy, give no quarter, settle ** score, reserve ** right to, reserve all, do whatever it take, do whatever be necessary, use all mean, use any mean, use every mean, use whatever mean, use all * mean, use ** force, use ** weapon, stop at nothing,
  defend ** by all, defend ** with all, defend ** by any, defend ** by force, defend ** with force, burn ** to the ground, burn down, reduce ** to, bomb ** back, wipe ** off, blow ** up, blow up, lay siege to, lay waste to, set ** on fire, set fire to, set ablaze, drive ** into the sea, drive ** out, chase ** out,
  throw ** out, kick ** out, root out, hunt down, track down, raise ** tariff, put ** troop, put ** on the list, put ** on ** list, put ** on trial, put ** in jail, put ** behind bar, lock ** up, lock up, close ** airspace, close ** border, close ** strait, seal ** border,
  boycott ** election, boycott ** talk, boycott ** vote, boycott ** summit, cancel ** summit, cancel ** visit, cancel ** talk, cancel ** deal, call off ** talk, call off ** visit, veto **, vote against, vote down ** government, topple **, oust **, remove ** from power, unleash **, rain ** on, rain down`;

export interface DeedPhrase {
  readonly words: readonly string[];
  readonly negated: boolean;
}

function byVerb(lines: string): ReadonlyMap<string, readonly DeedPhrase[]> {
  const found = new Map<string, DeedPhrase[]>();
  for (const line of phrases(lines)) {
    const all = line.split(' ');
    const negated = all[0] === 'not';
    const words = negated ? all.slice(1) : all;
    const verb = words[0] ?? '';
    found.set(verb, [...(found.get(verb) ?? []), { words, negated }]);
  }
  return wordTable(found);
}

/** Menacing deeds by the lemma of their verb. */
export const MENACING_DEEDS = byVerb(DEEDS);

/** How a thing is taken from those who live on it, and what that is: "closing the strait", "leaving the treaty". */
export const SHUTTING = words(
  'closing shutting cutting severing blocking blockading expelling quitting leaving cancelling canceling seizing suspending',
);
export const LIFELINES_OF_OTHERS = words(`
  border frontier strait airspace pipeline corridor port embassy consulate channel crossing canal bridge waterway supply gas electricity power water tie relation link treaty pact accord
  aid market ambassador diplomat vessel tanker ship negotiation talk`);
