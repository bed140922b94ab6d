/** For whom a position is meant whose words name nobody, without the rules that find positions. */
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/engine/positions/draft';
import { inferTargets } from '../../../src/engine/positions/parties/infer-targets';
import type { Scene } from '../../../src/engine/positions/scene';
import { POSITION_KINDS } from '../../../src/engine/types';
import { actorNamed, clauseOf, sceneOf } from './scene-of';

/** "demand: Peru > Chile, Oman (urged)": a position that stands in the clause with this verb; "-" is nobody. */
function draftOf(scene: Scene, line: string, more: Partial<Draft>): Draft {
  const [, word = '', holder = '', targets = '', verb = ''] = /^(\w+): (.+) > (.+) \((\w+)\)$/.exec(line) ?? [];
  const kind = POSITION_KINDS.find((one) => one === word);
  if (kind === undefined) throw new Error(`this is no position: ${line}`);
  const named = (names: string) => (names === '-' ? [] : names.split(', ').map((name) => actorNamed(scene, name)));
  const clause = clauseOf(scene, verb);
  const { from, to } = clause;
  const rule = `${kind}-verb`;
  return { kind, holder: named(holder)[0], targets: named(targets), clause, from, to, rule, confidence: 1, ...more };
}

/** Targets of each, as they are after all; `more` belongs to the last one. */
function targetsOf(text: string, lines: readonly string[], more: Partial<Draft> = {}): readonly string[] {
  const scene = sceneOf(text);
  const drafts = lines.map((line, i) => draftOf(scene, line, i === lines.length - 1 ? more : {}));
  return inferTargets(scene, drafts).map(({ targets }) => targets.map(({ name }) => name).join(', ') || '-');
}

type Row = readonly [text: string, lines: readonly string[], last: string];

describe('the one of whom the same holder wanted something', () => {
  const STATES = 'Peru urged Oman to wait. Chile laughed. Peru demanded an apology.';
  const first = 'demand: Peru > Oman (urged)';
  const last = 'demand: Peru > - (demanded)';
  const between = (many: number) => Array.from({ length: many }, () => 'support: Chile > - (laughed)');
  // Chile is the article's main target.
  const main = ['accusation: Oman > Chile (laughed)', 'accusation: Oman > Chile (laughed)'];

  test('is remembered for eight positions', () => {
    expect(targetsOf(STATES, [...main, first, last]).at(-1)).toBe('Oman');
    expect(targetsOf(STATES, [...main, first, ...between(7), last]).at(-1)).toBe('Oman');
    expect(targetsOf(STATES, [...main, first, ...between(8), last]).at(-1)).toBe('Chile');
    // However far into the article it is.
    expect(targetsOf(STATES, [...main, ...between(20), first, last]).at(-1)).toBe('Oman');
  });

  test.each<Row>([
    // Another's words are not his.
    [STATES, [...main, 'demand: Chile > Oman (laughed)', last], 'Chile'],
    // Praise is for somebody else.
    [STATES, [...main, 'support: Peru > Oman (urged)', last], 'Chile'],
    // What is wanted of one's own is wanted again; blamed or threatened is another.
    [
      'Peru urged the Peruvian miners to wait. Peru condemned the raid.',
      ['demand: Peru > Peruvian miners (urged)', 'demand: Peru > - (condemned)'],
      'Peruvian miners',
    ],
    [
      'Peru urged the Peruvian miners to wait. Peru condemned the raid.',
      ['demand: Peru > Peruvian miners (urged)', 'accusation: Peru > - (condemned)'],
      '-',
    ],
    [
      'Peruvian miners and the Chilean navy met. Peru urged them to wait. Peru condemned the raid.',
      ['demand: Peru > Peruvian miners, Chilean navy (urged)', 'accusation: Peru > - (condemned)'],
      'Chilean navy',
    ],
  ])('%s %j', (text, lines, expected) => {
    expect(targetsOf(text, lines).at(-1)).toBe(expected);
  });
});

describe('nobody is guessed', () => {
  const QUARREL = 'Peru accused Chile of piracy. ';
  const BLAME = 'accusation: Peru > Chile (accused)';

  test('but where the two are at odds', () => {
    expect(targetsOf(`${QUARREL}Peru demanded an apology.`, [BLAME, 'demand: Peru > - (demanded)'])).toEqual([
      'Chile',
      'Chile',
    ]);
  });

  test.each<readonly [text: string, line: string]>([
    // Praise, denials and promises say themselves for whom they are.
    ['Peru demanded an apology.', 'support: Peru > - (demanded)'],
    ['Peru demanded an apology.', 'denial: Peru > - (demanded)'],
    ['Peru demanded an apology.', 'commitment: Peru > - (demanded)'],
    // What is opposed is a thing.
    ['Peru opposes it.', 'rejection: Peru > - (opposes)'],
    // Another than who was told.
    ['Peru told her he must sign.', 'demand: Peru > - (sign)'],
    ['Peru told him she must sign.', 'demand: Peru > - (sign)'],
  ])('%s %s', (text, line) => {
    expect(targetsOf(`${QUARREL}${text}`, [BLAME, line]).at(-1)).toBe('-');
  });

  test.each<Row>([
    // A thing is opposed by that verb only, a side by any.
    [`${QUARREL}Peru opposes Chile.`, [BLAME, 'rejection: Peru > - (opposes)'], 'Chile'],
    [`${QUARREL}Peru threatens it.`, [BLAME, 'threat: Peru > - (threatens)'], 'Chile'],
    // He, she: the same one who was told, or nobody was.
    [`${QUARREL}Peru told him he must sign.`, [BLAME, 'demand: Peru > - (sign)'], 'Chile'],
    [`${QUARREL}Peru told her she must sign.`, [BLAME, 'demand: Peru > - (sign)'], 'Chile'],
    [`${QUARREL}Peru said he must sign.`, [BLAME, 'demand: Peru > - (sign)'], 'Chile'],
    // Only a verb of opposing opposes a thing, and only what is asked is asked of another than who was told.
    [`${QUARREL}Peru opposes it.`, [BLAME, 'threat: Peru > - (opposes)'], 'Chile'],
    [`${QUARREL}Peru told her he must sign.`, [BLAME, 'threat: Peru > - (sign)'], 'Chile'],
    // What "we" blame is another's.
    [`${QUARREL}"We condemn it," Peru said.`, [BLAME, 'accusation: Peru > - (condemn)'], 'Chile'],
  ])('not so: %s', (text, lines, expected) => {
    expect(targetsOf(text, lines).at(-1)).toBe(expected);
  });

  test('a thing is opposed by a verb', () => {
    const lines = [BLAME, 'rejection: Peru > - (opposes)'];
    expect(targetsOf(`${QUARREL}Peru opposes it.`, lines, { rule: 'rejection-noun' }).at(-1)).toBe('Chile');
  });

  test('what "we" must do is not asked of the other side', () => {
    const lines = ['accusation: Oman > Chile (accused)', 'demand: Peru > - (go)'];
    expect(targetsOf('Oman accused Chile of piracy. "We must go," Peru said.', lines).at(-1)).toBe('-');
    expect(targetsOf('Oman accused Chile of piracy. "They must go," Peru said.', lines).at(-1)).toBe('Chile');
    const blame = ['accusation: Oman > Chile (accused)', 'accusation: Peru > - (condemn)'];
    expect(targetsOf('Oman accused Chile of piracy. "We condemn it," Peru said.', blame).at(-1)).toBe('Chile');
  });

  test('the words say of whom it is asked, only the article does not name them', () => {
    const text = `${QUARREL}Peru urged sleepers to wait.`;
    const scene = sceneOf(text);
    const frame = clauseOf(scene, 'urged');
    const line = 'demand: Peru > - (wait)';
    expect(targetsOf(text, [BLAME, line], { frame })).toEqual(['Chile', '-']);
    expect(targetsOf(text, [BLAME, line]).at(-1)).toBe('Chile');
    expect(targetsOf(text, [BLAME, 'accusation: Peru > - (wait)'], { frame }).at(-1)).toBe('Chile');
    const nobody = `${QUARREL}Peru wants to wait.`;
    expect(targetsOf(nobody, [BLAME, line], { frame: clauseOf(sceneOf(nobody), 'wants') }).at(-1)).toBe('Chile');
  });
});

describe('a strike is at home', () => {
  const strike = (who: string, kind = 'threat') =>
    targetsOf(`Peru accused Chile of piracy. ${who} threatened to close the port.`, [
      'accusation: Peru > Chile (accused)',
      `${kind}: ${who.replace(/^The /, '')} > - (close)`,
    ]).at(-1);
  test.each([
    ['The Chilean Dockers Union', '-'],
    ['The Peruvian Dockers Union', '-'],
    ['Peru', 'Chile'],
    ['The Peruvian Harbour League', 'Chile'],
    // Whose country is not known may strike abroad.
    ['The Dockers Union', 'Chile'],
  ])('%s > %s', (who, expected) => {
    expect(strike(who)).toBe(expected);
  });

  test('what a union wants is wanted of its own state', () => {
    expect(strike('The Peruvian Dockers Union', 'demand')).toBe('Peru');
  });
});

describe('who stands for whom', () => {
  // What was wanted last is remembered in an article about states.
  const ABROAD = 'Oman accused Chile of piracy. ';
  const PIRACY = 'accusation: Oman > Chile (accused)';

  test.each<Row>([
    // A person's state is meant too, where the article has it.
    [
      'Peru urged Chilean President Ana Roca to leave. Chile laughed. Peru demanded an apology.',
      ['demand: Peru > Ana Roca (urged)', 'demand: Peru > - (demanded)'],
      'Ana Roca, Chile',
    ],
    [
      `${ABROAD}Peru urged President Ana Roca of Peru to leave. Chile laughed. Peru demanded an apology.`,
      [PIRACY, 'demand: Peru > Ana Roca (urged)', 'demand: Peru > - (demanded)'],
      'Ana Roca',
    ],
    // An agency or a crowd is its state's.
    [
      'Peru blamed the Chilean navy. Chile laughed. Peru demanded an apology.',
      ['accusation: Peru > Chilean navy (blamed)', 'demand: Peru > - (demanded)'],
      'Chile',
    ],
    [
      `${ABROAD}Peru blamed the Peruvian navy. Chile laughed. Peru demanded an apology.`,
      [PIRACY, 'accusation: Peru > Peruvian navy (blamed)', 'demand: Peru > - (demanded)'],
      'Peruvian navy',
    ],
  ])('%s', (text, lines, expected) => {
    expect(targetsOf(text, lines).at(-1)).toBe(expected);
  });

  test('nobody is his own target, whoever else is one', () => {
    expect(targetsOf('Peru accused Chile.', ['accusation: Peru > Peru, Chile (accused)'])).toEqual(['Chile']);
    expect(targetsOf('Peru accused Chile.', ['accusation: Peru > Peru (accused)'])).toEqual(['-']);
  });

  test('one of many states is named, not all', () => {
    const text =
      'Peru blamed Chilean Envoy Ana Roca, Omani Envoy Saif Harthi and Kenyan Envoy Joy Otieno. Chile, Oman and Kenya laughed. Peru demanded an apology.';
    const lines = ['accusation: Peru > Ana Roca, Saif Harthi, Joy Otieno (blamed)', 'demand: Peru > - (demanded)'];
    expect(targetsOf(text, lines).at(-1)).toBe('Ana Roca, Saif Harthi, Joy Otieno');
    const two = 'accusation: Peru > Ana Roca, Saif Harthi (blamed)';
    expect(targetsOf(text, [two, lines[1] ?? '']).at(-1)).toBe('Ana Roca, Saif Harthi, Chile');
  });

  test('nobody wants anything of himself, and what is inferred is less sure', () => {
    const scene = sceneOf('Chile threatened Peru. Oman sank boats.');
    const named = draftOf(scene, 'sanction: Chile > Peru (threatened)', {});
    const answer = draftOf(scene, 'sanction: Peru > - (sank)', {});
    const [first, second] = inferTargets(scene, [named, answer]);
    expect(first).toBe(named);
    expect(second?.targets).not.toContain(answer.holder);
    expect(second?.confidence).toBeLessThan(1);
  });
});

describe('whom a promise favours', () => {
  test.each<Row>([
    ['Peru said it would free the Chilean sailors.', ['commitment: Peru > - (free)'], 'Chile'],
    ['Peru said it would invite Chile and Oman.', ['commitment: Peru > - (invite)'], 'Chile'],
    ['Chile was freed by Peru.', ['commitment: Peru > - (freed)'], 'Chile'],
    ['Peru said it would free Chilean President Ana Roca.', ['commitment: Peru > - (free)'], 'Ana Roca'],
    ['Peru said it would free Chilean miners.', ['commitment: Peru > - (free)'], 'Chile'],
    ['Peru said Chilean miners would be freed.', ['commitment: Peru > - (freed)'], 'Chile'],
    ['Peru said it would free Acme.', ['commitment: Peru > - (free)'], '-'],
    ['Peru said it would free Peru.', ['commitment: Peru > - (free)'], '-'],
    // No favour, or no promise.
    ['Peru said it would watch Chile.', ['commitment: Peru > - (watch)'], '-'],
    ['Peru said it would free Chile.', ['support: Peru > - (free)'], '-'],
  ])('%s', (text, lines, expected) => {
    expect(targetsOf(text, lines).at(-1)).toBe(expected);
  });

  test.each<Row>([
    // What is promised to one's own, abroad, is promised to those there.
    ['Chile pledged to move the Chilean embassy in Oman.', ['commitment: Chile > Chile (move)'], 'Oman'],
    [
      'Chile pledged to Chilean miners to move the embassy in Oman.',
      ['commitment: Chile > Chilean miners (move)'],
      'Oman',
    ],
    // Not where another is named, and no other kind.
    ['Peru met Chile. Chile pledged to move the embassy in Oman.', ['commitment: Chile > Chile, Peru (move)'], 'Peru'],
    ['Peru met Chile. Chile pledged to move the embassy in Oman.', ['commitment: Chile > Peru (move)'], 'Peru'],
    ['Chile pledged to move the Chilean embassy in Oman.', ['support: Chile > Chile (move)'], '-'],
  ])('%s %j', (text, lines, expected) => {
    expect(targetsOf(text, lines).at(-1)).toBe(expected);
  });

  test('openness to talks is for the one of whom something was wanted', () => {
    const text = 'Peru urged Chile to leave. Peru remained open to talks.';
    const lines = ['demand: Peru > Chile (urged)', 'commitment: Peru > - (remained)'];
    expect(targetsOf(text, lines, { rule: 'commitment-open' }).at(-1)).toBe('Chile');
    expect(targetsOf(text, lines).at(-1)).toBe('-');
  });
});

describe('sanctions told of again', () => {
  const text = 'Peru imposed sanctions on the miners. Peru tightened them.';
  test('are on those that they are on', () => {
    const lines = ['sanction: Peru > miners (imposed)', 'sanction: Peru > - (tightened)'];
    expect(targetsOf(text, lines).at(-1)).toBe('miners');
    expect(targetsOf(text, [lines[0] ?? '', 'support: Peru > - (tightened)']).at(-1)).toBe('-');
    expect(targetsOf(text, [lines[0] ?? '', 'accusation: Chad > - (tightened)'].slice(0, 1))).toEqual(['miners']);
  });
});
