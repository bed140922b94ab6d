/** Nouns that head an attribution: "Russia's claim that", "calls for talks", "concern about". */

import { CUE_PARTICLES, QUESTION_WORDS } from '../../lexicon/cue-words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import type { RuleName } from '../rules';
import { type Proposal, proposalOf } from './candidate';
import type { Clauses } from './clauses';
import { lacksObject } from './lacking-object';
import { opensTime } from './longer-cues';
import { sourceFrom } from './sources';
import { lower } from './tokens';
import { rightLimit } from './verbs';

export function nounCandidates(
  text: Text,
  clauses: Clauses,
  at: number,
  known: ReadonlySet<string>,
  out: Proposal[],
): void {
  const noun = text.tokens[at];
  // "Talks on a ceasefire" are held; "talk of a ceasefire" is what is told.
  if (noun === undefined || !known.has(noun.lemma) || noun.lower === 'talks') return;
  const phrase = nounPhraseAt(text, at);
  const sentence = text.sentences[noun.sentence];
  if (sentence === undefined || phrase === undefined || phrase.head !== at || phrase.possessive) return;
  const limit = rightLimit(text, clauses, sentence, at);
  const next = phrase.to;
  if (next >= limit) return;

  const owner = nounPhraseAt(text, phrase.from - 1);
  const first = text.tokens[phrase.from];
  const source =
    owner?.possessive === true && owner.to === phrase.from
      ? { from: owner.from, to: owner.to, head: owner.head, kind: 'owner' }
      : first !== undefined && POSSESSIVES.has(first.lower)
        ? { from: phrase.from, to: phrase.from + 1, head: phrase.from, kind: 'owner' }
        : governor(text, clauses, phrase.from);
  const cueFrom = phrase.from;
  const joint = lower(text, next);
  if (joint === 'by' || joint === 'of' || joint === 'from' || joint === 'among') {
    const whole = sourceFrom(text, next + 1, limit);
    const short = nounPhraseAt(text, next + 1);
    // "calls by the union to", "the contention of a former minister of trade that": the first phrase, or all of them.
    const behind =
      whole === undefined ? undefined : [short, whole].find((one) => one !== undefined && goesOn(text, one.to));
    if (behind !== undefined)
      push(
        text,
        clauses,
        noun.lemma,
        { from: cueFrom, to: next + 1 },
        at,
        behind.to,
        limit,
        { from: behind.from, to: behind.to, head: behind.head, kind: joint },
        out,
      );
  }
  push(text, clauses, noun.lemma, { from: cueFrom, to: next }, at, next, limit, source, out);
}

const goesOn = (text: Text, at: number): boolean => {
  const follower = lower(text, at);
  return follower === 'that' || CUE_PARTICLES.has(follower) || follower === 'to';
};

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

interface NounSource {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: string;
}

/** The subject of the verb whose object the noun is. */
function governor(text: Text, clauses: Clauses, from: number): NounSource | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const group = verbGroupAt(text, i);
    if (group === undefined) continue;
    const subject = clauses.subjects[group.index];
    return subject === undefined
      ? undefined
      : { from: subject.from, to: subject.to, head: subject.head, kind: 'governor' };
  }
  return undefined;
}

function push(
  text: Text,
  clauses: Clauses,
  lemma: string,
  cue: { from: number; to: number },
  head: number,
  at: number,
  limit: number,
  source: NounSource | undefined,
  out: Proposal[],
): void {
  const next = text.tokens[at];
  if (next === undefined || at >= limit) return;
  const add = (rule: RuleName, key: string, from: number, cueTo: number) => {
    if (from >= limit) return;
    const stem = {
      key,
      cue: { from: cue.from, to: cueTo },
      head,
      group: -1,
      source: source === undefined ? undefined : { from: source.from, to: source.to },
      sourceHead: source?.head ?? -1,
      sourceKind: source?.kind ?? 'none',
      addressees: [],
    };
    out.push(proposalOf(stem, rule, [{ from, to: limit }], 'end', limit, ''));
  };
  const verb = verbGroupAt(text, at);
  if (next.lower === 'that') {
    if (!lacksObject(text, at, limit)) add('noun-clause', `${lemma} that`, at, at);
  } else if (verb?.form === 'infinitive' && verb.from === at) add('noun-infinitive', `${lemma} to`, at, at);
  else if (QUESTION_WORDS.has(next.lower) && next.lower !== 'who' && next.lower !== 'which')
    add('noun-clause', `${lemma} wh`, at, at);
  else if (clauses.quotationAt(at) !== undefined || next.text === ':')
    add('noun-quote', `${lemma} :`, next.text === ':' ? at + 1 : at, at);
  else if (
    (CUE_PARTICLES.has(next.lower) || next.lower === 'to') &&
    next.pos !== 'PUNCT' &&
    !opensTime(text, clauses, at + 1)
  )
    add('noun-preposition', `${lemma} ${next.lower}`, at + 1, at + 1);
}
