/**
 * Clauses: each verb group with its subject, what it hangs on, what it is coordinated with, and where it ends.
 *
 * One pass from left to right over each sentence with a stack of open clauses. It is a sketch of grammar, not a parse: it knows just what the position
 * rules ask (whose verb, under which verb, which list). Linear in the number of tokens.
 */
import { nounPhraseAt, verbGroupAt } from '../text/at';
import type { NounPhrase, Text, TokenRange, VerbGroup } from '../text/types';
import { findEnds } from './clause-ends';
import {
  barePronoun,
  controllerOf,
  expletiveThere,
  invertedSubject,
  isAttributive,
  isLateInfinitive,
  isQuantified,
  isQuotedComplement,
  isSubjectThat,
  owningNoun,
  phraseOf,
  returnsToReport,
  stretch,
  whatClause,
} from './clause-shapes';
import { behindDateline } from './datelines';
import {
  BARE_INFINITIVE,
  type Clause,
  type ClauseRole,
  closeFronted,
  type Frame,
  frame,
  isQuote,
  leadOf,
  type OpenClause,
  type Phrase,
  REPORTING,
  takesClause,
  tellsSomebody,
} from './frames';
import { CONTENT_NOUNS, isAdverbialMark, isRelativeMark, opensClause } from './marks';

export type { Clause, OpenClause, Phrase } from './frames';

/** Reads all clauses, in the order of their verbs. `timeAt` tells tokens that are part of a time expression: they are no subjects. */
export function readClauses(text: Text, timeAt: (token: number) => boolean): Clause[] {
  const clauses: OpenClause[] = [];
  for (const sentence of text.sentences) readSentence(text, behindDateline(text, sentence), timeAt, clauses);
  findEnds(text, clauses);
  return clauses;
}

function readSentence(
  text: Text,
  sentence: TokenRange,
  timeAt: (token: number) => boolean,
  clauses: OpenClause[],
): void {
  const { tokens } = text;
  const stack: Frame[] = [frame('main', -1, -1)];
  const firstClause = clauses.length;
  let lastNoun: NounPhrase | undefined;
  let lastGoverned = false;
  let lastEnd = -1;
  /** Non-finite verbs before the first finite one hang on that ("In a letter condemning the raid, she …"). */
  const pending: OpenClause[] = [];

  const top = (): Frame => stack.at(-1) ?? frame('main', -1, -1);
  const before = (i: number): number => {
    let k = i - 1;
    while (k >= sentence.from && (tokens[k]?.pos === 'ADV' || isQuote(tokens[k]?.text))) k--;
    return k;
  };
  const add = (verb: VerbGroup, role: ClauseRole, extra: Partial<OpenClause>): OpenClause => {
    const clause: OpenClause = {
      index: clauses.length,
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
    clauses.push(clause);
    return clause;
  };

  /** Looks back a few clauses of this sentence only: a sentence may be as long as a hostile text. */
  function recent(wanted: (clause: OpenClause) => boolean): OpenClause | undefined {
    for (let k = clauses.length - 1; k >= firstClause && k >= clauses.length - 12; k--) {
      const clause = clauses[k];
      if (clause && wanted(clause)) return clause;
    }
    return undefined;
  }

  const finite = (verb: VerbGroup): void => {
    const speaker = invertedSubject(text, verb, timeAt);
    if (speaker) {
      stack.length = 1;
      const f = frame('main', -1, -1);
      stack[0] = f;
      f.clause = add(verb, 'main', { subject: speaker, from: verb.from });
      return;
    }
    const there = expletiveThere(text, verb);
    for (;;) {
      const f = top();
      const previous = before(verb.from);
      const joint = tokens[previous];
      if (there && f.clause && f.clause.verb.to === there.from) {
        stack.push({ ...frame('complement', -1, f.clause.index), subject: there });
        continue;
      }
      // "A strip that both claim, and threatened": the clause's own verb was taken for a noun.
      const lost = joint?.pos === 'CCONJ' && tokens[previous - 1]?.text === ',' && f.subject;
      if (lost && !f.clause && f.role === 'relative' && stack.pop()) continue;
      if (!f.clause) {
        const subject = f.subject
          ? stretch(text, f.subject, verb)
          : (f.antecedent ?? there ?? whatClause(text, clauses.at(-1), verb));
        f.clause = add(verb, f.role, { subject, antecedent: f.antecedent, mark: f.mark, governor: f.governor });
        for (const early of pending.splice(0)) early.governor = f.clause.index;
        f.after = [];
        return;
      }
      const fresh = subjectNoun(f);
      const freshStart = fresh ? phraseOf(text, fresh) : undefined;
      const freshOpener = freshStart ? tokens[before(freshStart.from)] : undefined;
      const ownSubject =
        fresh !== undefined && joint?.pos !== 'CCONJ' && (freshOpener?.text === ',' || freshOpener?.pos === 'CCONJ');
      const bare = joint?.text === ',' && previous === verb.from - 1;
      const outer = stack.at(-2);
      // "Any ship that enters the bay would be sunk": the object of the relative clause is no subject.
      const closed = f.role === 'relative' && fresh !== undefined && !takesClause(f.clause);
      if ((bare || (closed && outer?.subject)) && outer && !outer.clause) {
        stack.pop();
        continue;
      }
      if (joint?.pos === 'CCONJ' && !ownSubject && returnsToReport(text, f.clause, outer?.clause, verb)) {
        stack.pop();
        continue;
      }
      if ((joint?.pos === 'CCONJ' || bare || verb.elided >= 0) && !ownSubject) {
        f.clause = add(verb, f.role, {
          subject: f.clause.subject,
          mark: f.mark,
          governor: f.governor,
          lead: leadOf(f.clause),
          from: verb.from,
        });
        f.after = [];
        return;
      }
      if (fresh && freshStart && reaches(fresh, verb)) {
        const opener = freshOpener;
        const apart =
          opener === undefined ||
          opener.pos === 'CCONJ' ||
          opener.pos === 'PUNCT' ||
          before(freshStart.from) < sentence.from;
        if (apart) {
          const lead = leadOf(f.clause);
          const reports = REPORTING.has(verb.lemma) && !verb.passive;
          const inList =
            !reports && (opener?.pos === 'CCONJ' || verb.elided >= 0 || f.role === 'complement' || f.role === 'main');
          const role = inList ? f.role : 'main';
          if (!inList) stack.length = 1;
          const g = top();
          g.subject = freshStart;
          g.clause = add(verb, role, {
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
        const last = recent(() => true);
        const above = last && last.verb.to === freshStart.from ? last.index : f.clause.index;
        const inner = frame(reduced ? 'relative' : 'complement', -1, above);
        if (reduced) inner.antecedent = phraseOf(text, owner);
        inner.subject = freshStart;
        stack.push(inner);
        continue;
      }
      if (stack.length > 1) {
        stack.pop();
        continue;
      }
      f.clause = add(verb, f.role, { subject: f.clause.subject, governor: f.governor, from: verb.from });
      f.after = [];
      return;
    }
  };

  /** The noun phrase that may be the subject of a new clause; the first of "the council and its members" right behind the verb of saying. */
  const subjectNoun = (f: Frame): NounPhrase | undefined => {
    const last = owningNoun(text, f);
    const first = f.after[0];
    if (!last || !first || first === last || !f.clause || !REPORTING.has(f.clause.verb.lemma) || f.after.length > 3)
      return last;
    const opener = tokens[before(phraseOf(text, last).from)];
    return opener?.pos === 'CCONJ' && before(phraseOf(text, first).from) < f.clause.verb.to ? first : last;
  };

  /** Only prepositional phrases, adverbs and non-finite verbs stand between a subject and its verb. */
  const reaches = (np: NounPhrase, verb: VerbGroup): boolean => {
    if (verb.from < np.to) return false;
    const between = recent((c) => c.role !== 'infinitive' && c.role !== 'gerund' && c.role !== 'participle');
    return !between || between.verb.from < np.from || between.role === 'relative';
  };

  const nonFinite = (verb: VerbGroup): void => {
    const previous = before(verb.from);
    const joint = tokens[previous];
    const last = clauses.length > firstClause ? clauses.at(-1) : undefined;
    const role: ClauseRole =
      verb.form === 'infinitive' ? 'infinitive' : verb.form === 'gerund' ? 'gerund' : 'participle';
    const borrowed = verb.elided >= 0 ? recent((c) => c.verb.index === verb.elided) : undefined;
    const asWellAs = tokens[previous]?.lower === 'as' && tokens[previous - 1]?.lower === 'well';
    const inList = joint?.pos === 'CCONJ' || joint?.text === ',' || asWellAs;
    const sibling = borrowed ?? (inList ? recent((c) => c.role === role && c.verb.form === verb.form) : undefined);
    if (sibling && (borrowed || joint?.pos === 'CCONJ' || asWellAs)) {
      const own =
        lastNoun && lastNoun.from >= sibling.verb.to && reaches(lastNoun, verb) && isListSubject(lastNoun)
          ? phraseOf(text, lastNoun)
          : undefined;
      const gapped = sibling.role !== 'infinitive' && sibling.role !== 'gerund' ? own : undefined;
      add(verb, sibling.role, {
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
      last && lastNoun && lastNoun.from >= last.verb.to && reaches(lastNoun, verb)
        ? controllerOf(text, last, verb)
        : undefined;
    const clause = add(verb, role, { governor: last ? last.index : -1, controller: controllerNoun });
    if (!last) pending.push(clause);
  };

  const tenseAbove = ({ governor }: Clause) => (governor < 0 ? undefined : clauses[governor]?.verb.tense);

  const isListSubject = (np: NounPhrase): boolean => {
    const opener = tokens[before(phraseOf(text, np).from)];
    return opener?.text === ',' || opener?.pos === 'CCONJ' || opener?.pos === 'ADP';
  };

  for (let i = sentence.from; i < sentence.to; ) {
    const token = tokens[i];
    if (!token) break;
    const verb = verbGroupAt(text, i);
    const around = nounPhraseAt(text, i);
    const modifier = verb !== undefined && around !== undefined && around.head >= verb.to && verb.form !== 'finite';
    if (verb && verb.from === i && !modifier) {
      const before = recent(() => true);
      const listed = before?.role === 'infinitive' && tokens[i - 1]?.lower === 'as' && tokens[i - 2]?.lower === 'well';
      if (verb.form === 'finite' && before && listed) {
        add(verb, 'infinitive', { governor: before.governor, controller: before.controller, lead: leadOf(before) });
      } else if (verb.form === 'finite' && before && before.verb.to === i && BARE_INFINITIVE.has(before.verb.lemma)) {
        add(verb, 'infinitive', { governor: before.index });
      } else if (before && isAttributive(text, before, verb)) {
        // "Rejected proposed changes": a participle before its noun.
      } else if (
        before &&
        verb.form === 'finite' &&
        isLateInfinitive(text, before, tenseAbove(before) === 'past', verb)
      ) {
        const twin = before.role === 'infinitive' && tokens[i - 1]?.pos === 'CCONJ';
        add(
          verb,
          'infinitive',
          twin
            ? { governor: before.governor, controller: before.controller, lead: leadOf(before) }
            : { governor: before.index, controller: controllerOf(text, before, verb) },
        );
      } else if (before && verb.form === 'finite' && isQuotedComplement(text, before, verb)) {
        add(verb, 'participle', { governor: before.index });
      } else if (verb.form === 'finite') finite(verb);
      else nonFinite(verb);
      i = Math.max(verb.to, i + 1);
      continue;
    }
    const np = around ?? barePronoun(text, i);
    if (np && np.from === i && !isRelativeMark(text, i) && !opensThat(i) && tokens[i]?.lower !== 'what') {
      const previous = tokens[before(i)];
      const f = top();
      // "In line with this pledge and the treaty, Chad …": the second noun phrase is governed too.
      const joined: boolean =
        previous?.pos === 'CCONJ' && lastGoverned && !f.clause && !f.subject && previous.i - lastEnd < 2;
      const governed: boolean =
        joined ||
        (previous?.pos === 'ADP' &&
          previous.i !== f.mark &&
          text.verbGroupOf[previous.i] === -1 &&
          !isQuantified(text, np, sentence.from));
      lastGoverned = governed;
      lastEnd = np.to;
      const aside = tokens[np.from - 1]?.text === '(';
      if (!governed && !aside && !timeAt(np.head) && !np.possessive) {
        if (!f.clause && !f.subject) f.subject = phraseOf(text, np);
        else if (f.clause) f.after.push(np);
      }
      if (!np.possessive && !timeAt(np.head)) lastNoun = np;
      i = Math.max(np.to, i + 1);
      continue;
    }
    mark(i);
    i++;
  }

  function opensThat(i: number): boolean {
    // "That old resolution calls for …": a sentence does not open with a clause of content.
    if (i === sentence.from && /^(NUM|NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return false;
    return tokens[i]?.lower === 'that' && !isSubjectThat(text, i) && opensClause(text, i, sentence.to);
  }

  function mark(i: number): void {
    const token = tokens[i];
    if (!token) return;
    const f = top();
    if (token.text === ',') {
      // "Condemning the raid, Peru …": what stands behind a verb before the comma is its object, not the subject.
      const early = pending.at(-1);
      if (early && f.subject && !f.clause && f.subject.from >= early.verb.to) f.subject = undefined;
      closeFronted(stack);
      return;
    }
    if (token.text === ';' || token.text === ':') {
      stack.length = 1;
      stack[0] = frame('main', -1, -1);
      return;
    }
    const last = clauses.length > firstClause ? clauses.at(-1) : undefined;
    if (token.lower === 'that' && opensThat(i)) {
      const nounBefore = lastNoun && lastNoun.to === i ? lastNoun : undefined;
      const verbNext = text.verbGroupOf[i + 1] !== -1;
      const noun = nounBefore ? tokens[nounBefore.head]?.lemma : undefined;
      const relative =
        nounBefore && (verbNext || (noun !== undefined && !CONTENT_NOUNS.has(noun) && !(last && tellsSomebody(last))));
      push(relative ? 'relative' : 'complement', i, relative && nounBefore ? phraseOf(text, nounBefore) : undefined);
      return;
    }
    if (isRelativeMark(text, i)) {
      push('relative', i, lastNoun ? phraseOf(text, lastNoun) : undefined);
      return;
    }
    if (token.lower === 'whether' || token.lower === 'how' || token.lower === 'why' || token.lower === 'what') {
      push('complement', i, undefined);
      return;
    }
    if (isAdverbialMark(text, i, sentence.to)) {
      const fronted = !f.clause;
      push('adverbial', i, undefined);
      top().fronted = fronted;
    }
  }

  function push(role: ClauseRole, i: number, antecedent: Phrase | undefined): void {
    const last = clauses.length > firstClause ? clauses.at(-1) : undefined;
    const joint = tokens[before(i)];
    // "said that A … and that B …": the second "that" hangs on the same verb.
    const twin =
      joint?.pos === 'CCONJ' || joint?.text === ',' ? recent((c) => c.role === role && c.mark >= 0) : undefined;
    const f = frame(role, i, twin && role === 'complement' ? twin.governor : (last?.index ?? -1));
    f.antecedent = antecedent;
    stack.push(f);
  }
}
