/** Where a finite verb belongs: to a clause that waits for it, to a list, or to a clause of its own. */
import { nounPhraseAt } from '../../text/at';
import type { NounPhrase, Text, VerbGroup } from '../../text/types';
import {
  deniedCharge,
  expletiveThere,
  invertedSubject,
  owningNoun,
  phraseOf,
  stretch,
  whatClause,
} from './clause-shapes';
import { leftBehind } from './coordination';
import {
  type Frame,
  frame,
  leadOf,
  type OpenClause,
  type Phrase,
  REPORTING,
  takesClause,
  tellsSomebody,
} from './frames';
import type { SentenceSketch } from './sentence-sketch';

/** Gives a finite verb its clause: a new one, the one that waits for its verb, or another of a list. */
export function placeFinite(sketch: SentenceSketch, verb: VerbGroup): void {
  const { text, sentence, timeAt } = sketch;
  const { tokens } = text;
  const speaker = invertedSubject(text, verb, timeAt);
  if (speaker) {
    sketch.restart().clause = sketch.add(verb, 'main', { subject: speaker, from: verb.from });
    return;
  }
  const denied = deniedCharge(text, verb);
  if (denied) {
    sketch.add(verb, 'relative', {
      ...denied,
      governor: sketch.clauses.at(-1)?.index ?? -1,
      from: denied.subject.from,
    });
    return;
  }
  const tag = taggedSpeaker(sketch, verb);
  if (tag) {
    sketch.restart().clause = sketch.add(verb, 'main', { subject: tag, from: tag.from });
    return;
  }
  const there = expletiveThere(text, verb);
  for (;;) {
    const f = sketch.top();
    const previous = sketch.joint(verb.from);
    const joint = tokens[previous];
    if (there && f.clause && f.clause.verb.to === there.from) {
      sketch.stack.push({ ...frame('complement', -1, f.clause.index), subject: there });
      continue;
    }
    // "A strip that both claim, and threatened": the clause's own verb was taken for a noun.
    const lost = joint?.pos === 'CCONJ' && tokens[previous - 1]?.text === ',' && f.subject;
    if (lost && !f.clause && f.role === 'relative' && sketch.stack.pop()) continue;
    if (!f.clause) {
      const subject = f.subject
        ? stretch(text, behindWhose(text, f.mark, f.subject, verb), verb)
        : (f.antecedent ?? there ?? whatClause(text, sketch.clauses.at(-1), verb));
      f.clause = sketch.add(verb, f.role, { subject, antecedent: f.antecedent, mark: f.mark, governor: f.governor });
      for (const early of sketch.pending.splice(0)) early.governor = f.clause.index;
      f.after = [];
      return;
    }
    const fresh = subjectNoun(sketch, f);
    const freshStart = fresh ? phraseOf(text, fresh) : undefined;
    const freshOpener = freshStart ? tokens[sketch.before(freshStart.from)] : undefined;
    const ownSubject =
      fresh !== undefined && joint?.pos !== 'CCONJ' && (freshOpener?.text === ',' || freshOpener?.pos === 'CCONJ');
    const bare = joint?.text === ',' && previous === verb.from - 1;
    const outer = sketch.stack.at(-2);
    // "Said Chad, which had signed the pact, must leave": what stands behind the clause goes on with the name before it.
    const ended = bare || (freshStart !== undefined && closesRelative(f, freshStart));
    if (ended && outer?.clause && f.role === 'relative' && f.antecedent && isToldOf(outer.clause, f.antecedent)) {
      const told = frame('complement', -1, outer.clause.index);
      told.subject = f.antecedent;
      sketch.stack.splice(-1, 1, told);
      continue;
    }
    // "Any ship that enters the bay would be sunk": the object of the relative clause is no subject.
    const closed = f.role === 'relative' && fresh !== undefined && !takesClause(f.clause);
    // "Peru, which denies that it paid, called": the first subject waits for its verb behind all that stands between.
    const waiting = bare ? sketch.stack.findLastIndex((open) => !open.clause && open.subject !== undefined) : -1;
    if (waiting >= 0) {
      sketch.stack.length = waiting + 1;
      // Read as "is held, called": it has nothing of the verb in the aside.
      if (verb.elided < 0) continue;
      placeFinite(sketch, { ...verb, elided: -1, tense: 'past', passive: false });
      return;
    }
    if ((bare || (closed && outer?.subject)) && outer && !outer.clause) {
      sketch.stack.pop();
      continue;
    }
    const left = joint?.pos === 'CCONJ' && !ownSubject ? leftBehind(text, sketch.stack, verb) : 0;
    if (left > 0) {
      sketch.stack.length -= left;
      continue;
    }
    if ((joint?.pos === 'CCONJ' || bare || verb.elided >= 0) && !ownSubject) {
      f.clause = sketch.add(ownBeside(f.clause.verb, verb, text), f.role, {
        subject: f.clause.subject,
        mark: f.mark,
        governor: f.governor,
        lead: leadOf(f.clause),
        // "And last week expelled" begins behind the conjunction.
        from: previous < sketch.before(verb.from) ? previous + 1 : verb.from,
      });
      f.after = [];
      return;
    }
    if (fresh && freshStart && sketch.reaches(fresh, verb)) {
      const opener = freshOpener;
      const apart =
        opener === undefined ||
        opener.pos === 'CCONJ' ||
        opener.pos === 'PUNCT' ||
        sketch.before(freshStart.from) < sentence.from;
      if (apart) {
        const lead = leadOf(f.clause);
        const reports = REPORTING.has(verb.lemma) && !verb.passive;
        const inList =
          !reports && (opener?.pos === 'CCONJ' || verb.elided >= 0 || f.role === 'complement' || f.role === 'main');
        const role = inList ? f.role : 'main';
        if (!inList) sketch.stack.length = 1;
        const g = sketch.top();
        g.subject = freshStart;
        g.clause = sketch.add(verb, role, {
          subject: stretch(text, freshStart, verb),
          mark: inList ? f.mark : -1,
          governor: inList ? f.governor : -1,
          lead: inList ? lead : -1,
          from: freshStart.from,
        });
        g.after = [];
        return;
      }
      const owner = nounPhraseAt(text, freshStart.from - 1);
      const reduced =
        owner !== undefined &&
        !owner.possessive &&
        !timeAt(owner.head) &&
        tokens[owner.head]?.lemma !== 'time' &&
        owner.from >= f.clause.verb.to &&
        !tellsSomebody(f.clause);
      const last = sketch.last();
      const above = last && last.verb.to === freshStart.from ? last.index : f.clause.index;
      const inner = frame(reduced ? 'relative' : 'complement', -1, above);
      if (reduced) inner.antecedent = phraseOf(text, owner);
      inner.subject = freshStart;
      sketch.stack.push(inner);
      continue;
    }
    if (sketch.stack.length > 1) {
      sketch.stack.pop();
      continue;
    }
    f.clause = sketch.add(verb, f.role, { subject: f.clause.subject, governor: f.governor, from: verb.from });
    f.after = [];
    return;
  }
}

/** "Whose release the EU has demanded": who does it stands behind what is owned. */
function behindWhose(text: Text, mark: number, subject: Phrase, verb: VerbGroup): Phrase {
  const owned = text.tokens[mark]?.lower === 'whose' ? nounPhraseAt(text, mark + 1) : undefined;
  const doer = owned && !owned.possessive ? nounPhraseAt(text, owned.to) : undefined;
  return doer && doer.from === owned?.to && doer.to <= verb.from ? phraseOf(text, doer) : subject;
}

/** "Said those who blocked the deal would": all that the relative clause has is its object, right behind its verb. */
function closesRelative({ role, clause }: Frame, object: Phrase): boolean {
  return role === 'relative' && clause !== undefined && !takesClause(clause) && clause.verb.to === object.from;
}

/** The name stands right behind the verb of saying. */
function isToldOf(said: OpenClause, name: Phrase): boolean {
  return said.verb.to === name.from && REPORTING.has(said.verb.lemma) && !tellsSomebody(said);
}

/** "Demanded that Oman hand over the ship, a spokesman said." though no verb was seen in what is demanded: who says so closes the sentence. */
function taggedSpeaker({ text, sentence, stack }: SentenceSketch, verb: VerbGroup): Phrase | undefined {
  const waiting = stack.length > 1 ? stack.at(-1) : undefined;
  if (!waiting?.subject || waiting.clause || !REPORTING.has(verb.lemma) || verb.passive || verb.modal !== undefined)
    return undefined;
  const np = nounPhraseAt(text, verb.from - 1);
  const speaker = np?.to === verb.from ? phraseOf(text, np) : undefined;
  const closes = /^[.!?]?["”’]*$/.test(text.tokens[verb.to]?.text ?? '') || verb.to >= sentence.to;
  return speaker && closes && text.tokens[speaker.from - 1]?.text === ',' && speaker.from > waiting.subject.to
    ? speaker
    : undefined;
}

/** "Would close the gate and suspend the talks": what stands bare behind a modal has the same modal. */
function ownBeside(first: VerbGroup, verb: VerbGroup, { tokens }: Text): VerbGroup {
  const bare = verb.to - verb.from === 1 && verb.tense === 'present' && tokens[verb.head]?.lower === verb.lemma;
  if (!bare || verb.modal !== undefined || first.modal === undefined || !/^(?:will|would)$/.test(first.modal))
    return verb;
  return { ...verb, modal: first.modal, tense: first.tense, negated: verb.negated || first.negated };
}

/** The noun phrase that may be the subject of a new clause; the first of "the council and its members" right behind the verb of saying. */
function subjectNoun(sketch: SentenceSketch, f: Frame): NounPhrase | undefined {
  const { text } = sketch;
  const last = owningNoun(text, f);
  const first = f.after[0];
  if (!last || !first || first === last || !f.clause || !REPORTING.has(f.clause.verb.lemma) || f.after.length > 3)
    return last;
  const opener = text.tokens[sketch.before(phraseOf(text, last).from)];
  return opener?.pos === 'CCONJ' && sketch.before(phraseOf(text, first).from) < f.clause.verb.to ? first : last;
}
