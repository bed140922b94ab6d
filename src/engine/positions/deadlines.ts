/** Deadlines: the words that say by when, tied to a time expression of the position's clause. */
import { STATE_HEADS } from '../lexicon/organisations';
import { STANCES } from '../lexicon/stance-verbs';
import { words } from '../lexicon/words';
import { headOf, verbGroupAt } from '../text/at';
import type { TokenRange } from '../text/types';
import type { Actor } from '../types';
import type { Clause } from './clauses/clauses';
import { firstFinite } from './conditions';
import type { Draft } from './draft';
import { actorsIn, sameSide, subjectActor } from './parties/who';
import { type Scene, tokensOf } from './scene';

const BY = /^(by|before|within|until|till|from|no)$/;

/** Times that count as deadlines: with "by", "before", "within", "until", "no later than", or with any preposition after a demand or a promise. */
export function deadlineOf(scene: Scene, draft: Draft, condition: TokenRange | undefined): TokenRange | undefined {
  // Blame, praise and denials are of what is done: no day by which remains.
  if (draft.kind === 'accusation' || draft.kind === 'denial' || draft.kind === 'support') return undefined;
  const { text } = scene;
  const last = Math.max(draft.to, condition?.to ?? 0);
  const end = ownEnd(scene, last, Math.min(last + 12, text.sentences[draft.clause.verb.sentence]?.to ?? draft.to));
  const low = Math.min(draft.from, condition?.from ?? draft.from);
  for (let i = low; i < end; i++) {
    const time = scene.timeAt(i);
    if (!time) continue;
    const range = tokensOf(text, time.span);
    const before = text.tokens[range.from - 1]?.lower ?? '';
    const inside = text.tokens[range.from]?.lower ?? '';
    // "Delayed by sixty days" says how long, not by when.
    if (time.type === 'DURATION' && before === 'by') continue;
    if ((inside === 'within' || before === 'within') && isOver(draft)) continue;
    if (LASTING.test(before) && isOfPast(scene, draft, i)) continue;
    if (BY.test(inside)) return range;
    if (before === 'than') return { from: Math.max(range.from - 3, 0), to: range.to };
    if (BY.test(before)) return { from: range.from - 1, to: range.to };
    const promised = draft.kind === 'commitment' || draft.kind === 'demand' || isAnnounced(draft);
    if (
      promised &&
      draft.done !== true &&
      before === 'on' &&
      draft.clause.verb.tense !== 'past' &&
      i < draft.to + 2 &&
      i >= draft.clause.verb.to &&
      // "Drop the duties imposed on May 1": the day of another deed.
      noVerbBetween(scene, draft.clause.verb.to, i)
    )
      return { from: range.from - 1, to: range.to };
    i = Math.max(i, range.to - 1);
  }
  return givenTime(scene, draft) ?? frontedTime(scene, draft) ?? neighbouringDeadline(scene, draft);
}

const LASTING = /^(?:until|till|from)$/;
/** How far before the time its verb is looked for: sentences may be without end. */
const NEAR = 30;

/** "Open the archive, which had been closed until 2019": how long something was so, told in a relative clause. */
function isOfPast({ text, clauseOfVerb }: Scene, { clause }: Draft, time: number): boolean {
  for (let i = time - 1; i >= Math.max(clause.verb.to, time - NEAR); i--) {
    const verb = verbGroupAt(text, i);
    if (verb?.form !== 'finite') continue;
    return clauseOfVerb(verb.index)?.role === 'relative' && verb.modal === undefined && verb.tense === 'past';
  }
  return false;
}

/** "Will impose a levy on May 1": the day on which it begins, or until which there is time to avert it. */
function isAnnounced({ kind, stage, clause }: Draft): boolean {
  const { modal, lemma } = clause.verb;
  return (
    kind === 'sanction' && stage === 'threatened' && /^(?:will|would)$/.test(modal ?? '') && !DELIBERATING.has(lemma)
  );
}

/** Of these the day is told, and not that of what they are about: "will vote on sanctions on Friday". */
const DELIBERATING = words(
  'vote meet decide discuss debate consider weigh announce unveil present propose consult talk',
);

/**
 * "Wants observers to be sent, and demanded that Chad leave by Friday": the day is of the second demand alone; so it is behind "but" ("banned timber, but spared grain until
 * May") and in a reason ("because no road could be built within weeks").
 */
function ownEnd({ text }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (REASONS.test(text.tokens[i]?.lower ?? '')) return i;
    const other = verbGroupAt(text, i);
    if (other?.from === i && other.form === 'finite' && text.tokens[i - 1]?.lower === 'but') return i;
    const verb = verbGroupAt(text, i);
    const joined = verb?.from === i && verb.form === 'finite' && verb.elided < 0 && STANCES.has(verb.lemma);
    if (joined && text.tokens[i - 1]?.pos === 'CCONJ') return i;
  }
  return end;
}

const REASONS = /^(?:because|although|whereas)$/;

/** "Gave Chad until Friday to leave", "has 48 hours to leave": the time stands between the verb and what is demanded. */
function givenTime(scene: Scene, { frame, clause, rule }: Draft): TokenRange | undefined {
  if (!frame || !/^(?:demand-ultimatum|threat-alternative)$/.test(rule)) return undefined;
  for (let i = frame.verb.to; i < clause.verb.from; i++) {
    const time = scene.timeAt(i);
    if (!time) continue;
    const range = tokensOf(scene.text, time.span);
    return BY.test(scene.text.tokens[range.from - 1]?.lower ?? '') ? { from: range.from - 1, to: range.to } : range;
  }
  return undefined;
}

/** "By Friday, Chad said, Niger must free them, pay and leave": a day that opens the sentence is for the whole list. */
function frontedTime(scene: Scene, { kind, clause, from }: Draft): TokenRange | undefined {
  if (!/^(?:demand|threat|commitment)$/.test(kind)) return undefined;
  const { tokens, sentences } = scene.text;
  let at = sentences[clause.verb.sentence]?.from ?? from;
  if (/^["“‘`]+$/.test(tokens[at]?.text ?? '')) at++;
  if (!/^(?:by|before|within|until)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const time = scene.timeAt(at) ?? scene.timeAt(at + 1);
  if (!time) return undefined;
  const range = { from: at, to: tokensOf(scene.text, time.span).to };
  return tokens[range.to]?.text === ',' && range.to < from ? range : undefined;
}

const TERMS = /^(?:deadline|ultimatum|cutoff|cut-off)$/;

/** In the sentence behind: "The deadline is Friday.", "Chad has until Friday to comply.", "It gave Chad two days." */
function neighbouringDeadline(scene: Scene, { kind, stage, targets, clause, to }: Draft): TokenRange | undefined {
  if (!/^(?:demand|threat)$/.test(kind) && stage !== 'threatened') return undefined;
  const { text } = scene;
  const here = text.sentences[clause.verb.sentence];
  const next = text.sentences[clause.verb.sentence + 1];
  if (!here || !next || text.tokens[here.from]?.paragraph !== text.tokens[next.from]?.paragraph) return undefined;
  // Only the last thing said before it is meant.
  if (to < here.to - 12) return undefined;
  const first = firstFinite(scene, next);
  if (!first) return undefined;
  if (!TERMS.test(headOf(text, first.subject)?.lemma ?? '')) return timeGiven(scene, first, targets);
  for (let i = first.verb.to; i < next.to; i++) {
    const time = scene.timeAt(i);
    if (!time) continue;
    const range = tokensOf(text, time.span);
    const before = text.tokens[range.from - 1]?.lower ?? '';
    if (/^(?:until|till|by|before|within)$/.test(before)) return { from: range.from - 1, to: range.to };
    return time.type === 'DURATION' ? undefined : range;
  }
  return undefined;
}

/** "Chad has three days to leave", "It gave Chad until Friday": the time is what one of these has or gets, and for nothing else. */
function timeGiven(scene: Scene, clause: Clause, those: readonly Actor[]): TokenRange | undefined {
  const { text } = scene;
  const { lemma, passive, perfect, to } = clause.verb;
  if (perfect || !/^(?:have|give)$/.test(lemma)) return undefined;
  const gets = lemma === 'have' || passive;
  let at = to;
  while (at < to + 8 && !scene.timeAt(at)) at++;
  const time = scene.timeAt(at);
  if (!time) return undefined;
  const end = tokensOf(text, time.span).to;
  const until = /^(?:until|till)$/.test(text.tokens[at - 1]?.lower ?? '');
  if (until) at--;
  else if (time.type !== 'DURATION') return undefined;
  let last = at;
  while (text.tokens[last - 1]?.pos === 'ADV') last--;
  // Nothing but who gets it stands between the verb and the time.
  const object = { from: to, to: last };
  if (gets ? last > to : last <= to || text.tokens.slice(to, last).some(({ pos }) => pos === 'ADP')) return undefined;
  const party = gets ? subjectActor(scene, clause) : actorsIn(scene, object)[0];
  // "It gave the government two days": not itself.
  const noun = (gets ? headOf(text, clause.subject) : text.tokens[last - 1])?.lower ?? '';
  const other = party === undefined || (!gets && sameSide(party, subjectActor(scene, clause)));
  const meant = other && (STATE_HEADS.has(noun) || /^(?:it|they|them)$/.test(noun));
  if (!meant && !those.some((actor) => sameSide(actor, party))) return undefined;
  const behind = text.tokens[end];
  // "We gave them six weeks," somebody says: they are over; "gave them six weeks to leave" may still run.
  const told = clause.verb.tense === 'past' && text.quotations[text.tokens[to]?.quotation ?? -1]?.short === false;
  if (told && !until && behind?.lower !== 'to') return undefined;
  return behind === undefined || behind.lower === 'to' || behind.pos === 'PUNCT' ? { from: at, to: end } : undefined;
}

/** "Rejected the offer within hours", "imposed the ban within days": how soon it came. */
function isOver({ kind, stage, done, clause, frame, instrument }: Draft): boolean {
  const { tense, modal, lemma } = (frame ?? clause).verb;
  // "Told the envoy to leave within 48 hours".
  if (instrument === 'expulsion' && /^(?:tell|order|give|ask)$/.test(lemma)) return false;
  if (tense !== 'past' || modal !== undefined) return false;
  return (
    done === true || kind === 'rejection' || (kind === 'sanction' && /^(?:imposed|lifted|eased)$/.test(stage ?? ''))
  );
}

function noVerbBetween({ text }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.verbGroupOf[i] !== -1) return false;
  return true;
}
