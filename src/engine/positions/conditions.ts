/** Conditions: if, unless, until, as soon as, in exchange for, before … clauses of a position, in its sentence or beside it. */

import { phrasesByFirst, words } from '../lexicon/words';
import { quotationOf, verbGroupAt } from '../text/at';
import type { TokenRange } from '../text/types';
import type { Clause } from './clauses/clauses';
import { REPORTING } from './clauses/frames';
import { isInverted, isProvision } from './clauses/marks';
import { otherwiseAt } from './clauses/otherwise';
import { clauseOpened, wholeList } from './condition-clauses';
import type { Draft } from './draft';
import type { Scene } from './scene';

const OPENERS = words('if unless until till once provided lest');
/** "as soon as", "as long as", "on condition that", "in exchange for", "in return for", "only after", "at least until", "even if". */
const PHRASES = phrasesByFirst(`
  as soon as, only when, only after, not until, on the understanding that, on the assumption that, assuming that, as long as, so long as, on condition that,
  on the condition that, on condition of, in exchange for, in return for, in the event of, in the event that, in case of, in case, providing that, except if`);

const NONE: readonly (readonly string[])[] = [];

/** The condition of the clause's sentence nearest to it, as token range. */
export function conditionOf(scene: Scene, clause: Clause): TokenRange | undefined {
  const { text } = scene;
  const sentence = text.sentences[clause.verb.sentence];
  if (!sentence) return undefined;
  const quotation = quotationOf(text, text.tokens[clause.verb.head]);
  // "Would “respond with all its might” if": the mark stands inside the verb.
  const open = quotation === undefined || quotation.short || quotation.from > clause.verb.from;
  const limit = open ? sentence.to : quotation.to;
  const end = Math.min(sentence.to, limit, clause.verb.to + 60);
  // Behind: the first opener after the predicate, before another finite clause of the same rank.
  for (let i = clause.verb.to; i < end; i++) {
    const width = openerAt(scene, i);
    if (width === 0) continue;
    const near = i - clause.to <= 3;
    const own = near || (!isExchange(scene, i) && !clauseBetween(scene, clause, i));
    return own ? rangeFrom(scene, i, width, end) : undefined;
  }
  // Before: a fronted condition that ends with a comma.
  for (let i = Math.max(sentence.from, clause.from - 60); i < clause.from; i++) {
    const width = openerAt(scene, i);
    if (width === 0) continue;
    const range = rangeFrom(scene, i, width, clause.from);
    if (range && frontedFor(scene, clause, range)) return range;
  }
  return otherwiseOf(scene, clause, sentence.from);
}

/** "Failing that, Peru will …", "or else Peru would …": these words, which stand for what was asked just before. */
function otherwiseOf(scene: Scene, clause: Clause, start: number): TokenRange | undefined {
  const { text } = scene;
  const { modal, tense } = clause.verb;
  if (modal === undefined && tense !== 'future') return undefined;
  // "Peru will close the canal and seize the ships": the subject stands before the first of the list.
  const from = Math.min(clause.from, clause.subject?.from ?? clause.from);
  for (let i = from - 1; i >= Math.max(start, from - FAR); i--) {
    const width = otherwiseAt(text, i);
    if (width > 0) return { from: i, to: i + width };
    const between = verbGroupAt(text, i);
    if (between?.form === 'finite' && !REPORTING.has(between.lemma)) return undefined;
  }
  return undefined;
}

/** Who says it may stand between: "Failing that, the minister said, Peru would …". */
const FAR = 14;

/** "In exchange for", "in return for" belong to the nearest verb alone. */
function isExchange(scene: Scene, i: number): boolean {
  return scene.text.tokens[i]?.lower === 'in';
}

export function hasCondition(scene: Scene, clause: Clause): boolean {
  return conditionOf(scene, clause) !== undefined;
}

/** On condition of what others may do yet: "if …", "unless …". */
export function isIffy(scene: Scene, clause: Clause): boolean {
  const condition = conditionOf(scene, clause);
  if (condition === undefined) return false;
  return (
    /^(?:if|unless)$/.test(scene.text.tokens[condition.from]?.lower ?? '') ||
    otherwiseAt(scene.text, condition.from) > 0
  );
}

/** Length of the opener at a token, 0 if there is none. */
function openerAt(scene: Scene, i: number): number {
  const { tokens } = scene.text;
  const token = tokens[i];
  if (!token) return 0;
  if (isInverted(scene.text, i)) return 1;
  if (token.lower === 'provided' && isProvision(scene.text, i)) return 1;
  if (OPENERS.has(token.lower) && scene.text.verbGroupOf[i] === -1) {
    if (token.lower === 'once') return opensFinite(scene, i) ? 1 : 0;
    if (token.lower === 'provided') return opensFinite(scene, i) ? 1 : 0;
    if (UNTIL.test(token.lower) && isMeasureOfTime(scene, i + 1)) return 0;
    if (token.lower === 'if' && /^(as|what|see|ask|know|wonder|sure|clear|decide)$/.test(tokens[i - 1]?.lemma ?? ''))
      return 0;
    return 1;
  }
  if (WHEN.has(token.lower)) return isAwaited(scene, i) ? 1 : 0;
  if (token.lower === 'before')
    return (opensFinite(scene, i) && !isPlace(scene, i)) || /ing$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0;
  for (const phrase of PHRASES.get(token.lower) ?? NONE) {
    if (!phrase.every((word, k) => tokens[i + k]?.lower === word)) continue;
    // "as long as it takes" is a length of time, "as soon as possible" a manner of speaking.
    const next = tokens[i + phrase.length]?.lower ?? '';
    const idle =
      next === 'it' ? tokens[i + phrase.length + 1]?.lower === 'takes' : /^(?:possible|necessary|needed)$/.test(next);
    return idle || isUnnamed(scene, i, phrase) ? 0 : phrase.length;
  }
  return 0;
}

const WHEN = words('when whenever');

/** "Will reopen the border when Chad stops the shelling": what is waited for; not "when it meets in May", "said when he came". */
function isAwaited(scene: Scene, i: number): boolean {
  const clause = scene.clauseOfMark(i);
  if (clause?.role !== 'adverbial' || clause.verb.form !== 'finite' || clause.verb.modal !== undefined) return false;
  for (let k = i; k < clause.to; k++) if (scene.timeAt(k) !== undefined) return false;
  const above = scene.governor(clause)?.verb;
  if (above === undefined) return false;
  const will = above.modal === 'will' || above.modal === 'shall' || above.tense === 'future';
  return (will && clause.verb.tense === 'present') || (above.modal === 'would' && clause.verb.tense === 'past');
}

const UNTIL = /^(?:until|till)$/;

/** Behind "until": "Friday", "after the holidays", "further notice". */
function isMeasureOfTime(scene: Scene, i: number): boolean {
  const word = scene.text.tokens[i]?.lower ?? '';
  if (word === 'further' && scene.text.tokens[i + 1]?.lower === 'notice') return true;
  const after = /^(?:after|before)$/.test(word);
  if (after && scene.clauseOfMark(i) === undefined && scene.clauseOfMark(i - 1) === undefined) return true;
  return scene.timeAt(i) !== undefined;
}

const SECRECY = words('anonymity confidentiality secrecy');
const NAMED = words('name identify quote disclose');

/** "On condition of anonymity", "on condition that she not be named": how the reporter was spoken to, not what was said. */
function isUnnamed({ text }: Scene, opener: number, phrase: readonly string[]): boolean {
  if (!phrase.includes('condition')) return false;
  const behind = opener + phrase.length;
  if (SECRECY.has(text.tokens[behind]?.lower ?? '')) return true;
  const near = text.tokens.slice(behind, behind + 8);
  const at = near.findIndex(({ lower }) => lower === 'not' || lower === 'never');
  return at >= 0 && near.slice(at).some(({ lemma }) => NAMED.has(lemma));
}

/** "Before an arbitration court and could stop": a place, and what goes on behind "and". */
function isPlace({ text }: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 14 && text.tokens[k] !== undefined; k++) {
    if (verbGroupAt(text, k)?.form === 'finite') return text.tokens[k - 1]?.pos === 'CCONJ';
  }
  return false;
}

function opensFinite(scene: Scene, i: number): boolean {
  const { text } = scene;
  for (let k = i + 1; k < i + 14; k++) {
    const token = text.tokens[k];
    if (!token || token.sentence !== text.tokens[i]?.sentence || token.text === ',') return false;
    if (verbGroupAt(text, k)?.form === 'finite') return true;
  }
  return false;
}

function rangeFrom(scene: Scene, opener: number, width: number, end: number): TokenRange | undefined {
  const { text } = scene;
  let from = opener;
  const before = text.tokens[opener - 1]?.lower;
  if (before === 'only' || before === 'even' || before === 'except') from--;
  if (before === 'least' && text.tokens[opener - 2]?.lower === 'at') from -= 2;
  // The clause inside, then whatever its predicate takes.
  const phrase = /^(?:for|of)$/.test(text.tokens[opener + width - 1]?.lower ?? '');
  const inner = !phrase && scene.clauses.length > 0 ? clauseOpened(scene, opener, width, end) : undefined;
  let to = inner && inner.verb.from < end ? Math.min(wholeList(scene, inner), end) : opener + width;
  // "Until the election and thanked Chile": no clause, a day.
  const nominal = UNTIL.test(text.tokens[opener]?.lower ?? '') && scene.clauseOfMark(opener) === undefined;
  if (!inner || nominal || inner.verb.from - opener > 25) {
    to = opener + width;
    while (to < end && !/^[,;.:—–]$/.test(text.tokens[to]?.text ?? '.') && !(nominal && goesOn(scene, to))) to++;
  }
  for (let i = inner?.verb.to ?? to; i < to; i++) if (isContrary(scene, i)) to = i;
  while (to > opener + width && /^[,.;:"“”'’`]+$/.test(text.tokens[to - 1]?.text ?? '')) to--;
  return to > opener + width ? { from, to } : undefined;
}

/** "If the rebels withdrew but that the talks were over", "but would not pay": what is said beside the condition. */
function isContrary({ text: { tokens } }: Scene, i: number): boolean {
  return (
    tokens[i]?.lower === 'but' &&
    /^(?:that|would|will|it|they|he|she|we|said|insisted|warned|added)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "… and warned": the verb above goes on. */
function goesOn({ text }: Scene, i: number): boolean {
  return text.tokens[i]?.pos === 'CCONJ' && verbGroupAt(text, i + 1)?.form === 'finite';
}

/** Another finite clause, not under this one, stands between it and the opener. */
function clauseBetween(scene: Scene, clause: Clause, opener: number): boolean {
  for (let i = clause.to; i < opener; i++) {
    const group = verbGroupAt(scene.text, i);
    if (group?.form === 'finite') return true;
  }
  return false;
}

function frontedFor(scene: Scene, clause: Clause, range: TokenRange): boolean {
  // "Would leave if Chad pays, and urged": the condition is that of the verb which the list begins with.
  const first = scene.clauses[clause.lead];
  if (first && range.from >= first.verb.to && scene.text.tokens[clause.from - 1]?.pos === 'CCONJ') return false;
  // Between the condition and the clause there is a comma and no other finite verb.
  const reported = clause.role === 'complement' ? scene.governor(clause)?.verb.index : undefined;
  let comma = false;
  for (let i = range.to; i < clause.from; i++) {
    const token = scene.text.tokens[i];
    if (token?.text === ',') comma = true;
    // "In return for the boats, Peru said it would": the report stands between.
    const verb = verbGroupAt(scene.text, i);
    const aside = verb !== undefined && REPORTING.has(verb.lemma) && scene.text.tokens[verb.to]?.text === ',';
    if (verb?.form === 'finite' && !(comma && (aside || verb.index === reported))) return false;
  }
  return comma;
}

/** "Would attack … and would respond … if": the last of the list carries the condition of all. */
function sharedCondition(scene: Scene, draft: Draft): TokenRange | undefined {
  if (draft.kind === 'accusation' || draft.clause.lead >= 0) return undefined;
  const last = scene.list(draft.clause).at(-1);
  if (
    !last ||
    last === draft.clause ||
    last.verb.sentence !== draft.clause.verb.sentence ||
    last.verb.modal === undefined
  )
    return undefined;
  const shared = conditionOf(scene, last);
  // "Must pay or else Peru would close the port": the first is asked of them anyhow.
  return shared && otherwiseAt(scene.text, shared.from) === 0 ? shared : undefined;
}

/** What can be made to depend on something. */
const CONDITIONAL_KINDS = /^(demand|sanction|threat|commitment|rejection)$/;
/** "That would happen only if …", "It will end once …". */
const BACK_REFERENCE = /^(that|this|it|those|they)$/;
const COMING_ABOUT = /^(happen|follow|come|apply|change|end|be|occur|begin|stop|depend|start|take|do|go)$/;

/** In the sentence behind: "Unless they leave by Friday.", "That would follow only if …", "The condition is that …". */
function neighbouringCondition(scene: Scene, draft: Draft): TokenRange | undefined {
  if (!CONDITIONAL_KINDS.test(draft.kind)) return undefined;
  const { text } = scene;
  const here = text.sentences[draft.clause.verb.sentence];
  const next = text.sentences[draft.clause.verb.sentence + 1];
  if (!here || !next || text.tokens[here.from]?.paragraph !== text.tokens[next.from]?.paragraph) return undefined;
  // Only the last thing said before it is meant.
  if (draft.to < here.to - 12) return undefined;
  const first = firstFinite(scene, next);
  if (!first) return undefined;
  const subject = text.tokens[first.subject?.head ?? first.verb.from - 1];
  if (subject && /^(condition|proviso)$/.test(subject.lemma) && first.verb.lemma === 'be')
    return first.to > first.verb.to || text.tokens[first.verb.to]?.lower === 'that'
      ? { from: first.verb.to, to: Math.max(trimmedEnd(scene, next), first.verb.to + 1) }
      : undefined;
  const refersBack =
    subject !== undefined &&
    BACK_REFERENCE.test(subject.lower) &&
    first.verb.modal !== undefined &&
    COMING_ABOUT.test(first.verb.lemma);
  for (let i = next.from; i < next.to && i < next.from + 25; i++) {
    const width = openerAt(scene, i);
    if (width === 0) continue;
    const range = rangeFrom(scene, i, width, next.to);
    const opens = range !== undefined && range.from - next.from <= 2 && range.to >= trimmedEnd(scene, next);
    return opens || (refersBack && i > first.verb.from) ? range : undefined;
  }
  return undefined;
}

/** The first clause of a stretch (in tokens) that has a finite verb. */
export function firstFinite(scene: Scene, sentence: TokenRange): Clause | undefined {
  for (let i = sentence.from; i < sentence.to; i++) {
    const clause = scene.clauseOfVerb(scene.text.verbGroupOf[i] ?? -1);
    if (clause?.verb.form === 'finite') return clause;
  }
  return undefined;
}

/** The sentence's end without its marks. */
function trimmedEnd(scene: Scene, sentence: TokenRange): number {
  let to = sentence.to;
  while (to > sentence.from && /^[,.;:!?"“”'’`)]+$/.test(scene.text.tokens[to - 1]?.text ?? '')) to--;
  return to;
}

/** Nothing but quotation marks stands between. */
function isClosed({ text }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^["“”'’`]+$/.test(text.tokens[i]?.text ?? '')) return false;
  return true;
}

/** The condition of a draft: of its own clause, of the clause it hangs on, or a neighbouring sentence's "That would follow only if …". */
export function draftCondition(scene: Scene, draft: Draft): TokenRange | undefined {
  if (draft.condition) return draft.condition;
  const own = conditionOf(scene, draft.clause);
  const found =
    own ??
    (draft.frame && draft.frame !== draft.clause && draft.kind !== 'accusation'
      ? conditionOf(scene, draft.frame)
      : undefined);
  if (!found) return sharedCondition(scene, draft) ?? neighbouringCondition(scene, draft);
  // What lies inside the span, not at its end, is part of the thing itself.
  return found.from >= draft.from && found.to < draft.to && !isClosed(scene, found.to, draft.to) ? undefined : found;
}
