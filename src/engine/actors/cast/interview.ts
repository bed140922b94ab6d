/**
 * Who says "I" where nothing is quoted: the one who is asked in an interview that is printed as questions and answers.
 *
 * The text is an interview where several short paragraphs end in a question mark and "I" stands often outside quotations
 * (a reporter's or columnist's own is seldomer). Who is asked is whose the answers are among the statements, else the person
 * that the text says it interviewed, else the one named most before the first question. "You" in the questions is the same person.
 */
import { firstOf } from '../../text/at';
import type { Text } from '../../text/types';
import type { Mention } from '../types';
import type { Entity } from './entity';

const LEAST_ANSWERS = 4;
const LEAST_QUESTIONS = 3;
/** Where the text says that it is an interview. */
const LEAST_QUESTIONS_SAID = 2;

const FIRST = /^(?:i|me|my|mine|myself)$/iu;
const SECOND = /^(?:you|your|yours|yourself)$/iu;

/** The mentions of the one who is asked by "I" and "you", and whom they mean; undefined where the text is no interview. */
export function readInterview(
  text: Text,
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<Mention, Entity>,
  answering: Entity | undefined,
): { readonly speaker: Entity; readonly own: readonly Mention[] } | undefined {
  const questions = new Set<number>();
  for (const paragraph of text.paragraphs) {
    const short = paragraph.lastSentence - paragraph.firstSentence <= 3;
    if (short && text.tokens[paragraph.to - 1]?.text === '?') questions.add(paragraph.index);
  }
  if (questions.size < LEAST_QUESTIONS_SAID) return undefined;
  const [first = 0] = questions;
  const asked = answering ?? interviewed(text, mentions, actorOf, first);
  if (asked === undefined && questions.size < LEAST_QUESTIONS) return undefined;
  const own = mentions.filter((m) => {
    const token = text.tokens[m.head];
    if (m.form !== 'pronoun' || token === undefined || actorOf.has(m)) return false;
    const asks = questions.has(token.paragraph);
    return token.quotation < 0 || pulled(text, token.quotation)
      ? asks
        ? SECOND.test(m.name)
        : FIRST.test(m.name)
      : false;
  });
  if (own.filter((m) => FIRST.test(m.name)).length < LEAST_ANSWERS) return undefined;
  const speaker = asked ?? mostNamed(text, mentions, actorOf, first);
  return speaker === undefined ? undefined : { speaker, own };
}

/** A quotation that is a paragraph by itself: a line from the answers, set apart. */
function pulled(text: Text, quotation: number): boolean {
  const quoted = text.quotations[quotation];
  const paragraph = text.paragraphs[firstOf(text, quoted)?.paragraph ?? -1];
  return (
    quoted !== undefined && paragraph !== undefined && quoted.from === paragraph.from && quoted.to === paragraph.to
  );
}

/** The first person behind "interview" ("interviewed Ann Doe", "an interview with Ann Doe") up to a paragraph. */
function interviewed(
  text: Text,
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<Mention, Entity>,
  last: number,
): Entity | undefined {
  // "Interview by Ann Doe": she asked.
  const from = text.tokens.findIndex(
    ({ lemma, paragraph }, i) => lemma === 'interview' && paragraph <= last && text.tokens[i + 1]?.lower !== 'by',
  );
  if (from < 0) return undefined;
  const sentence = text.tokens[from]?.sentence;
  for (const mention of mentions) {
    if (mention.from <= from || text.tokens[mention.head]?.sentence !== sentence) continue;
    const entity = actorOf.get(mention);
    if (entity?.kind === 'person' && mention.form === 'name') return entity;
  }
  return undefined;
}

/** The person named most up to a paragraph (the introduction), the first of equals. */
function mostNamed(
  text: Text,
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<Mention, Entity>,
  last: number,
): Entity | undefined {
  const counts = new Map<Entity, number>();
  for (const mention of mentions) {
    const paragraph = text.tokens[mention.head]?.paragraph ?? 0;
    if (paragraph > last || mention.form === 'pronoun') continue;
    const entity = actorOf.get(mention);
    if (entity?.kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  let best: Entity | undefined;
  for (const [entity, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}
