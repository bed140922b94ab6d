/** Who says "I" where nothing is quoted: the one who is asked in an interview that is printed as questions and answers. */
import type { Text } from '../text/types';
import type { Draft } from './draft';
import type { Mention } from './types';

/** "I" outside quotations, seldomer, is a reporter's or columnist's own. */
const LEAST_ANSWERS = 4;
/** Questions that stand by themselves. */
const LEAST_QUESTIONS = 3;

const FIRST = /^(?:i|me|my|mine|myself)$/iu;

/** The first-person mentions of the answers and whom they mean; undefined where the text is no interview. */
export function readInterview(
  text: Text,
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<Mention, Draft>,
): { readonly speaker: Draft; readonly answers: readonly Mention[] } | undefined {
  const questions = new Set<number>();
  for (const paragraph of text.paragraphs) {
    const short = paragraph.lastSentence - paragraph.firstSentence <= 3;
    if (short && text.tokens[paragraph.to - 1]?.text === '?') questions.add(paragraph.index);
  }
  if (questions.size < LEAST_QUESTIONS) return undefined;
  const answers = mentions.filter((m) => {
    const token = text.tokens[m.head];
    return (
      m.form === 'pronoun' &&
      FIRST.test(m.name) &&
      token !== undefined &&
      token.quotation < 0 &&
      !questions.has(token.paragraph)
    );
  });
  if (answers.length < LEAST_ANSWERS) return undefined;
  const [first = 0] = questions;
  const speaker = mostNamed(text, mentions, actorOf, first);
  return speaker === undefined ? undefined : { speaker, answers };
}

/** The person named most up to a paragraph (the introduction), the first of equals. */
function mostNamed(
  text: Text,
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<Mention, Draft>,
  last: number,
): Draft | undefined {
  const counts = new Map<Draft, number>();
  for (const mention of mentions) {
    const paragraph = text.tokens[mention.head]?.paragraph ?? 0;
    if (paragraph > last || mention.form === 'pronoun') continue;
    const draft = actorOf.get(mention);
    if (draft?.kind === 'person') counts.set(draft, (counts.get(draft) ?? 0) + 1);
  }
  let best: Draft | undefined;
  for (const [draft, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = draft;
  return best;
}
