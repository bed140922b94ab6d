/** A possible attribution, before anything was decided. */
import type { TokenRange } from '../../text/types';
import type { RuleName } from '../rules';
import type { Subject } from './subjects';

export interface Candidate {
  readonly rule: RuleName;
  /** The cue in dictionary form, with the particle that belongs to it: "say", "call for", "concern about". */
  readonly key: string;
  /** Token positions. */
  readonly cue: TokenRange;
  /** Token position of the word that carries the cue's meaning. */
  readonly head: number;
  /** Index of the cue's verb group, or -1. */
  readonly group: number;
  readonly source: TokenRange | undefined;
  /** Token position of the source's head, or -1. */
  readonly sourceHead: number;
  /** How the source was found. */
  readonly sourceKind: string;
  /** Token ranges in text order. */
  readonly content: TokenRange[];
  /** Which part of `content` has a boundary that is still open: the end of the last one, the start of the first one, both or none. */
  readonly open: 'end' | 'start' | 'both' | 'none';
  /** Highest end that an open end may take; lowest start of an open start, unless `floor` says it. */
  readonly limit: number;
  readonly floor?: number | undefined;
  readonly addressees: readonly TokenRange[];
  /** Names of the rules that offer something else for the same cue. */
  readonly rivals: readonly string[];
  /** What stands between cue and content, as letters: n noun phrase, p prepositional phrase, t time, c comma. */
  readonly skipped: string;
}

/** A candidate as a rule proposes it, before it knows its rivals. */
export type Proposal = Omit<Candidate, 'rivals'>;

/** Who says it, and how that was found. */
export type Source = Pick<Proposal, 'source' | 'sourceHead' | 'sourceKind'>;

/** What several candidates of one cue have in common. */
export type Stem = Omit<Proposal, 'rule' | 'content' | 'open' | 'limit' | 'floor' | 'skipped'>;

/** A candidate of a cue. Field by field: objects that are copied with a spread are slow to make and, each of its own kind, to read. */
export const proposalOf = (
  stem: Stem,
  rule: RuleName,
  content: TokenRange[],
  open: Proposal['open'],
  limit: number,
  skipped: string,
  floor?: number,
): Proposal => ({
  rule,
  key: stem.key,
  cue: stem.cue,
  head: stem.head,
  group: stem.group,
  source: stem.source,
  sourceHead: stem.sourceHead,
  sourceKind: stem.sourceKind,
  content,
  open,
  limit,
  floor,
  addressees: stem.addressees,
  skipped,
});

/** All candidates get their fields in one order, whatever rule made them: so they are read much faster. */
const shaped = (
  c: Proposal,
  { source, sourceHead, sourceKind }: Source,
  content: TokenRange[],
  rivals: Rivals,
): Candidate => ({
  rule: c.rule,
  key: c.key,
  cue: c.cue,
  head: c.head,
  group: c.group,
  source,
  sourceHead,
  sourceKind,
  content,
  open: c.open,
  limit: c.limit,
  floor: c.floor,
  addressees: c.addressees,
  rivals,
  skipped: c.skipped,
});

type Rivals = Candidate['rivals'];

export const withRivals = (proposal: Proposal, rivals: Rivals): Candidate =>
  shaped(proposal, proposal, proposal.content, rivals);
export const withSource = (c: Candidate, source: Source): Candidate => shaped(c, source, c.content, c.rivals);
export const withContent = (c: Candidate, content: TokenRange[]): Candidate => shaped(c, c, content, c.rivals);

/** A verb's subject as its source. */
export function sourceOf(subject: Subject | undefined): Source {
  return subject === undefined
    ? { source: undefined, sourceHead: -1, sourceKind: 'none' }
    : { source: { from: subject.from, to: subject.to }, sourceHead: subject.head, sourceKind: subject.kind };
}

/** The same candidate where its paragraph stands so many tokens and verb groups further on. */
export function movedBy(words: number, groups: number, c: Candidate): Candidate {
  const moved = ({ from, to }: TokenRange): TokenRange => ({ from: from + words, to: to + words });
  return {
    rule: c.rule,
    key: c.key,
    cue: moved(c.cue),
    head: c.head + words,
    group: c.group < 0 ? c.group : c.group + groups,
    source: c.source && moved(c.source),
    sourceHead: c.sourceHead < 0 ? c.sourceHead : c.sourceHead + words,
    sourceKind: c.sourceKind,
    content: c.content.map(moved),
    open: c.open,
    limit: c.limit + words,
    floor: c.floor === undefined ? undefined : c.floor + words,
    addressees: c.addressees.map(moved),
    rivals: c.rivals,
    skipped: c.skipped,
  };
}
