/** Measures told of again by a word that names none: "extended them", "the package was renewed", "the move was reversed". An earlier sanction says which. */
import { words } from '../../lexicon/words';
import { headOf, nounPhraseAt } from '../../text/at';
import type { TokenRange } from '../../text/types';
import type { Clause } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { assemble } from './sanction-draft';
import { moveOf } from './sanction-moves';

const COMING = words('will would could may might');

/** The measure that was told of right before and is moved again; its parties are found behind all others. */
export function pronounDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { verb } = clause;
  if (isMoreToCome(scene, clause))
    return assemble(
      scene,
      clause,
      { move: 'threaten', instrument: 'sanctions', plain: false, told: true },
      clause,
      undefined,
    );
  const move = moveOf(verb.lemma);
  if (!move) return undefined;
  const word = pointer(scene, clause);
  if (word === undefined || !isMoved(word, clause)) return undefined;
  const range = verb.passive || verb.modal !== undefined ? clause : { from: verb.head, to: clause.to };
  const near = verb.passive && word === 'pronoun' ? { told: true } : { near: true };
  return assemble(scene, clause, { move, instrument: 'sanctions', plain: false, ...near }, range, undefined);
}

/** "Further names would follow", "more companies will be added": more of the measure that was told of. */
function isMoreToCome({ text, isTime }: Scene, { verb, subject }: Clause): boolean {
  const coming = COMING.has(verb.modal ?? '');
  if (!coming || verb.negated || subject === undefined) return false;
  const added = verb.passive
    ? /^(?:add|list|name|announce|designate|target)$/.test(verb.lemma)
    : verb.lemma === 'follow' && (isTime(verb.to) || text.nounPhraseOf[verb.to] === -1);
  if (
    !added ||
    !/^(?:names|listings|designations|companies|firms|steps|measures)$/.test(headOf(text, subject)?.lower ?? '')
  )
    return false;
  return /^(?:further|more|additional|new|other)$/.test(text.tokens[subject.from]?.lower ?? '');
}

type Pointer = 'pronoun' | 'share' | 'package' | 'move';

/** What stands for the measure: "them", "it", "the package", "the move". */
function pointer(scene: Scene, { verb, subject, to }: Clause): Pointer | undefined {
  const { tokens } = scene.text;
  const first = verb.passive ? subject?.from : verb.to;
  if (first === undefined) return undefined;
  if (isShare(scene, first)) return 'share';
  const at = first;
  const alone = verb.passive ? subject?.to === at + 1 : scene.text.nounPhraseOf[at + 1] !== scene.text.nounPhraseOf[at];
  // "Extended them credit".
  const given = !verb.passive && !scene.isTime(at + 1) && /^(?:NOUN|DET|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
  if (alone && !given && /^(?:they|these|those|it|them)$/.test(tokens[at]?.lower ?? '')) return 'pronoun';
  const phrase = verb.passive ? subject : phraseAt(scene, at, to);
  return phrase && namedAgain(scene, phrase);
}

/** "Some of them", "most of these": a part of what was told of; a number of people may be meant where it names none. */
function isShare({ text: { tokens } }: Scene, at: number): boolean {
  return (
    /^(?:some|most|many|several|all|both|half|part|parts|much|two|three|four|five)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'of' &&
    /^(?:them|these|those|it)$/.test(tokens[at + 2]?.lower ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 3]?.pos ?? '')
  );
}

/** "The move", "its ninth package", "this step"; not "the aid package", "a package", "the move to the north". */
function namedAgain({ text, isTime }: Scene, phrase: TokenRange & { readonly head: number }): Pointer | undefined {
  const head = headOf(text, phrase);
  const kind = /^package$/.test(head?.lemma ?? '')
    ? 'package'
    : /^(?:move|step)$/.test(head?.lower ?? '')
      ? 'move'
      : undefined;
  if (kind === undefined) return undefined;
  const np = nounPhraseAt(text, phrase.head);
  const first = text.tokens[np?.from ?? phrase.from]?.lower ?? '';
  if (!/^(?:the|this|that|its|their|these|those)$/.test(first)) return undefined;
  for (let i = (np?.from ?? phrase.from) + 1; i < phrase.head; i++)
    if (/^(?:NOUN|PROPN)$/.test(text.tokens[i]?.pos ?? '')) return undefined;
  const next = text.tokens[phrase.head + 1]?.lower ?? '';
  if (/^(?:of|to|for|towards?)$/.test(next) || (next === 'on' && !isTime(phrase.head + 2))) return undefined;
  return kind;
}

/** Which verbs say enough by themselves to be of a measure: one lifts an embargo, extends a stay and reverses a move. */
function isMoved(word: Pointer, { verb }: Clause): boolean {
  if (word === 'move') return REVERSED.test(verb.lemma);
  if (word === 'package') return MOVED.test(verb.lemma) || TURNED_DOWN.test(verb.lemma);
  return MOVED.test(verb.lemma) || (word === 'share' && DROPPED.test(verb.lemma));
}

const DROPPED = /^(?:drop|scrap|suspend|cancel|abolish|withdraw|remove|end|keep|retain|maintain)$/;
const MOVED =
  /^(?:reimpose|re-impose|reinstate|reintroduce|impose|lift|ease|relax|waive|renew|prolong|tighten|repeal|rescind|extend|revoke|adopt|halve)$/;
const TURNED_DOWN = /^(?:veto|block|oppose|reject)$/;
const REVERSED = /^(?:reverse|rescind|revoke|undo|repeal|withdraw)$/;
