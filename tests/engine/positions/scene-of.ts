/** A scene made from a sentence, and what stands in it by its words, as the tables of these tests have them. */
import { castActors, findMentions } from '../../../src/engine/actors';
import { phraseOf } from '../../../src/engine/positions/clauses/clause-shapes';
import type { Clause, Phrase } from '../../../src/engine/positions/clauses/clauses';
import { type Scene, setScene } from '../../../src/engine/positions/scene';
import { findAttributions, toStatements } from '../../../src/engine/statements';
import { readText } from '../../../src/engine/text';
import type { Actor } from '../../../src/engine/types';

export function sceneOf(words: string): Scene {
  const text = readText(words);
  const mentions = findMentions(text);
  const attributions = findAttributions(text);
  const cast = castActors(text, mentions, attributions);
  return setScene(text, toStatements(attributions, cast), cast, []);
}

/** The last clause whose verb has this word in it. @throws where there is none: the table is wrong then. */
export function clauseOf(scene: Scene, verb: string): Clause {
  const { tokens } = scene.text;
  const found = scene.clauses.findLast((clause) =>
    tokens.slice(clause.verb.from, clause.verb.to).some((token) => token.text === verb),
  );
  if (found === undefined) throw new Error(`no clause has the verb "${verb}"`);
  return found;
}

/** The last noun phrase that has this word in it. @throws where there is none. */
export function phraseWith(scene: Scene, word: string): Phrase {
  const at = scene.text.tokens.findLastIndex((token) => token.text === word);
  const found = scene.text.nounPhrases.find(({ from, to }) => from <= at && at < to);
  if (found === undefined) throw new Error(`no noun phrase has the word "${word}"`);
  return phraseOf(scene.text, found);
}

/** The actor of this name, one that is named in passing too. @throws where there is none. */
export function actorNamed(scene: Scene, name: string): Actor {
  const found = [...scene.cast.actors, ...scene.cast.passing].find((actor) => actor.name === name);
  if (found === undefined) throw new Error(`nobody is called "${name}"`);
  return found;
}
