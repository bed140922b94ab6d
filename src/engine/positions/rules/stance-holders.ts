/** Who holds the position that a verb of stance tells: "urged Russia to leave", "was urged by the council to leave". */
import { ORGANISATION_HEADS } from '../../lexicon/organisations';
import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import type { Stance } from '../../lexicon/stance-verbs';
import { headOf, nounPhraseAt } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { afterPreposition, phraseAt } from '../clauses/company';
import { REPORTING } from '../clauses/frames';
import { makerBeside, makerOfPaper } from '../parties/papers';
import { isOfficial, partyOf, subjectActor, voiceOf } from '../parties/who';
import type { Scene } from '../scene';
import { isReduced } from './stance-content';

/** "An official said the treaty covered boats and warned Chad": things do not warn, so that it is joined to the verb of saying. */
function joinedAbove(scene: Scene, clause: Clause): Actor | undefined {
  const { verb, lead, role, subject } = clause;
  const first = lead < 0 ? undefined : scene.clauses[lead];
  if (role !== 'complement' || !first || !subject || subject.from >= first.verb.from) return undefined;
  const above = scene.governor(first);
  const joined = /^(?:and|but)$/.test(scene.text.tokens[verb.from - 1]?.lower ?? '');
  return joined && above?.verb.tense === verb.tense && REPORTING.has(above.verb.lemma)
    ? subjectActor(scene, above)
    : undefined;
}

/** "Its position", "Serbia's offer": a thing of somebody's. */
function isOwned({ text }: Scene, { subject }: Clause): boolean {
  const head = headOf(text, subject);
  if (!subject || head?.pos !== 'NOUN' || UNNAMED_NOUNS.has(head.lemma) || ORGANISATION_HEADS.has(head.lower))
    return false;
  return (
    nounPhraseAt(text, subject.from)?.possessive === true ||
    /^(?:its|their|his|her)$/.test(text.tokens[subject.from]?.lower ?? '')
  );
}

/** "The Commission's spokesman said the bloc supported …": what he speaks for, where nobody knows it by that name. */
function isOwnBody({ text: { tokens } }: Scene, { subject, role }: Clause): boolean {
  if (role !== 'complement' || !subject || subject.head !== subject.from + 1 || subject.to !== subject.head + 1)
    return false;
  return (
    tokens[subject.from]?.lower === 'the' &&
    /^(?:bloc|union|alliance|government|ministry|administration|delegation|party|movement|group)$/.test(
      tokens[subject.head]?.lower ?? '',
    )
  );
}

/** "It would look to Peru, he said": an "it" or "they" that nobody else is known by is the speaker's own side. */
function isIt({ text }: Scene, { subject }: Clause): boolean {
  return (
    subject !== undefined &&
    subject.to === subject.from + 1 &&
    /^(?:it|they)$/.test(text.tokens[subject.from]?.lower ?? '')
  );
}

/** Whose stance it is, undefined where nobody is known; the passive turns holder and target round: "Iraq was urged by the council to leave". */
export function holderOf(scene: Scene, clause: Clause, stance: Stance): Actor | undefined {
  if (!clause.verb.passive && !isReduced(scene, clause, stance)) {
    const above = joinedAbove(scene, clause);
    // "Said its position was wrong and demanded a change": a position demands nothing, whosever it is.
    if (above && isOwned(scene, clause)) return above;
    const subject = subjectActor(scene, clause);
    if (subject) return subject;
    if (above) return above;
    // "Marlow has a plan. The plan calls for …": its maker's.
    const maker =
      clause.subject && (makerBeside(scene, clause.subject.head) ?? makerOfPaper(scene, clause.subject.head));
    if (maker) return maker;
    const { speaker } = voiceOf(scene, clause);
    if ((isOwnBody(scene, clause) || isIt(scene, clause)) && isOfficial(speaker)) return speaker;
    if (clause.subject || clause.role === 'infinitive') return undefined;
    return voiceOf(scene, clause).speaker;
  }
  const by = afterPreposition(scene, clause, 'by');
  if (by >= 0) return partyOf(scene, phraseAt(scene, by, by + 12));
  return stance.kind === 'commitment' ? voiceOf(scene, clause).speaker : undefined;
}
