/**
 * What speaks for and against a clause being a position, as names that the table of weights knows: its verb and mood, what it hangs on, what stands in
 * it, and whose words it is.
 */

import { elementAt } from '../../text/at';
import type { Token } from '../../text/types';
import { type Features, join, number, type Part, part, truth } from '../../weighing/features';
import type { Clause } from '../clauses/clauses';
import { complementsOf, infinitivesOf, phraseAt } from '../clauses/company';
import { isContent, isNegated, isSupposed, isTold, isWithdrawn } from '../clauses/mood';
import { isBad, isGood } from '../clauses/polarity';
import { stancesOf, verbClassesOf } from '../clauses/verb-classes';
import { actorOf, actorsIn, isFirstPerson, isOfficial, sameSide, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { clauseWords } from './clause-words';

const P = {
  always: part('always'),
  verb: part('verb '),
  role: part('role '),
  form: part('form '),
  active: part('active'),
  passive: part('passive'),
  verbClass: part('verb-class '),
  stance: part('stance '),
  mood: part('mood '),
  tense: part('tense '),
  perfect: part('perfect'),
  progressive: part('progressive'),
  supposed: part('supposed'),
  untold: part('untold'),
  withdrawn: part('withdrawn'),
  content: part('content'),
  mark: part('mark '),
  above: part('above '),
  aboveMood: part('above-mood '),
  aboveStance: part('above-stance '),
  aboveClass: part('above-class '),
  next: part('next '),
  before: part('before '),
  object: part('object '),
  objectPos: part('object-pos '),
  objectActor: part('object-actor '),
  none: part('none'),
  bad: part('bad'),
  good: part('good'),
  measure: part('measure'),
  said: part('said '),
  own: part('own '),
  depth: part('depth '),
  first: part('first'),
  subject: part('subject '),
  subjectKind: part('subject-kind '),
  speakerKind: part('speaker-kind '),
  subjectOffice: part('subject-office '),
  speakerOffice: part('speaker-office '),
  others: part('others '),
  tier: part('tier '),
  manner: part('manner '),
  rule: part('rule '),
  cue: part('cue '),
  share: part('share '),
  quoted: part('quoted'),
  length: part('length '),
  paragraph: part('paragraph '),
  heading: part('heading'),
  complement: part('complement'),
  infinitive: part('infinitive'),
} as const;

/**
 * Gives the clause's features to `f` and takes what comes of them. Places and counts are cut to a few steps. `about`: the article's traits, and what a rule finds
 * in the clause: the trainer tells it, so that words need not explain what a rule does.
 */
export function clauseFeatures<Result>(
  scene: Scene,
  clause: Clause,
  f: Features<Result>,
  about: readonly Part[],
): Result {
  f.add(P.always);
  for (const one of about) f.add(one);
  const verb = verbFeatures(scene, clause, f);
  companyFeatures(scene, clause, verb, f);
  whoFeatures(scene, clause, verb, f);
  clauseWords(scene, clause, f);
  return f.take();
}

interface VerbParts {
  readonly verb: Part;
  readonly mood: Part;
  readonly classes: readonly Part[];
  readonly stances: readonly Part[];
}

function verbFeatures(scene: Scene, clause: Clause, f: Features<unknown>): VerbParts {
  const { verb } = clause;
  const lemma = join(P.verb, part(verb.lemma));
  const form = join(P.form, part(verb.form));
  const voice = verb.passive ? P.passive : P.active;
  const mood = join(P.mood, part(`${verb.modal ?? ''}${isNegated(scene, clause) ? '!' : ''}`));
  const tense = join(P.tense, part(verb.tense));
  const classes = verbClassesOf(verb.lemma).map((name) => join(P.verbClass, part(name)));
  const stances = stancesOf(verb.lemma).map((kind) => join(P.stance, part(kind)));
  f.add(lemma);
  f.add(lemma, form);
  f.add(lemma, voice);
  f.led(P.role, part(clause.role));
  f.add(form);
  f.add(voice);
  f.add(mood);
  f.add(tense);
  if (verb.perfect) f.add(tense, P.perfect);
  if (verb.progressive) f.add(tense, P.progressive);
  for (const one of [...classes, ...stances]) {
    f.add(one);
    f.add(one, form);
    f.add(one, mood);
  }
  if (classes.length === 0) f.add(P.verbClass, P.none);
  if (stances.length === 0) f.add(P.stance, P.none);
  if (isSupposed(scene, clause)) f.add(P.supposed);
  if (!isTold(scene, clause)) f.add(P.untold);
  if (isWithdrawn(scene, clause)) f.add(P.withdrawn);
  if (isContent(scene, clause)) f.add(P.content);
  return { verb: lemma, mood, classes, stances };
}

function companyFeatures(scene: Scene, clause: Clause, { verb }: VerbParts, f: Features<unknown>): void {
  const { tokens } = scene.text;
  const word = (at: number): Part => part(wordOf(elementAt(tokens, at)));
  const role = part(clause.role);
  const above = scene.governor(clause);
  if (clause.mark >= 0) f.led(P.mark, word(clause.mark));
  if (above === undefined) f.add(P.above, P.none);
  else {
    const governor = join(P.above, part(above.verb.lemma));
    f.add(governor);
    f.add(governor, role);
    f.led(P.aboveMood, part(`${above.verb.modal ?? ''}${above.verb.negated ? '!' : ''}`));
    for (const kind of stancesOf(above.verb.lemma)) f.led(P.aboveStance, part(kind), role);
    for (const name of verbClassesOf(above.verb.lemma)) f.led(P.aboveClass, part(name), role);
  }
  const next = join(P.next, word(clause.verb.to));
  f.add(next);
  f.add(next, verb);
  const { pos } = tokens[clause.verb.to] ?? {};
  if (pos === 'ADP' || pos === 'ADV') f.add(next, word(clause.verb.to + 1));
  f.led(P.before, word(clause.from - 1));
  const object = phraseAt(scene, clause.verb.to, Math.max(clause.to, clause.verb.to + 1));
  const head = object === undefined ? undefined : tokens[object.head];
  if (head === undefined) f.add(P.object, P.none);
  else {
    const noun = join(P.object, part(lemmaOf(head)));
    f.add(noun);
    f.add(noun, verb);
    f.led(P.objectPos, part(head.pos));
    f.led(P.objectActor, part(actorOf(scene, object)?.kind ?? ''));
  }
  if (complementsOf(scene, clause).length > 0) f.add(P.complement);
  if (infinitivesOf(scene, clause).length > 0) f.add(P.infinitive);
  if (scene.measuresIn(clause.from, clause.to).length > 0) {
    f.add(P.measure);
    f.add(P.measure, verb);
  }
}

function whoFeatures(scene: Scene, clause: Clause, { mood, classes, stances }: VerbParts, f: Features<unknown>): void {
  const { text } = scene;
  const { said, speaker, statement } = voiceOf(scene, clause);
  const subject = subjectActor(scene, clause);
  const about = subject && speaker ? (subject.id === speaker.id || sameSide(subject, speaker) ? 'own' : 'other') : '';
  const own = join(P.own, part(about));
  const isSaid = join(P.said, truth(said));
  f.add(isSaid);
  f.add(own);
  f.add(own, mood);
  f.led(P.depth, number(Math.min(scene.chainAt(clause.verb.head).length, 3)));
  const first = isFirstPerson(scene, clause.subject);
  if (first) {
    f.add(P.first);
    f.add(P.first, mood);
  }
  const head = clause.subject === undefined ? undefined : text.tokens[clause.subject.head];
  f.led(P.subject, part(head === undefined ? '' : head.pos === 'PRON' ? head.lower : lemmaOf(head)));
  f.led(P.subjectKind, part(subject?.kind ?? ''));
  f.led(P.speakerKind, part(speaker?.kind ?? ''));
  f.led(P.subjectOffice, truth(isOfficial(subject)));
  f.led(P.speakerOffice, truth(isOfficial(speaker)));
  for (const one of [...classes, ...stances]) {
    f.add(one, own);
    f.add(one, isSaid);
    f.add(one, own, mood);
  }
  for (const [holds, name] of [
    [isBad(scene, clause), P.bad],
    [isGood(scene, clause), P.good],
  ] as const) {
    if (!holds) continue;
    f.add(name);
    f.add(name, mood);
    f.add(name, own, isSaid);
  }
  const others = actorsIn(scene, clause).filter((actor) => actor.id !== speaker?.id && actor.id !== subject?.id);
  const count = join(P.others, number(Math.min(others.length, 2)));
  f.add(count);
  f.add(count, isSaid);
  const token = text.tokens[clause.verb.head];
  if (token !== undefined && token.quotation >= 0)
    f.add(P.quoted, truth(text.quotations[token.quotation]?.short === true));
  f.led(P.paragraph, number(Math.min(token?.paragraph ?? 0, 3)));
  if (token !== undefined && text.paragraphs[token.paragraph]?.heading === true) f.add(P.heading);
  f.led(P.length, number(Math.min(6, Math.floor(Math.log2(1 + clause.to - clause.from)))));
  if (statement === undefined) return;
  f.led(P.tier, part(statement.tier));
  f.led(P.manner, part(statement.manner));
  f.led(P.rule, part(statement.rule));
  if (statement.cue !== undefined)
    f.led(P.cue, part(lastWord(text.source.slice(statement.cue.start, statement.cue.end))));
  const { start, end } = scene.span(clause.from, clause.to);
  const size = statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
  f.led(P.share, number(Math.min(4, Math.round((4 * (end - start)) / Math.max(1, size)))));
}

/** What a clause says must not weigh more or less by whose name stands in it: a name is like any other. */
const NAME = 'NAME';
const wordOf = (token: Token | undefined): string => (token?.pos === 'PROPN' ? NAME : (token?.lower ?? ''));
const lemmaOf = ({ pos, lemma }: Token): string => (pos === 'PROPN' ? NAME : lemma);

const lastWord = (words: string): string => /\S+$/.exec(words.toLowerCase())?.[0] ?? '';
