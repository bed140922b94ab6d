/** Every rule of the engine is listed, shown by examples both ways, and explained to the reader. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { analyze } from '../../src/engine';
import { RULES as POSITION_RULES } from '../../src/engine/positions/rules';
import { RULES as STATEMENT_RULES } from '../../src/engine/statements/rules';
import type { Rule } from '../../src/engine/statements/rules/rule';
import { filesBelow } from './files';

const explained = new Set(Object.keys(english).filter((key) => key.startsWith('rule_')));
const keyOf = (rule: string): string => `rule_${rule.replaceAll('-', '_')}`;

/** The rules of both rooms in one shape: name, sentences that it finds, sentences that it leaves alone. */
const statementRules = Object.entries<Rule>(STATEMENT_RULES).map(([name, { finds, leaves }]) => ({
  name,
  finds: finds.map(({ text }) => text),
  leaves,
}));
const rules = [...POSITION_RULES, ...statementRules];

describe.each(rules)('the rule $name', ({ name, finds, leaves }) => {
  test('has a plain name and its explanation', () => {
    expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(explained).toContain(keyOf(name));
  });

  test('is shown by sentences that it finds, and as many that it leaves alone', () => {
    expect(finds.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThanOrEqual(finds.length);
    expect(new Set([...finds, ...leaves]).size).toBe(finds.length + leaves.length);
  });
});

test('names are given once', () => {
  const names = rules.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('every rule that marks something in a page is explained', () => {
  const demo = readFileSync('tests/demo/article.html', 'utf8').replace(/<head>[\s\S]*<\/head>|<[^>]+>/g, '\n');
  const texts = [demo, ...rules.flatMap(({ finds, leaves }) => [...finds, ...leaves])];
  const found = texts.map((text) => analyze({ language: 'en', published: '2026-05-13', text }));

  test.each(['statements', 'positions', 'times'] as const)('among %s', (kind) => {
    const used = new Set(found.flatMap((analysis) => analysis[kind].map(({ rule }) => rule)));
    expect(used.size).toBeGreaterThan(0);
    expect([...used].filter((rule) => !explained.has(keyOf(rule)))).toEqual([]);
  });

  test('and a statement or position names no rule that is not listed', () => {
    const listed = new Set(rules.map(({ name }) => name));
    const used = new Set(
      found.flatMap(({ statements, positions }) => [...statements, ...positions].map((one) => one.rule)),
    );
    expect([...used].filter((rule) => !listed.has(rule))).toEqual([]);
  });
});

test('no explanation is left over', () => {
  const engine = filesBelow('src/engine').map((path) => readFileSync(path, 'utf8'));
  const unused = [...explained].filter((key) => {
    const rule = key.slice('rule_'.length).replaceAll('_', '-');
    return !engine.some((text) => text.includes(`'${rule}'`));
  });
  expect(unused).toEqual([]);
});
