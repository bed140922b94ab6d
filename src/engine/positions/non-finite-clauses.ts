/** Where an infinitive, gerund or participle belongs: to the clause before, to a list, or to the main verb that is still to come. */
import type { NounPhrase, VerbGroup } from '../text/types';
import { controllerOf, phraseOf, stretch } from './clause-shapes';
import { type ClauseRole, leadOf } from './frames';
import type { SentenceSketch } from './sentence-sketch';

/** Gives an infinitive, gerund or participle its clause. */
export function placeNonFinite(sketch: SentenceSketch, verb: VerbGroup): void {
  const { text, lastNoun } = sketch;
  const { tokens } = text;
  const previous = sketch.before(verb.from);
  const joint = tokens[previous];
  const last = sketch.last();
  const role: ClauseRole = verb.form === 'infinitive' ? 'infinitive' : verb.form === 'gerund' ? 'gerund' : 'participle';
  const borrowed = verb.elided >= 0 ? sketch.recent((c) => c.verb.index === verb.elided) : undefined;
  const asWellAs = tokens[previous]?.lower === 'as' && tokens[previous - 1]?.lower === 'well';
  const inList = joint?.pos === 'CCONJ' || joint?.text === ',' || asWellAs;
  const sibling = borrowed ?? (inList ? sketch.recent((c) => c.role === role && c.verb.form === verb.form) : undefined);
  if (sibling && (borrowed || joint?.pos === 'CCONJ' || asWellAs || goesOn(sketch, verb))) {
    const own =
      lastNoun && lastNoun.from >= sibling.verb.to && sketch.reaches(lastNoun, verb) && isListSubject(sketch, lastNoun)
        ? phraseOf(text, lastNoun)
        : undefined;
    const gapped = sibling.role !== 'infinitive' && sibling.role !== 'gerund' ? own : undefined;
    sketch.add(verb, sibling.role, {
      subject: gapped ? stretch(text, gapped, verb) : sibling.subject,
      controller: sibling.controller,
      governor: sibling.governor,
      mark: sibling.mark,
      lead: leadOf(sibling),
      from: gapped ? gapped.from : verb.from,
    });
    return;
  }
  const controllerNoun =
    last && lastNoun && lastNoun.from >= last.verb.to && sketch.reaches(lastNoun, verb)
      ? controllerOf(text, last, verb)
      : undefined;
  const clause = sketch.add(verb, role, { governor: last ? last.index : -1, controller: controllerNoun });
  if (!last) sketch.pending.push(clause);
}

/** "To free the crew, to drop its claim and to pay": behind the comma of a list that goes on with "and to". */
function goesOn({ text, sentence }: SentenceSketch, verb: VerbGroup): boolean {
  const { tokens } = text;
  if (tokens[verb.from - 1]?.text !== ',' || tokens[verb.from]?.lower !== 'to') return false;
  for (let i = verb.to; i < sentence.to && i < verb.to + 14; i++)
    if (tokens[i]?.pos === 'CCONJ' && tokens[i + 1]?.lower === 'to') return text.verbGroupOf[i + 1] !== -1;
  return false;
}

function isListSubject(sketch: SentenceSketch, np: NounPhrase): boolean {
  const { text } = sketch;
  const opener = text.tokens[sketch.before(phraseOf(text, np).from)];
  return opener?.text === ',' || opener?.pos === 'CCONJ' || opener?.pos === 'ADP';
}
