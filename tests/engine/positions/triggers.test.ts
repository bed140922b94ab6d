import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDERS, RULES } from '../../../src/engine/positions/rules';
import { Triggers } from '../../../src/engine/positions/rules/triggers';
import { sceneOf } from './scene-of';

const scenes = RULES.flatMap(({ finds, leaves }) => [...finds, ...leaves])
  .concat(
    readFileSync('tests/eval/articles/steel-tariffs.txt', 'utf8'),
    '“What we need from Chad is a timetable,” President Orla Veldt of Peru said.',
  )
  .map(sceneOf);

describe('what a rule cannot do without', () => {
  const choosy = FINDERS.filter(({ verbs, words }) => verbs !== undefined || words !== undefined);

  it.each(choosy.map((finder) => [finder.find.name, finder] as const))('%s finds nothing elsewhere', (_, finder) => {
    const triggers = new Triggers([finder]);
    let found = 0;
    for (const scene of scenes)
      for (const clause of scene.clauses) {
        if (finder.find(scene, clause).length === 0) continue;
        found++;
        const words = triggers.in(scene.text, scene.text.sentences[clause.verb.sentence] ?? { from: 0, to: 0 });
        const asked = triggers.of(clause.verb.lemma).some(({ bit }) => (bit & words) !== 0);
        expect(asked, scene.text.source).toBe(true);
      }
    expect(found).toBeGreaterThan(0);
  });
});

describe('rules by their triggers', () => {
  const rule = () => [];
  const other = () => [];
  const third = () => [];
  const triggers = new Triggers([
    { find: rule, words: new Set(['harbour']) },
    { find: other },
    { find: third, verbs: new Set(['leave']), words: new Set(['ship']) },
  ]);
  const asked = (sentence: string, verb: string) => {
    const { text } = sceneOf(sentence);
    const words = triggers.in(text, { from: 0, to: text.tokens.length });
    return triggers.of(verb).flatMap(({ find, bit }) => ((bit & words) === 0 ? [] : [find]));
  };

  it.each([
    ['The ships left the harbour.', 'leave', [rule, other, third]],
    ['The ships left the harbour.', 'say', [rule, other]],
    ['The envoys left.', 'leave', [other]],
    ['A ship left.', 'leave', [other, third]],
  ])('%s %s', (sentence, verb, rules) => {
    expect(asked(sentence, verb)).toEqual(rules);
  });
});
