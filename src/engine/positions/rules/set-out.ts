/** Demands that are listed without a word of saying: "Chile has set out two demands. Peru must return the boats and leave the island." */

import { words } from '../../lexicon/words';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { sameSide, subjectActor } from '../parties/who';
import type { Scene } from '../scene';

const SETTING = words(`
  set issue make present list lay publish submit deliver announce name put give send hand table formulate spell outline repeat renew draw have`);
const LISTED = words('demand condition ultimatum requirement term');
/** How many sentences of a list stand behind the one that opens it. */
const LONGEST_LIST = 4;

const OBLIGATION = words('must should shall');

/** "Must", "should", "have to", "need to", "ought to" as the text room's modal. */
export function obliges(clause: Clause): boolean {
  const { modal } = clause.verb;
  return (
    modal !== undefined &&
    !/^having/.test(modal) &&
    (OBLIGATION.has(modal) || /^(have|has|had|need|needs|ought|got)( to)?$/.test(modal))
  );
}

/** "Must hand over the boats and leave": the second verb has the modal of the first. */
export function isObliged(scene: Scene, clause: Clause): boolean {
  const first = clause.lead < 0 ? undefined : scene.clauses[clause.lead];
  return (
    obliges(clause) || (first !== undefined && clause.verb.modal === undefined && !clause.subject && obliges(first))
  );
}

/** Who set out demands in the sentence before a clause of obligation, or before the list that it ends; never the clause's own subject. */
export function whoSetOut(scene: Scene, clause: Clause): Actor | undefined {
  const clauses = clausesBefore(scene, clause);
  for (let back = 1; back <= LONGEST_LIST; back++) {
    const there = clauses.filter(({ verb }) => verb.sentence === clause.verb.sentence - back);
    const setting = there.find((one) => isSetting(scene, one));
    const holder = setting && subjectActor(scene, setting);
    if (setting) return sameSide(holder, subjectActor(scene, clause)) ? undefined : holder;
    if (!there.some((one) => one.role === 'main' && isObliged(scene, one))) return undefined;
  }
  return undefined;
}

/** Of the sentences that a list may reach back to. */
function clausesBefore({ clauses }: Scene, { index, verb }: Clause): readonly Clause[] {
  let from = index;
  while (from > 0 && (clauses[from - 1]?.verb.sentence ?? -1) >= verb.sentence - LONGEST_LIST) from--;
  return clauses.slice(from, index);
}

/** "Set out three demands", "issued an ultimatum"; not "rejected the demands", and not "made no demands". */
function isSetting({ text: { tokens } }: Scene, { role, verb, to }: Clause): boolean {
  if (role !== 'main' || verb.passive || verb.negated || verb.form !== 'finite' || !SETTING.has(verb.lemma))
    return false;
  for (let i = verb.to; i < Math.min(to, verb.to + 8); i++) {
    const token = tokens[i];
    if (token?.lower === 'no' || (token?.pos === 'ADP' && i > verb.to)) return false;
    if (LISTED.has(token?.lemma ?? '')) return true;
  }
  return false;
}
