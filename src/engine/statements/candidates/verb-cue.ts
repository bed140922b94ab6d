/** A verb that may be a cue, and where it stands: what every rule that looks for its content or speaker is given. */
import type { Sentence, Text, VerbGroup } from '../../text/types';
import type { Clauses } from './clauses';
import type { Subject } from './subjects';

export interface VerbCue {
  readonly text: Text;
  readonly clauses: Clauses;
  readonly group: VerbGroup;
  readonly subject: Subject | undefined;
  readonly sentence: Sentence;
  /** Token position that content may not reach. */
  readonly limit: number;
}
