/** A rule by name, as `Position.rule` gives it, with sentences that it finds and at least as many that it must leave alone. */
export interface RuleExamples {
  readonly name: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}
