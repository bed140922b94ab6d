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
} from '../../lexicon/conduct';
import { STANCE_NOUNS } from '../../lexicon/stance-nouns';
import { listsByWord, words, wordTable } from '../../lexicon/words';
import { verbGroupAt } from '../../text/at';
import { type Features, join, number, type Part, part } from '../../weighing/features';
import type { Clause } from '../clauses/clauses';
import { verbClassesOf } from '../clauses/verb-classes';
import type { Scene } from '../scene';
import { isName, NAME } from './masked-names';

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

const NEGATIONS = words("no not never n't n’t nothing none nobody");
/** Verbs whose predicate says what they do not. */
const LINKING = words('be seem become remain feel look get have');

/** A clause is read so far, in tokens: hostile ones have no end. */
const LONGEST = 40;

/** The clause that is read, by number. */
let reading = 0;

/** A feature that counts once in a clause, however often its word stands there. */
class Once {
  private counted = 0;

  constructor(private readonly feature: Part) {}

  addTo(f: Features<unknown>): void {
    if (this.counted === reading) return;
    this.counted = reading;
    f.add(this.feature);
  }
}

/** The features with one lead, each made once. */
function onceBy(lead: Part): (name: string) => Once {
  const made = new Map<string, Once>();
  return (name) => {
    const known = made.get(name) ?? new Once(join(lead, part(name)));
    made.set(name, known);
    return known;
  };
}

/** The classes of the lexicon that a word belongs to. */
interface Classes {
  readonly features: readonly Once[];
  readonly blame: boolean;
  readonly praise: boolean;
}

const NONE: Classes = { features: [], blame: false, praise: false };

function classesBy(lead: Part, lists: Readonly<Record<string, ReadonlySet<string>>>): ReadonlyMap<string, Classes> {
  const once = onceBy(lead);
  const classes = (names: readonly string[]): Classes => ({
    features: names.map(once),
    blame: names.includes('blame'),
    praise: names.includes('praise'),
  });
  return wordTable([...listsByWord(lists)].map(([word, names]) => [word, classes(names)] as const));
}

const byNoun = classesBy(NOUN, NOUNS);
const byAdjective = classesBy(ADJECTIVE, ADJECTIVES);
const innerVerb = onceBy(INNER);
const stanceNoun = onceBy(STANCE);
const mark = onceBy(MARK);
const negation = onceBy(NEGATION)('');

/** What depends on nothing but a lemma: it is met again and again, but not for ever. */
interface Lemma {
  readonly word: Once;
  readonly nouns: Classes;
  readonly stance: Once | undefined;
}

const MOST_KNOWN = 20_000;
const lemmas = new Map<string, Lemma>();

function readLemma(lemma: string): Lemma {
  const stance = STANCE_NOUNS.get(lemma);
  const read = {
    word: new Once(join(WORD, part(lemma))),
    nouns: byNoun.get(lemma) ?? NONE,
    stance: stance === undefined ? undefined : stanceNoun(stance),
  };
  lemmas.set(lemma, read);
  return read;
}

/** Each word and class once, however often it stands there. */
export function clauseWords({ text }: Scene, clause: Clause, f: Features<unknown>): void {
  reading++;
  if (lemmas.size > MOST_KNOWN) lemmas.clear();
  let [blame, praise] = [0, 0];
  const end = Math.min(clause.to, clause.from + LONGEST);
  for (let i = clause.from; i < end; i++) {
    const token = text.tokens[i];
    if (token === undefined) break;
    const { pos } = token;
    const { word, nouns: asNoun, stance } = lemmas.get(token.lemma) ?? readLemma(token.lemma);
    const nouns = pos === 'VERB' ? NONE : asNoun;
    const adjectives = pos === 'NOUN' ? NONE : (byAdjective.get(token.lower) ?? NONE);
    for (const one of nouns.features) one.addTo(f);
    for (const one of adjectives.features) one.addTo(f);
    if (nouns.blame || adjectives.blame) blame++;
    if (nouns.praise || adjectives.praise) praise++;
    const verb = verbGroupAt(text, i);
    if (verb !== undefined && verb.head === i && verb.index !== clause.verb.index)
      for (const name of verbClassesOf(verb.lemma)) innerVerb(name).addTo(f);
    stance?.addTo(f);
    const tells = pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV';
    if (tells && !isName(text, token)) word.addTo(f);
    if (NEGATIONS.has(token.lower)) negation.addTo(f);
    if (token.text === '!' || token.text === '?') mark(token.text).addTo(f);
  }
  f.led(BLAME, number(Math.min(blame, 2)));
  f.led(PRAISE, number(Math.min(praise, 2)));
  if (!LINKING.has(clause.verb.lemma)) return;
  for (let i = clause.verb.to; i < Math.min(clause.to, clause.verb.to + 6); i++) {
    const token = text.tokens[i];
    if (token?.pos !== 'ADJ' && token?.pos !== 'NOUN') continue;
    f.led(PREDICATE, part(isName(text, token) ? NAME : token.lower));
    return;
  }
}
