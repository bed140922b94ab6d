/** Candidates whose content is the subject: "was criticised by Ortega", "is expected to", "seems to". */
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text } from '../../text/types';
import { type Proposal, proposalOf, type Stem } from './candidate';
import { sourceFrom } from './sources';
import { lower } from './tokens';
import type { VerbCue } from './verb-cue';

/** "was criticised by Ortega", "is known for": what is said stands before the verb. */
export function passiveCandidates({ text, group, subject, limit }: VerbCue, out: Proposal[]): void {
  if (subject === undefined) return;
  const by = agent(text, group.to, limit);
  const stem: Stem = {
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    addressees: [],
    source: by === undefined ? undefined : { from: by.from, to: by.to },
    sourceHead: by === undefined ? -1 : by.head,
    sourceKind: by === undefined ? 'none' : 'agent',
  };
  out.push(proposalOf(stem, 'passive', [{ from: subject.from, to: subject.to }], 'none', limit, ''));
  const rest = by === undefined ? group.to : by.to;
  const next = text.tokens[rest];
  if (next !== undefined && rest < limit && next.pos !== 'PUNCT') {
    const content = [
      { from: subject.from, to: subject.to },
      { from: rest, to: limit },
    ];
    const between = next.lower === 'to' || next.lower === 'as' ? next.lower : next.pos;
    out.push(proposalOf(stem, 'passive-rest', content, 'end', limit, between));
  }
}

/** Who does what a passive says: the phrase behind "by". */
export function agent(text: Text, from: number, limit: number) {
  for (let i = from; i < Math.min(limit, from + 10); i++) {
    if (lower(text, i) === 'by' && nounPhraseAt(text, i + 1)?.from === i + 1) return sourceFrom(text, i + 1, limit);
    if (i > from && verbGroupAt(text, i) !== undefined) return undefined;
  }
  return undefined;
}

/** "Ortega seemed to agree": nobody is named who thinks so. */
export function raised({ text, group, subject, limit }: VerbCue, out: Proposal[]): void {
  if (subject === undefined || !RAISING.has(group.lemma) || group.to >= limit) return;
  out.push({
    rule: 'impression',
    key: group.lemma,
    cue: { from: group.from, to: group.to },
    head: group.head,
    group: group.index,
    source: undefined,
    sourceHead: -1,
    sourceKind: 'none',
    content: [
      { from: subject.from, to: subject.to },
      { from: group.to, to: limit },
    ],
    open: 'end',
    limit,
    addressees: [],
    skipped: text.tokens[group.to]?.lower === 'to' ? 'to' : (text.tokens[group.to]?.pos ?? ''),
  });
}
const RAISING = new Set(['seem', 'appear', 'look', 'sound']);
