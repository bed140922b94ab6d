/** Runs the rules over the words and keeps, of finds that overlap, the longest. */
import { compile, findAll } from './pattern';
import { hasRequired, requiredSets, unitsOf } from './required';
import { RULES } from './rules';
import type { Candidate } from './types';
import type { Words } from './words';

const COMPILED = RULES.map((rule) => ({
  rule,
  expressions: rule.patterns.map((pattern) => {
    const expression = compile(pattern);
    return { expression, required: requiredSets(expression.source) };
  }),
}));

/** Candidates in text order, without overlap. */
export function recognise(words: Words): Candidate[] {
  const all: (Candidate & { readonly rank: number })[] = [];
  const present = unitsOf(words.symbols);
  COMPILED.forEach(({ rule, expressions }, rank) => {
    for (const { expression, required } of expressions) {
      if (!hasRequired(required, present)) continue;
      for (const match of findAll(expression, words)) {
        const reading = rule.read(match);
        if (reading === undefined) continue;
        const from = reading.from ?? match.from;
        const to = reading.to ?? match.to;
        if (to > from) all.push({ ...reading, rule: rule.name, from, to, rank });
      }
    }
  });
  all.sort(
    (one, other) => other.to - other.from - (one.to - one.from) || one.rank - other.rank || one.from - other.from,
  );
  const taken = new Uint8Array(words.list.length);
  const kept = all.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (taken[i] === 1) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((one, other) => one.from - other.from).map(({ rank: _, ...candidate }) => candidate);
}
