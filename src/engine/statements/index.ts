/** The door of the statements' room: who said what to whom. */
import type { Cast } from '../actors/types';
import { type Parts, whole } from '../parts';
import type { Text } from '../text/types';
import type { Statement } from '../types';
import { decideByParagraph, decideEach } from './by-paragraph';
import { answersIn } from './candidates/answers';
import type { Candidate } from './candidates/candidate';
import type { Candidates } from './candidates/candidates';
import { type Clauses, readClauses } from './candidates/clauses';
import { byContent, type Decided, type Model } from './decision/decide';
import { trainedModel } from './decision/model';
import { nest, type Selected, select } from './decision/select';
import { forgetShapes } from './decision/shapes';
import { describe } from './describe';
import { withWordsAhead } from './joining/ahead';
import { carryOn } from './joining/carry-on';
import { withSharedSpeakers } from './joining/shared-speaker';
import type { Least } from './tier';
import type { Attribution } from './types';

/** A candidate below this probability is left out: what somebody is said to hold must be surer than what he is said to have said. */
export const LEAST: Least = { speech: 0.28, attitude: 0.36 };

/** Finds attributions in text order of their first content, with their nesting. */
export function findAttributions(text: Text): Attribution[] {
  return whole(attributionsInParts(text));
}

/** The same, paragraph by paragraph. */
export function* attributionsInParts(text: Text): Parts<Attribution[]> {
  try {
    const model = trainedModel();
    const clauses = readClauses(text, model.nouns);
    const decided = yield* decideByParagraph(text, clauses, model);
    return selectAll(text, clauses, decided, model, LEAST).map((one) => describe(text, clauses, one));
  } finally {
    forgetShapes();
  }
}

/** Candidates with boundaries and probability. The model is an argument, so that one can be judged on texts that it was not made from. */
export function decideAll(text: Text, { clauses, list }: Candidates, model: Model): Decided[] {
  return decideEach(text, clauses, list, model);
}

/** Those that stand, with their nesting. */
export function selectAll(
  text: Text,
  clauses: Clauses,
  decided: readonly Decided[],
  { outside }: Pick<Model, 'outside'>,
  least: Least,
): Selected[] {
  const chosen = select(text, decided, least, outside).filter(({ candidate }) => saysWords(text, candidate));
  const standing = withSharedSpeakers(text, withAnswers(text, clauses, chosen))
    .map((one) => withWordsAhead(text, clauses, one))
    .sort(byContent);
  return nest(text, clauses, carryOn(text, clauses, standing));
}

/** With the answers of a printed interview, which take the place of their labels. */
function withAnswers(text: Text, clauses: Clauses, chosen: Decided[]): Decided[] {
  const answers = answersIn(text, clauses);
  if (answers.length === 0) return chosen;
  const heads = new Set(answers.map(({ candidate }) => candidate.head));
  const stays = ({ candidate }: Decided): boolean =>
    candidate.rule === 'speaker-label' ? !heads.has(candidate.head) : !isPutToYou(text, candidate);
  return [...chosen.filter(stays), ...answers];
}

/** "Do you agree with her?" in an interview: whoever is asked has not said so. */
function isPutToYou({ tokens, sentences }: Text, { source }: Candidate): boolean {
  if (source === undefined || tokens[source.from]?.lower !== 'you') return false;
  const sentence = sentences[tokens[source.from]?.sentence ?? -1];
  return sentence !== undefined && tokens[sentence.to - 1]?.text === '?';
}

/** More than marks: "Q: —" is nobody's statement. */
function saysWords(text: Text, { content }: Candidate): boolean {
  return content.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (text.tokens[i]?.pos !== 'PUNCT') return true;
    return false;
  });
}

/** Gives attributions their speakers and addressees. */
export function toStatements(attributions: readonly Attribution[], cast: Cast): Statement[] {
  return attributions.map((one, index) => {
    const speaker = one.source === undefined ? undefined : cast.actorAt(one.source);
    const addressees = new Set<string>();
    for (const span of one.addressees) {
      const actor = cast.actorAt(span);
      if (actor !== undefined) addressees.add(actor.id);
    }
    return {
      id: `s${index + 1}`,
      ...(speaker === undefined ? {} : { speaker: speaker.id }),
      addressees: [...addressees],
      ...(one.source === undefined ? {} : { source: one.source }),
      ...(one.cue === undefined ? {} : { cue: one.cue }),
      content: one.content,
      manner: one.manner,
      tier: one.tier,
      ...(one.negated === undefined ? {} : { negated: one.negated }),
      ...(one.questioned === undefined ? {} : { questioned: one.questioned }),
      ...(one.within < 0 ? {} : { within: `s${one.within + 1}` }),
      rule: one.rule,
      confidence: one.confidence,
    };
  });
}
