/** What a rule of this room tells about itself. */

/** A sentence with the words that the rule finds in it. */
export interface FoundExample {
  readonly text: string;
  readonly source?: string;
  readonly cue: string;
  /** Without outer commas. */
  readonly content: readonly string[];
}

export interface Rule {
  readonly pattern: string;
  readonly finds: readonly FoundExample[];
  /** Sentences where this rule finds nothing. */
  readonly leaves: readonly string[];
}
