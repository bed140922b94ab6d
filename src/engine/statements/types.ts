/** What the statements' room finds before anybody knows who the speakers are. */
import type { Manner, Span, Tier } from '../types';

/** An attribution relation with spans only: source, cue and content (after PARC3 and PolNeAR). */
export interface Attribution {
  /** Absent where the sentence names none (continued quotation, agentless passive). */
  readonly source?: Span | undefined;
  readonly cue?: Span | undefined;
  /** In text order, without overlap. */
  readonly content: readonly Span[];
  /** Spans of those spoken to ("told Marlow"). */
  readonly addressees: readonly Span[];
  readonly manner: Manner;
  readonly tier: Tier;
  /** "did not say": set where the reporting words are negated. */
  readonly negated?: true | undefined;
  /** "Did Ortega say …?": set where it is asked whether, who or what. */
  readonly questioned?: true | undefined;
  /** Index in the same list of the attribution whose content reports this one, or -1. */
  readonly within: number;
  /** Index of the attribution whose speaker carries on here (a quotation without a cue), or -1. */
  readonly continues: number;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}
