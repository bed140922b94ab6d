/** The company a verb keeps: its particle, object, infinitives, that-clauses, and the phrase behind a preposition. */
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { NounPhrase } from '../../text/types';
import type { Scene } from '../scene';
import type { Clause, Phrase } from './clauses';
import { isQuote } from './frames';

/** Token after the verb group's particle words ("for" of "call for"), or -1 where they do not follow. Adverbs, times and a short adverbial may stand between. */
export function afterParticle(scene: Scene, clause: Clause, particle: string): number {
  const { tokens } = scene.text;
  let at = clause.verb.to;
  if (particle === '') return at;
  const { parts, moves } = readParticle(particle);
  // "Ruled that out", "turned it down": the pronoun stands between, and is what follows.
  if (
    parts.length === 1 &&
    tokens[at + 1]?.lower === parts[0] &&
    /^(?:it|that|this|them|these|those)$/.test(tokens[at]?.lower ?? '')
  )
    return at;
  // The tagger may have taken the particle into the verb group.
  if (parts.length === 1 && tokens[clause.verb.to - 1]?.lower === parts[0] && clause.verb.head < clause.verb.to - 1)
    return at;
  if (moves) {
    // "Turned the offer down", "gave the plan short shrift": the object stands between, and is what follows.
    const start = tokens[at]?.lower === 'that' ? at + 1 : at;
    const object = clause.verb.passive ? undefined : phraseAt(scene, start, at + 8);
    if (object?.from === start && parts.every((part, k) => tokens[object.to + k]?.lower === part)) return at;
  }
  for (let skipped = 0; skipped < 3 && tokens[at]?.lower !== parts[0]; skipped++) {
    const token = tokens[at];
    if (
      !token ||
      !(
        token.pos === 'ADV' ||
        scene.isTime(at) ||
        isAtLast(tokens, at) ||
        (token.lower === 'on' && scene.isTime(at + 1))
      )
    )
      break;
    at++;
  }
  for (const part of parts) {
    const word = tokens[at]?.lower ?? '';
    // "Its" of a phrase in the lexicon is whoever's: "threw her weight behind".
    if (word !== part && !(part === 'its' && /^(his|her|their|our|my|your)$/.test(word))) return -1;
    at++;
  }
  return at;
}

const ADVERBS = /^(?:down|aside|off|away|out|back|in|up|unanswered|unopened)$/;
const MOVABLE = /^(?:short shrift|its blessing|its support|to task|to blame|on the table)$/;

interface Particle {
  readonly parts: readonly string[];
  /** The object may stand before it. */
  readonly moves: boolean;
}

/** There are no more particles than the lexicon has. */
const particles = new Map<string, Particle>();

function readParticle(particle: string): Particle {
  let known = particles.get(particle);
  if (known === undefined) {
    const parts = particle.split(' ');
    known = { parts, moves: (parts.length > 1 ? MOVABLE : ADVERBS).test(particle) };
    particles.set(particle, known);
  }
  return known;
}

/** The noun phrase that begins at a token (adverbs and times skipped), possessors included. */
export function phraseAt(scene: Scene, token: number, end: number): Phrase | undefined {
  const { text } = scene;
  let i = token;
  while (i < end && text.nounPhraseOf[i] === -1) {
    const word = text.tokens[i];
    if (!word) return undefined;
    // "Rejected proposed changes": the participle belongs to the noun.
    const verb = verbGroupAt(text, i);
    if (verb && scene.clauseOfVerb(verb.index)) return undefined;
    if (verb && i + 1 < end) {
      i++;
      continue;
    }
    if (
      word.pos !== 'ADV' &&
      word.pos !== 'DET' &&
      word.pos !== 'ADJ' &&
      !isQuote(word.text) &&
      word.text !== '[' &&
      !scene.isTime(i) &&
      !(word.lower === 'on' && scene.isTime(i + 1))
    )
      return undefined;
    i++;
  }
  const start = i;
  let np = nounPhraseAt(text, i);
  if (!np || np.from < token) return undefined;
  if (scene.isTime(np.head)) return phraseAt(scene, np.to, end);
  while (np?.possessive) {
    const next: NounPhrase | undefined = nounPhraseAt(text, np.to);
    if (!next || next.from !== np.to) break;
    np = next;
  }
  return np ? { from: Math.min(start, np.from), to: np.to, head: np.head } : undefined;
}

/** The verb's object with everything attached, up to the end of the clause. */
export function objectOf(scene: Scene, clause: Clause, from: number = clause.verb.to): Phrase | undefined {
  const phrase = phraseAt(scene, from, Math.max(clause.to, from + 1));
  if (!phrase) return undefined;
  // "Sought a truce by promising aid": the means is no part of the object.
  let to = Math.max(phrase.to, clause.to);
  for (let i = phrase.to; i < to; i++) {
    const means = scene.text.tokens[i]?.lower === 'by' && verbGroupAt(scene.text, i + 1)?.form === 'gerund';
    if (means) to = i;
  }
  return { from: phrase.from, to, head: phrase.head };
}

/** Infinitives that hang on the verb, lists included, not far behind it. */
export function infinitivesOf(scene: Scene, clause: Clause): readonly Clause[] {
  const dependents = scene.dependents(clause);
  if (dependents.length === 0) return dependents;
  return dependents.filter((c) => c.role === 'infinitive' && c.verb.from - clause.verb.to < 25);
}

export function complementsOf(scene: Scene, clause: Clause): readonly Clause[] {
  const dependents = scene.dependents(clause);
  return dependents.length === 0 ? dependents : dependents.filter((c) => c.role === 'complement');
}

/** The first preposition `word` in the rest of the clause, before any finite verb; the token after it, or -1. */
export function afterPreposition(scene: Scene, clause: Clause, word: string): number {
  const { text } = scene;
  const end = Math.min(text.tokens.length, clause.verb.to + 30);
  const sentence = text.sentences[clause.verb.sentence];
  for (let i = clause.verb.to; i < end && i < (sentence?.to ?? 0); i++) {
    if (text.tokens[i]?.lower === word) return i + 1;
    const verb = verbGroupAt(text, i);
    if (verb?.form === 'finite') return -1;
  }
  return -1;
}

/** Token position where the thing itself begins: without "to" and auxiliaries for an infinitive. */
export function bareStart(scene: Scene, clause: Clause): number {
  const { tokens } = scene.text;
  let from = clause.verb.from;
  while (from < clause.verb.head && /^(to|not|also)$/.test(tokens[from]?.lower ?? '')) from++;
  return from;
}

/** "At last", "at once" stand where an adverb does. */
function isAtLast(tokens: readonly { readonly lower: string }[], at: number): boolean {
  const pair = [tokens[at - 1]?.lower, tokens[at]?.lower, tokens[at + 1]?.lower];
  const late = (word: string | undefined): boolean => word === 'last' || word === 'once' || word === 'least';
  return (pair[1] === 'at' && late(pair[2])) || (pair[0] === 'at' && late(pair[1]));
}
