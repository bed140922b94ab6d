/** "Oman closed the strait, a step that Peru called reckless": whose deed a noun behind a comma takes up, and who judges it. */
import { DEED_NAMES } from '../../lexicon/deed-nouns';
import { nounPhraseAt } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import type { Scene } from '../scene';
import { subjectActor } from './who';

/** Who did what the relative clause is about, told by the clause before its noun; undefined where the noun takes up no deed. */
export function doerOfDeed(scene: Scene, clause: Clause): Actor | undefined {
  const { mark, verb } = clause;
  const { tokens } = scene.text;
  // "Proposed a truce, an idea that …" is read as what was proposed.
  const antecedent = mark > 0 ? nounPhraseAt(scene.text, mark - 1) : undefined;
  if (antecedent?.to !== mark || !DEED_NAMES.has(tokens[antecedent.head]?.lemma ?? '')) return undefined;
  // "A step that", "the very step that" behind a comma; "condemned a step that" has it as an object.
  if (!/^[,—–-]$/.test(tokens[antecedent.from - 1]?.text ?? '')) return undefined;
  if (!/^(?:a|an|the|one)$/.test(tokens[antecedent.from]?.lower ?? '')) return undefined;
  for (let k = clause.index - 1; k >= 0; k--) {
    const before = scene.clauses[k];
    if (!before || before.verb.sentence !== verb.sentence) return undefined;
    if (before.verb.to > antecedent.from || before.verb.form !== 'finite' || before.role === 'relative') continue;
    return before.verb.passive ? undefined : subjectActor(scene, before);
  }
  return undefined;
}
