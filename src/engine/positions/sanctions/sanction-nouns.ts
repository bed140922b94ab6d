/** Sanctions that are only named, without a verb that moves them: "the American sanctions on Cuba", "under an arms embargo", "faces new tariffs". */
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Clause } from '../clauses/clauses';
import { isSupposed } from '../clauses/mood';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { actorsIn, sameSide, subjectActor } from '../parties/who';
import type { Scene } from '../scene';
import type { Measure } from './measures';
import { isPolitical } from './sanction-parties';

/** Measures in force by the article's own account: with an owner, a target, or somebody who is under them. */
export function namedMeasure(scene: Scene, clause: Clause): readonly Draft[] {
  if (isSupposed(scene, clause)) return [];
  const low = Math.min(clause.subject?.from ?? clause.verb.from, clause.verb.from);
  const measures = scene.measuresIn(low, clause.to);
  if (measures.length === 0) return [];
  return measures.flatMap((measure) => {
    if (!measure.plain || !isNearest(scene, clause, measure)) return [];
    const draft = named(scene, clause, measure);
    return draft ? [draft] : [];
  });
}

/** No other verb stands between the clause's verb and the measure. */
function isNearest(scene: Scene, clause: Clause, measure: Measure): boolean {
  if (measure.to <= clause.verb.from) return true;
  for (let i = measure.from - 1; i >= clause.verb.to; i--) {
    const group = verbGroupAt(scene.text, i);
    if (group && scene.clauseOfVerb(group.index)) return false;
  }
  return measure.from >= clause.verb.to;
}

function named(scene: Scene, clause: Clause, measure: Measure): Draft | undefined {
  const { text } = scene;
  const np = nounPhraseAt(text, measure.to - 1);
  if (!np || text.tokens[np.from]?.lower === 'no') return undefined;
  const before = nounPhraseAt(text, np.from - 1);
  const from = before?.possessive === true && before.to === np.from ? before.from : np.from;
  const holder = actorsIn(scene, { from, to: measure.from })[0] ?? concernedIn(scene, { from, to: measure.from }, 1)[0];
  const on = /^(on|against|upon)$/.test(text.tokens[measure.to]?.lower ?? '');
  const behind = on ? nounPhraseAt(text, measure.to + 1) : undefined;
  const under = text.tokens[np.from - 1]?.lower === 'under' ? subjectActor(scene, clause) : undefined;
  const targets = behind ? concernedIn(scene, { from: behind.from, to: behind.to }, 2) : under ? [under] : [];
  const others = targets.filter((actor) => actor.id !== holder?.id && !sameSide(actor, holder));
  if (others.length === 0 || (holder && !isPolitical(holder, others, true))) return undefined;
  return {
    kind: 'sanction',
    stage: 'imposed',
    instrument: measure.instrument,
    holder,
    targets: others,
    from,
    to: behind ? behind.to : measure.to,
    clause,
    done: true,
    rule: 'sanction-named',
    confidence: 0.3,
  };
}
