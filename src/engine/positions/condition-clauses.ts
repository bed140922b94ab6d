/** Which clauses a condition is made of: the one that its opener opens, and all that are joined to it. */
import { words } from '../lexicon/words';
import type { Clause } from './clauses/clauses';
import type { Scene } from './scene';

/** The clause that the opener opens; where none hangs on it, the next that is not cut off by a comma ("if necessary, its general said"). */
export function clauseOpened(scene: Scene, opener: number, width: number, end: number): Clause | undefined {
  let next: Clause | undefined;
  for (let i = opener; i < opener + width && next === undefined; i++) {
    const own = scene.clauseOfMark(i);
    if (own && own.verb.form === 'finite' && own.verb.from < end) next = own;
  }
  next ??= clauseAfter(scene, opener + width, end);
  const start = next?.subject?.from ?? next?.verb.from ?? opener;
  for (let i = opener + width; i < start; i++) if (scene.text.tokens[i]?.text === ',') return undefined;
  return next;
}

/** The end of all that is joined to the condition's first clause: "if Chad withdraws and reopens the road", "were disarmed, the hostages freed and the road opened". */
export function wholeList(scene: Scene, first: Clause): number {
  const { tokens } = scene.text;
  let { to } = first;
  let listed = false;
  const items = scene
    .list(first)
    .filter(({ index, verb }) => index > first.index && verb.sentence === first.verb.sentence);
  for (const [i, item] of items.entries()) {
    const start = startOf(item);
    const joint = tokens[start - 1];
    const joined = joint?.pos === 'CCONJ' && joint.lower !== 'but';
    if (start - to > 2 || TELLING.has(item.verb.lemma) || item.verb.modal !== first.verb.modal) break;
    // "If Chad pays, and Oman leaves" may go on with something else; "if Chad pays, Oman leaves and Peru yields" is one list.
    const apart = tokens[start - 2]?.text === ',';
    if (joined ? apart && !listed : joint?.text !== ',') break;
    const goesOn = items.slice(i + 1).some((later) => tokens[startOf(later) - 1]?.pos === 'CCONJ');
    if (!joined && !goesOn) break;
    listed = true;
    to = item.to;
  }
  return to;
}

/** Where an item of a list begins: at its subject or its verb. */
const startOf = ({ from, verb }: Clause): number => Math.min(from, verb.from);

/** What the one who sets the condition goes on to say is no part of it: "if they leave and warned". */
const TELLING = words(
  'say tell add warn urge call demand accuse condemn insist vow threaten promise pledge thank praise criticise criticize order announce appeal ask reject deny describe repeat reiterate stress',
);

function clauseAfter(scene: Scene, token: number, end: number): Clause | undefined {
  const sentence = scene.text.tokens[token]?.sentence;
  for (let i = token; i < end; i++) {
    const group = scene.text.verbGroupOf[i] ?? -1;
    if (group < 0) continue;
    const clause = scene.clauseOfVerb(group);
    if (clause && clause.verb.form === 'finite' && clause.verb.sentence === sentence) return clause;
  }
  return undefined;
}
