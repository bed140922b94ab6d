/** What several features of one candidate are made of. */
import { type CueClass, cueClassesOf } from '../../lexicon/cue-classes';
import type { Text, VerbGroup } from '../../text/types';
import { join, NOTHING, type Part, part } from '../../weighing/features';
import type { Candidate } from '../candidates/candidate';

export interface Frame {
  readonly rule: Part;
  /** "b" and the cue's first word. */
  readonly base: Part;
  /** Kinds of the cue's words. */
  readonly classes: ReadonlySet<CueClass>;
  readonly kind: Part;
}

const B = part('b');
const NOUN = part('N');
const VERB = part('V');
const PASSIVE = part('P');

export const frameOf = (text: Text, c: Candidate): Frame => ({
  rule: part(c.rule),
  base: join(B, part(baseOf(c))),
  classes: classesOf(text, c),
  kind: c.group < 0 ? NOUN : VERB,
});

function classesOf(text: Text, c: Candidate): Set<CueClass> {
  const classes = new Set(cueClassesOf(text.tokens[c.head]?.lemma ?? ''));
  const second = secondWord(c);
  if (second !== undefined) for (const one of cueClassesOf(second)) classes.add(one);
  return classes;
}

/** The cue's first word. */
export function baseOf({ key }: Candidate): string {
  const space = key.indexOf(' ');
  return space > 0 ? key.slice(0, space) : key;
}

/** The word behind that, where the cue has several. */
export function secondWord({ key }: Candidate): string | undefined {
  const space = key.indexOf(' ');
  if (space < 0) return undefined;
  const end = key.indexOf(' ', space + 1);
  return end < 0 ? key.slice(space + 1) : key.slice(space + 1, end);
}

export const voiceOf = (group: VerbGroup): Part => join(part(group.form), group.passive ? PASSIVE : NOTHING);
