/** The words in a clause, by lemma and by the classes of the lexicon, as features. */

import {
  BACKING_FEELINGS,
  BLAMEWORTHY_ADJECTIVES,
  BLAMEWORTHY_NOUNS,
  BLAMING_FEELINGS,
  DOOM_NOUNS,
  FORCE_NOUNS,
  GRAVE_NOUNS,
  HARM_NOUNS,
  HARSH_ADJECTIVES,
  PRAISEWORTHY_ADJECTIVES,
  PRAISEWORTHY_NOUNS,
  UNWILLING_ADJECTIVES,
  WILLING_ADJECTIVES,
} from '../lexicon/conduct';
import { STANCE_NOUNS } from '../lexicon/stance-nouns';
import { listsByWord } from '../lexicon/words';
import { type Features, join, number, type Part, part } from '../statements/features';
import { verbGroupAt } from '../text/at';
import type { Token } from '../text/types';
import type { Clause } from './clauses';
import type { Scene } from './scene';
import { verbClassesOf } from './verb-classes';

const NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  blame: BLAMEWORTHY_NOUNS,
  praise: PRAISEWORTHY_NOUNS,
  harm: HARM_NOUNS,
  grave: GRAVE_NOUNS,
  force: FORCE_NOUNS,
  doom: DOOM_NOUNS,
  grudge: BLAMING_FEELINGS,
  favour: BACKING_FEELINGS,
};

const ADJECTIVES: Readonly<Record<string, ReadonlySet<string>>> = {
  blame: BLAMEWORTHY_ADJECTIVES,
  praise: PRAISEWORTHY_ADJECTIVES,
  harsh: HARSH_ADJECTIVES,
  willing: WILLING_ADJECTIVES,
  unwilling: UNWILLING_ADJECTIVES,
  grudge: BLAMING_FEELINGS,
  favour: BACKING_FEELINGS,
};

const WORD = part('word ');
const NOUN = part('noun ');
const ADJECTIVE = part('adjective ');
const INNER = part('inner-verb ');
const STANCE = part('stance-noun ');
const PREDICATE = part('predicate ');
const BLAME = part('blame ');
const PRAISE = part('praise ');
const NEGATION = part('negation');
const MARK = part('mark ');

const NEGATIONS = new Set(['no', 'not', 'never', "n't", 'n’t', 'nothing', 'none', 'nobody']);
/** Verbs whose predicate says what they do not. */
const LINKING = new Set(['be', 'seem', 'become', 'remain', 'feel', 'look', 'get', 'have']);

/** A clause is read so far, in tokens: hostile ones have no end. */
const LONGEST = 40;

const byNoun = listsByWord(NOUNS);
const byAdjective = listsByWord(ADJECTIVES);

/** Each word and class once, however often it stands there. */
export function clauseWords(scene: Scene, clause: Clause, f: Features<unknown>): void {
  const { text } = scene;
  const seen = new Set<string>();
  const once = (lead: Part, name: string): void => {
    const key = `${lead.low} ${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    f.add(join(lead, part(name)));
  };
  let [blame, praise] = [0, 0];
  const end = Math.min(clause.to, clause.from + LONGEST);
  for (let i = clause.from; i < end; i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    const classes = classesOf(token);
    for (const name of classes.nouns) once(NOUN, name);
    for (const name of classes.adjectives) once(ADJECTIVE, name);
    if (classes.nouns.includes('blame') || classes.adjectives.includes('blame')) blame++;
    if (classes.nouns.includes('praise') || classes.adjectives.includes('praise')) praise++;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined && verb.head === i && verb.index !== clause.verb.index)
      for (const name of verbClassesOf(verb.lemma)) once(INNER, name);
    const stance = STANCE_NOUNS.get(token.lemma);
    if (stance !== undefined) once(STANCE, stance);
    if (/^(?:NOUN|VERB|ADJ|ADV)$/.test(token.pos)) once(WORD, token.lemma);
    if (NEGATIONS.has(token.lower)) once(NEGATION, '');
    if (token.text === '!' || token.text === '?') once(MARK, token.text);
  }
  f.add(join(BLAME, number(Math.min(blame, 2))));
  f.add(join(PRAISE, number(Math.min(praise, 2))));
  if (!LINKING.has(clause.verb.lemma)) return;
  for (let i = clause.verb.to; i < Math.min(clause.to, clause.verb.to + 6); i++) {
    const token = text.tokens[i];
    if (token === undefined || !/^(?:ADJ|NOUN)$/.test(token.pos)) continue;
    f.add(join(PREDICATE, part(token.lower)));
    return;
  }
}

const NONE: readonly string[] = [];

function classesOf({ lemma, lower, pos }: Token): {
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
} {
  return {
    nouns: pos === 'VERB' ? NONE : (byNoun.get(lemma) ?? NONE),
    adjectives: pos === 'NOUN' ? NONE : (byAdjective.get(lower) ?? NONE),
  };
}
