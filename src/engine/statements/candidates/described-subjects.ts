/**
 * Subjects with a description behind them and no comma: "critics who oppose him say", "a letter obtained by the agency
 * warns", "crowds marching through the town chanted". What stands right before the verb belongs to the description.
 */

import { cueClassesOf } from '../../lexicon/cue-classes';
import { OCCASION_NOUNS, RELATIVE_PRONOUNS } from '../../lexicon/cue-words';
import { elementAt, nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Text, TokenRange, VerbGroup } from '../../text/types';
import { chain, clauseStart } from './chains';
import type { Subject } from './subjects';
import { isComma, lower } from './tokens';

/** `last`: the phrase right before a finite verb. `before`: subjects of the verbs before it, by index. */
export function describedSubject(
  text: Text,
  last: TokenRange,
  before: readonly (Subject | undefined)[],
  floor: number,
): Subject | undefined {
  const object = objectWith(text, last, floor);
  let at = object.from - 1;
  const joint = elementAt(text.tokens, at);
  if (joint === undefined || at <= floor) return undefined;
  const linked = joint.pos === 'ADP' || joint.lower === 'to';
  if (linked) at--;
  const verb = verbGroupAt(text, at);
  if (verb === undefined || verb.to !== at + 1) return undefined;
  // "a message saying the port was closed", "those who think the port was closed": here a clause begins.
  if (!linked && !OBJECTS.has(lower(text, object.from)) && takesClause(verb)) return undefined;
  const known = before[verb.index];
  if (known === undefined) return undefined;
  const noun = nounDescribed(text, verb, known, floor, linked);
  return noun === undefined ? undefined : { from: noun.from, to: object.to, head: noun.head, kind: 'plain' };
}

/** "A band holding two miners in Chad has": what stands in Chad is held, and the whole is the verb's object. */
function objectWith(text: Text, last: TokenRange, floor: number): TokenRange {
  let { from } = last;
  for (let steps = 0; steps < 3 && elementAt(text.tokens, from - 1)?.pos === 'ADP'; steps++) {
    const held = nounPhraseAt(text, from - 2);
    if (held === undefined || held.pronoun || held.from <= floor) break;
    from = held.from;
    while (nounPhraseAt(text, from - 1)?.possessive === true) from = nounPhraseAt(text, from - 1)?.from ?? floor;
  }
  return { from, to: last.to };
}

/** The phrase that the verb's clause describes. */
function nounDescribed(text: Text, verb: VerbGroup, subject: Subject, floor: number, linked: boolean) {
  if (subject.kind === 'relative') {
    const pronoun = subject.head;
    if (subject.from >= pronoun || isComma(text.tokens[pronoun - 1])) return undefined;
    if (!RELATIVE_PRONOUNS.has(lower(text, pronoun)) || verb.from - pronoun > 4) return undefined;
    const noun = chain(text, pronoun - 1, floor);
    return noun.from === subject.from && clauseStart(text, noun.from, floor) ? noun : undefined;
  }
  const participle =
    subject.kind === 'reduced' || (isPast(verb) && (linked || OCCASION_NOUNS.has(lower(text, verb.to))));
  if (!participle || subject.to !== verb.from) return undefined;
  return clauseStart(text, subject.from, floor) ? subject : undefined;
}

const isPast = (verb: VerbGroup): boolean =>
  verb.form === 'finite' && verb.tense === 'past' && verb.to - verb.from === 1 && !verb.passive;

const OBJECTS = new Set(['him', 'them', 'me', 'us']);

const takesClause = ({ lemma }: VerbGroup): boolean =>
  cueClassesOf(lemma).some((kind) => CLAUSAL.has(kind)) || OTHERS.has(lemma);
const CLAUSAL: ReadonlySet<string> = new Set([
  'say',
  'think',
  'want',
  'direct',
  'commit',
  'feel',
  'show',
  'talk',
  'learn',
]);
const OTHERS = new Set(['mean', 'make', 'let', 'help', 'be', 'have', 'see', 'watch', 'ensure', 'complain', 'ask']);
