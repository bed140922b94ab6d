/** Candidates whose content, or its first word, stands before the subject: "what Ortega called a mistake", "the plan Ortega opposes". */
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { type Proposal, sourceOf } from './candidate';
import { chain } from './chains';
import type { Subject } from './subjects';
import { REACH } from './tokens';
import type { VerbCue } from './verb-cue';

export function gapCandidates({ text, group, subject, limit }: VerbCue, out: Proposal[]): void {
  if (subject === undefined || subject.kind !== 'plain' || group.passive || group.form !== 'finite') return;
  let at = group.to;
  while (at < limit && text.tokens[at]?.pos === 'ADV') at++;
  const verb = verbGroupAt(text, at);
  const clause = at < limit && verb !== undefined && verb.from === at && verb.form === 'finite';
  const speaker = clause ? withoutPronoun(text, subject) : subject;
  // "which even critics say was the best"
  let before = speaker.from - 1;
  if (FOCUS.has(elementAt(text.tokens, before)?.lower ?? '')) before--;
  const opener = elementAt(text.tokens, before);
  if (opener === undefined || opener.sentence !== text.tokens[group.head]?.sentence) return;
  const add = (proposal: Pick<Proposal, 'rule' | 'content' | 'open' | 'limit' | 'skipped'>): void => {
    const cue = { from: group.from, to: group.to };
    const { lemma: key, head, index } = group;
    out.push({ key, cue, head, group: index, ...sourceOf(speaker), addressees: [], ...proposal });
  };
  if (OPENERS.has(opener.lower) && at < limit && (clause || opener.lower === 'what')) {
    const named = clause ? undefined : wholeName(text, group.to, limit);
    add({
      rule: 'gap-clause',
      content: [
        { from: opener.i, to: opener.i + 1 },
        { from: group.to, to: named ?? limit },
      ],
      open: named === undefined ? 'end' : 'none',
      limit: named ?? limit,
      skipped: clause ? 'clause' : opener.lower,
    });
  }
  if (at < limit && !endsClause(text, at)) return;
  const left = antecedent(text, opener.i, Math.max(0, group.from - REACH));
  // "A strike the police said could last a week": the noun itself is what could last.
  if (clause && left !== undefined && !OPENERS.has(opener.lower))
    add({
      rule: 'gap-clause',
      content: [left, { from: group.to, to: limit }],
      open: 'end',
      limit,
      skipped: 'noun',
    });
  if (left !== undefined)
    add({
      rule: 'relative-object',
      content: [left],
      open: 'none',
      limit: left.to,
      skipped: `${OPENERS.has(opener.lower) ? opener.lower : 'noun'}|${at < limit ? (text.tokens[at]?.pos ?? '') : 'end'}`,
    });
}

/** "A strike that company leaders said could last": no leaders are pointed at, "that" is what could last. */
function withoutPronoun(text: Text, subject: Subject): Subject {
  const that = text.tokens[subject.from]?.lower === 'that' && subject.head > subject.from;
  const described = that && nounPhraseAt(text, subject.from - 1)?.pronoun === false;
  return described ? { ...subject, from: subject.from + 1 } : subject;
}

/** `what he called a “grave mistake” is …`: end of the quotation, unless it is only the beginning of the name. */
function wholeName(text: Text, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + 3); i++) {
    const index = text.tokens[i]?.quotation ?? -1;
    const quotation = index === -1 ? undefined : text.quotations[index];
    if (quotation === undefined || quotation.from < i) continue;
    if (!quotation.closed || quotation.to > limit) return undefined;
    return GOES_ON.has(text.tokens[quotation.to]?.pos ?? '') ? undefined : quotation.to;
  }
  return undefined;
}
const GOES_ON = new Set(['NOUN', 'PROPN', 'ADJ', 'CCONJ']);

const FOCUS = new Set(['even', 'only', 'both', 'some', 'many', 'most']);

const OPENERS = new Set(['what', 'which', 'that', 'who', 'whom']);

/** Nothing behind the verb can be its object: a mark, a conjunction, a preposition, another verb, or the end. */
function endsClause(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (token === undefined || token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'ADP') return true;
  const verb = verbGroupAt(text, at);
  return verb !== undefined && verb.from === at && verb.form === 'finite';
}

/** The relative pronoun, or the noun phrase that the clause describes without one ("a plan Ortega opposes"). */
function antecedent(text: Text, at: number, floor: number): { from: number; to: number } | undefined {
  if (OPENERS.has(text.tokens[at]?.lower ?? '')) return { from: at, to: at + 1 };
  const phrase = nounPhraseAt(text, at);
  if (phrase === undefined || phrase.pronoun || phrase.possessive) return undefined;
  const whole = chain(text, at, floor);
  return { from: whole.from, to: at + 1 };
}
