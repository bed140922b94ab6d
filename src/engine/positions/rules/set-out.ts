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
  const sentences = listsIn(scene);
  for (let back = 1; back <= LONGEST_LIST; back++) {
    const { setting, obliges } = sentences.get(clause.verb.sentence - back) ?? NO_LIST;
    const holder = setting && subjectActor(scene, setting);
    if (setting) return sameSide(holder, subjectActor(scene, clause)) ? undefined : holder;
    if (!obliges) return undefined;
  }
  return undefined;
}

/** What a sentence is to a list of demands. */
interface ListPart {
  /** The first clause that sets them out. */
  setting: Clause | undefined;
  /** It holds one of them. */
  obliges: boolean;
}

const NO_LIST: ListPart = { setting: undefined, obliges: false };

/** By sentence. It may be asked for each clause of the sentences behind: each is looked through once. */
const known = new WeakMap<readonly Clause[], ReadonlyMap<number, ListPart>>();

function listsIn(scene: Scene): ReadonlyMap<number, ListPart> {
  const before = known.get(scene.clauses);
  if (before) return before;
  const lists = new Map<number, ListPart>();
  for (const clause of scene.clauses) {
    const { sentence } = clause.verb;
    const list = lists.get(sentence) ?? { ...NO_LIST };
    lists.set(sentence, list);
    if (list.setting === undefined && isSetting(scene, clause)) list.setting = clause;
    list.obliges ||= clause.role === 'main' && isObliged(scene, clause);
  }
  known.set(scene.clauses, lists);
  return lists;
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
