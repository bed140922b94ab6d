import { describe, expect, test } from 'vitest';
import { TARGET_WEIGHTS } from '../../../src/engine/lexicon/target-weights.data';
import { whole } from '../../../src/engine/parts';
import { heldInParts } from '../../../src/engine/positions';
import { quarrelOf } from '../../../src/engine/positions/parties/main-target';
import { type Candidate, candidatesOf, targetScene } from '../../../src/engine/positions/parties/target-features';
import type { Span } from '../../../src/engine/types';
import { sceneOf } from '../../training/positions';
import { told } from './told';

/** Who may be meant by the last position of a text. */
function candidates(text: string): readonly Candidate[] {
  const scene = sceneOf(text, '2024-05-06');
  const drafts = whole(heldInParts(scene));
  return candidatesOf(targetScene(scene, drafts, quarrelOf(scene, drafts)), drafts.length - 1);
}

const names = (text: string) => candidates(text).map(({ actor }) => actor?.name);
const features = (text: string, name: string) => candidates(text).find(({ actor }) => actor?.name === name)?.features;

test('each line of the table has a weight for all kinds together and one for each, and no name is among them', () => {
  const lines = TARGET_WEIGHTS.trim().split('\n');
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) expect(line).toMatch(/^[a-z][^\tA-Z]*\t(?:-?\d*,){8}-?\d*$/);
});

describe('who may be meant', () => {
  const QUARREL =
    'Senator Ana Roca criticised Governor Olwen Pike. Pike has ruled for years. "It is a disgrace," Roca said.';

  test('those of the sentence and of the two before, and nobody; not the holder', () => {
    expect(names(QUARREL)).toEqual([undefined, 'Olwen Pike']);
  });

  test.each([
    ['whom the same holder always means', 'wanted of last'],
    ['whom the position before is aimed at', 'target before'],
    ['who opens the sentence before', 'opens sentence before'],
    ['who is a person', 'is person'],
  ])('%s', (_what, feature) => {
    expect(features(QUARREL, 'Olwen Pike')).toContain(feature);
  });

  test('who is named in the words and was not taken by the rule is none of them', () => {
    expect(names('Peru criticised Chile. Peru condemned a raid near Chad.')).not.toContain('Chad');
  });

  test('who hears it as a reporter is none of them', () => {
    const text = (heard: string) => `Minister Ana Roca told ${heard} that the ban was a disgrace.`;
    expect(names(text('farmers'))).toContain('farmers');
    expect(names(text('reporters'))).not.toContain('reporters');
  });

  test('nor is who holds it too', () => {
    const text = 'Chad waited. Peru and Chile met. The two countries rejected the plan.';
    expect(names(text)).toContain('Chad');
    expect(names(text)).not.toContain('Chile');
  });

  test('who does what is promised is none of them', () => {
    expect(names('The envoy, Ana Roca, pledged that Chile would free the boats.')).toEqual([undefined]);
  });

  test('whose name it is weighs nothing', () => {
    const others = QUARREL.replaceAll('Roca', 'Veldt').replaceAll('Ana', 'Eva').replaceAll('Pike', 'Harg');
    expect(features(others, 'Olwen Harg')).toEqual(features(QUARREL, 'Olwen Pike'));
  });
});

/** Through how many characters names are looked for, for all positions of a text. */
function lookedThrough(text: string): number {
  const scene = sceneOf(text, '2024-05-06');
  const drafts = whole(heldInParts(scene));
  let characters = 0;
  const actorsIn = (span: Span) => {
    characters += span.end - span.start;
    return scene.cast.actorsIn(span);
  };
  const about = targetScene({ ...scene, cast: { ...scene.cast, actorsIn } }, drafts, quarrelOf(scene, drafts));
  drafts.forEach((_draft, at) => {
    candidatesOf(about, at);
  });
  return characters;
}

test.each([
  ['in one sentence', (n: number) => `${'Iran refused to rule out '.repeat(n)}.`],
  [
    'behind a sentence',
    (n: number) => `${'Iran met Chad and '.repeat(n)}left. ${'Iran refused to rule out '.repeat(n)}.`,
  ],
])('twice as many positions %s take twice the work, not four times', (_what, text) => {
  const once = lookedThrough(text(200));
  expect(once).toBeGreaterThan(0);
  expect(lookedThrough(text(400)) / once).toBeLessThan(2.3);
});

describe('whom words mean that name nobody', () => {
  test.each([
    [
      'a quarrel at home: whom the critic means',
      'Senator Ana Roca accused Governor Olwen Pike of lying. "It is a disgrace," Roca said.',
      'Olwen Pike',
    ],
  ])('%s', (_what, text, target) => {
    expect(told(text).at(-1)).toContain(`> ${target}`);
  });

  test('nobody where nobody else is spoken of', () => {
    expect(told('Senator Ana Roca said: "This must stop."').at(-1)).toContain('> -');
  });
});
