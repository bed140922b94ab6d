/** Where an infinitive, gerund or participle belongs: to the clause before, to a list, or to the main verb that is still to come. */
import { elementAt } from '../../text/at';
import type { NounPhrase, VerbGroup } from '../../text/types';
import { controllerOf, phraseOf, stretch } from './clause-shapes';
import { type ClauseRole, leadOf, type OpenClause, type Phrase, REPORTING } from './frames';
import type { SentenceSketch } from './sentence-sketch';

/** Gives an infinitive, gerund or participle its clause. */
export function placeNonFinite(sketch: SentenceSketch, verb: VerbGroup): void {
  const { text, lastNoun } = sketch;
  const { tokens } = text;
  const previous = sketch.before(verb.from);
  const joint = tokens[previous];
  const last = ownerOf(sketch, verb) ?? sketch.last();
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
  const another = askedToo(sketch, verb);
  if (another) {
    const { sibling, asked } = another;
    sketch.add(verb, 'infinitive', {
      controller: asked,
      governor: sibling.governor,
      mark: sibling.mark,
      lead: leadOf(sibling),
      from: asked.from,
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

/** "Asked Peru to leave and Chile to pay": the second one is asked as the first was. */
function askedToo(
  sketch: SentenceSketch,
  verb: VerbGroup,
): { readonly sibling: OpenClause; readonly asked: Phrase } | undefined {
  const { text, lastNoun } = sketch;
  if (
    verb.form !== 'infinitive' ||
    !lastNoun?.proper ||
    lastNoun.to !== verb.from ||
    text.tokens[verb.from]?.lower !== 'to'
  )
    return undefined;
  const asked = phraseOf(text, lastNoun);
  if (text.tokens[asked.from - 1]?.lower !== 'and') return undefined;
  const sibling = sketch.last();
  if (sibling?.role !== 'infinitive' || !sibling.controller || PASSING_ON.test(sibling.verb.lemma)) return undefined;
  const above = sibling.governor < 0 ? undefined : sketch.clauses[sibling.governor];
  return above && ASKING.test(above.verb.lemma) ? { sibling, asked } : undefined;
}

/** "To press Oman and Chile to leave", "to help them": what may itself have both as its object. */
const PASSING_ON =
  /^(?:demand|urge|ask|order|request|call|tell|warn|press|want|help|let|allow|force|enable|encourage|persuade|convince|push|get|cause|permit|require|invite)$/;

/** Which clause the verb hangs on, where that is not the last one. */
function ownerOf(sketch: SentenceSketch, verb: VerbGroup): OpenClause | undefined {
  if (verb.form === 'gerund') return ANNOUNCING.test(verb.lemma) ? askerOf(sketch, verb) : undefined;
  if (verb.form !== 'infinitive') return undefined;
  return (
    askedBeforeAside(sketch, verb.from) ?? giverOf(sketch, verb) ?? askerPast(sketch, verb) ?? readyPast(sketch, verb)
  );
}

/** "Was willing, it said, to return the boats": who says so stands between two commas. */
function readyPast(sketch: SentenceSketch, verb: VerbGroup): OpenClause | undefined {
  const { tokens } = sketch.text;
  const aside = sketch.last();
  if (!aside?.subject || aside.verb.to !== verb.from - 1 || tokens[verb.from - 1]?.text !== ',') return undefined;
  if (tokens[aside.subject.from - 1]?.text !== ',' || !REPORTING.has(aside.verb.lemma)) return undefined;
  const before = sketch.clauses.at(-2);
  return before && /^(?:ADJ|VERB)$/.test(tokens[aside.subject.from - 2]?.pos ?? '') ? before : undefined;
}

/** "Asked Peru, in a talk described as tense, to leave": what Peru is asked stands behind the aside. */
function askerPast(sketch: SentenceSketch, verb: VerbGroup): OpenClause | undefined {
  const { tokens } = sketch.text;
  if (tokens[verb.from - 1]?.text !== ',' || !/^(?:participle|relative)$/.test(sketch.last()?.role ?? ''))
    return undefined;
  const asking = sketch.recent(
    (c) => c.role !== 'relative' && c.role !== 'participle' && ASKING.test(c.verb.lemma) && !c.verb.passive,
  );
  const aside = sketch.last();
  if (!asking || !aside || aside.verb.from < asking.verb.to) return undefined;
  // Nothing but whom one asks stands between the verb and the comma.
  for (let i = asking.verb.to; i < asking.verb.to + 8 && i < aside.verb.from; i++) {
    if (tokens[i]?.text === ',') return i > asking.verb.to ? asking : undefined;
    if (sketch.text.verbGroupOf[i] !== -1 || tokens[i]?.pos === 'ADP') return undefined;
  }
  return undefined;
}

/** A comma closes a relative clause right before "to". */
function behindAside(sketch: SentenceSketch, at: number): boolean {
  const { tokens } = sketch.text;
  let last = sketch.last();
  // "Which wants to join, to pay".
  if (last?.role === 'infinitive' && last.governor >= 0) last = sketch.clauses[last.governor];
  if (last?.role !== 'relative' || tokens[at]?.lower !== 'to' || tokens[at - 1]?.text !== ',') return false;
  // "Urged ministers who met there, to …" has no comma before it.
  const { mark } = last;
  for (let i = mark - 1; i > mark - 5; i--) if (tokens[i]?.text === ',') return true;
  return false;
}

/** "Urged Peru and Chile, neither of which was invited, to wait": what the "to" at a token opens hangs on the verb before the aside. */
export function askedBeforeAside(sketch: SentenceSketch, to: number): OpenClause | undefined {
  if (!behindAside(sketch, to)) return undefined;
  const asks = sketch.recent((c) => c.role !== 'relative' && c.role !== 'infinitive');
  return asks && ASKING_TO.test(asks.verb.lemma) ? asks : undefined;
}

const ASKING_TO =
  /^(?:urge|ask|call|press|tell|order|invite|warn|persuade|encourage|want|implore|beg|request|instruct|pressure|push|advise|appeal|allow|force|permit|command|direct|entreat)$/;

const ANNOUNCING = /^(?:threaten|warn|vow|accuse|blame|say|add|insist|argue|declare|call|cite|complain)$/;
const ASKING = /^(?:demand|urge|ask|order|insist|request|call|give|tell|warn|press|propose|require|want)$/;

/** "Demanded that Peru leave, threatening to attack": whoever asks threatens, and not who is asked. */
function askerOf(sketch: SentenceSketch, verb: VerbGroup): OpenClause | undefined {
  if (elementAt(sketch.text.tokens, sketch.before(verb.from))?.text !== ',') return undefined;
  let at = sketch.last();
  for (let steps = 0; at && steps < 4; steps++) {
    const above: OpenClause | undefined = at.governor < 0 ? undefined : sketch.clauses[at.governor];
    const wanted = at.role === 'infinitive' || (at.role === 'complement' && at.verb.modal === undefined);
    if (!above || !wanted) break;
    if (ASKING.test(above.verb.lemma)) return above;
    at = above;
  }
  return undefined;
}

/** "Gave Peru, its neighbour that holds the port, two days to leave": the time stands behind the aside. */
function giverOf(sketch: SentenceSketch, verb: VerbGroup): OpenClause | undefined {
  if (sketch.last()?.role !== 'relative') return undefined;
  let from = verb.from;
  while (sketch.timeAt(from - 1) || sketch.text.tokens[from - 1]?.pos === 'NUM') from--;
  if (from === verb.from || sketch.text.tokens[from - 1]?.text !== ',') return undefined;
  return sketch.recent((c) => c.role !== 'relative' && /^(?:give|allow)$/.test(c.verb.lemma));
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
