/** What the reader of clauses has found of one sentence so far: its clauses, those still open, and the last noun. */
import { words } from '../../lexicon/words';
import type { NounPhrase, Text, TokenRange, VerbGroup } from '../../text/types';
import { type ClauseRole, type Frame, frame, isQuote, type OpenClause } from './frames';

const TIMING = words('on in at last earlier late early');

export class SentenceSketch {
  /** The clauses that are open, innermost last. */
  readonly stack: Frame[] = [frame('main', -1, -1)];
  /** Non-finite verbs before the first finite one hang on that ("In a letter condemning the raid, she …"). */
  readonly pending: OpenClause[] = [];
  lastNoun: NounPhrase | undefined;
  private readonly firstClause: number;

  /** @param clauses those of all sentences; this one's are added at the end. `timeAt` tells tokens that are part of a time expression. */
  constructor(
    readonly text: Text,
    readonly sentence: TokenRange,
    readonly timeAt: (token: number) => boolean,
    readonly clauses: OpenClause[],
  ) {
    this.firstClause = clauses.length;
  }

  top(): Frame {
    return this.stack.at(-1) ?? frame('main', -1, -1);
  }

  /** The sentence begins anew: nothing is open. */
  restart(): Frame {
    const fresh = frame('main', -1, -1);
    this.stack.splice(0, this.stack.length, fresh);
    return fresh;
  }

  /** The token before, adverbs and quotation marks skipped. */
  before(i: number): number {
    const { tokens } = this.text;
    let k = i - 1;
    while (k >= this.sentence.from && (tokens[k]?.pos === 'ADV' || isQuote(tokens[k]?.text))) k--;
    return k;
  }

  /** The same, times skipped too where a conjunction stands before them: "and last week expelled". */
  joint(i: number): number {
    const { tokens } = this.text;
    const near = this.before(i);
    let k = near;
    while (k > this.sentence.from && (this.timeAt(k) || TIMING.has(tokens[k]?.lower ?? ''))) k = this.before(k);
    return k >= 0 && k < near && this.timeAt(near) && tokens[k]?.pos === 'CCONJ' ? k : near;
  }

  /** Adds the clause of a verb behind all others; it begins at its subject where that stands right before the verb. */
  add(verb: VerbGroup, role: ClauseRole, extra: Partial<OpenClause>): OpenClause {
    const clause: OpenClause = {
      index: this.clauses.length,
      verb,
      role,
      mark: extra.mark ?? -1,
      subject: extra.subject,
      controller: extra.controller,
      antecedent: extra.antecedent,
      governor: extra.governor ?? -1,
      lead: extra.lead ?? -1,
      from: extra.from ?? verb.from,
      to: extra.to ?? verb.to,
    };
    if (
      clause.subject &&
      role !== 'infinitive' &&
      role !== 'gerund' &&
      clause.subject.from > clause.mark &&
      clause.subject.from < verb.from &&
      clause.lead < 0
    )
      clause.from = clause.subject.from;
    this.clauses.push(clause);
    return clause;
  }

  /** The sentence's last clause so far. */
  last(): OpenClause | undefined {
    return this.clauses.length > this.firstClause ? this.clauses.at(-1) : undefined;
  }

  /** Looks back a few clauses of this sentence only: a sentence may be as long as a hostile text. */
  recent(wanted: (clause: OpenClause) => boolean): OpenClause | undefined {
    for (let k = this.clauses.length - 1; k >= this.firstClause && k >= this.clauses.length - 12; k--) {
      const clause = this.clauses[k];
      if (clause && wanted(clause)) return clause;
    }
    return undefined;
  }

  /** Only prepositional phrases, adverbs and non-finite verbs stand between a subject and its verb. */
  reaches(np: NounPhrase, verb: VerbGroup): boolean {
    if (verb.from < np.to) return false;
    const between = this.recent((c) => c.role !== 'infinitive' && c.role !== 'gerund' && c.role !== 'participle');
    return !between || between.verb.from < np.from || between.role === 'relative';
  }
}
