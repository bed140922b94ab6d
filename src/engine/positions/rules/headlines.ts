/** Headlines without a verb of their own: "No talks before pullout, says Norland", "Sanctions on Sudan by May: EU", "Peru to Chile: Leave the islands". */
import { words } from '../../lexicon/words';
import { elementAt } from '../../text/at';
import type { Paragraph, TokenRange, VerbGroup } from '../../text/types';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import type { Draft } from '../draft';
import { concernedIn } from '../parties/parties';
import { isOfficial, sameSide } from '../parties/who';
import type { Scene } from '../scene';

/** Longer lines are no headlines. */
const LONGEST = 18;

const SAYING = words('say warn vow insist declare announce');
const TELLING = words('tell warn urge order');

/** Whose words the headline is, and to whom they are said. */
interface Told extends TokenRange {
  readonly holder: Actor;
  readonly hearer: Actor | undefined;
  /** "Vows", "warns": it is still to come. */
  readonly coming: boolean;
}

/** The drafts of all such headlines; each stands for all that other rules made of its line. */
export function withHeadlines(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const made = new Map<number, Draft>();
  for (const paragraph of scene.text.paragraphs) {
    const draft = paragraph.heading ? headline(scene, paragraph) : undefined;
    if (draft) made.set(paragraph.index, draft);
  }
  if (made.size === 0) return drafts;
  const others = drafts.filter(({ from }) => !made.has(scene.text.tokens[from]?.paragraph ?? -1));
  return [...others, ...made.values()];
}

function headline(scene: Scene, paragraph: Paragraph): Draft | undefined {
  const { from, to } = paragraph;
  if (to - from > LONGEST || to - from < 4) return undefined;
  const told = behindComma(scene, from, to) ?? behindColon(scene, from, to) ?? beforeColon(scene, from, to);
  if (told === undefined || !isOfficial(told.holder)) return undefined;
  return refused(scene, told) ?? measureToCome(scene, told) ?? ordered(scene, told);
}

/** "…, says Norland", "…, Peru tells Chile". */
function behindComma(scene: Scene, from: number, to: number): Told | undefined {
  const { tokens } = scene.text;
  let comma = to - 2;
  while (comma > from && tokens[comma]?.text !== ',') comma--;
  if (comma <= from + 1) return undefined;
  const verb = tokens[comma + 1];
  if (verb && SAYING.has(verb.lemma) && verb.lower !== verb.lemma) {
    const holder = partyIn(scene, comma + 2, to);
    return holder && { from, to: comma, holder, hearer: undefined, coming: /^(?:vow|warn)$/.test(verb.lemma) };
  }
  for (let i = comma + 2; i < to - 1; i++) {
    if (!TELLING.has(tokens[i]?.lemma ?? '')) continue;
    const [holder, hearer] = [partyIn(scene, comma + 1, i), partyIn(scene, i + 1, to)];
    return holder && hearer && { from, to: comma, holder, hearer, coming: false };
  }
  return undefined;
}

/** "…: EU". */
function behindColon(scene: Scene, from: number, to: number): Told | undefined {
  let colon = to - 2;
  while (colon > from && scene.text.tokens[colon]?.text !== ':') colon--;
  const holder = colon > from + 1 ? partyIn(scene, colon + 1, to) : undefined;
  return holder && { from, to: colon, holder, hearer: undefined, coming: false };
}

/** "Turkey: …", "Peru to Chile: …". */
function beforeColon(scene: Scene, from: number, to: number): Told | undefined {
  const { tokens } = scene.text;
  let colon = from + 1;
  while (colon < Math.min(to - 1, from + 7) && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':') return undefined;
  let at = from;
  while (at < colon && tokens[at]?.lower !== 'to') at++;
  const holder = partyIn(scene, from, at);
  const hearer = at < colon ? partyIn(scene, at + 1, colon) : undefined;
  return holder && (at === colon || hearer) ? { from: colon + 1, to, holder, hearer, coming: false } : undefined;
}

/** Who is called by all of these words, with "the" or without. */
function partyIn(scene: Scene, from: number, to: number): Actor | undefined {
  const start = scene.text.tokens[from]?.lower === 'the' ? from + 1 : from;
  if (start >= to || to - start > 5) return undefined;
  return scene.cast.actorAt(scene.span(start, to));
}

/** What states refuse one another. */
const REFUSED = words(
  'talk talks deal negotiation truce ceasefire cease-fire pullout withdrawal return release concession compromise peace treaty summit meeting apology recognition retreat surrender membership agreement dialogue',
);
const EASING = words('lifting easing end relief relaxation removal');
const LIMITS = words('before until till without unless if while');

/** "No talks before pullout", "no lifting of sanctions until crew freed". */
function refused(scene: Scene, { from, to, holder, hearer }: Told): Draft | undefined {
  const { tokens } = scene.text;
  if (tokens[from]?.lower !== 'no') return undefined;
  let limit = from + 1;
  while (limit < to && !LIMITS.has(tokens[limit]?.lower ?? '')) limit++;
  const end = limit;
  const head = from + 1 + (tokens[from + 1]?.pos === 'ADJ' && end - from > 2 ? 1 : 0);
  const noun = tokens[head]?.lemma ?? '';
  const eased = EASING.has(tokens[head]?.lower ?? '') && scene.measuresIn(head + 1, end).length > 0;
  if (!eased && !REFUSED.has(noun) && !REFUSED.has(tokens[head]?.lower ?? '')) return undefined;
  const said = concernedIn(scene, { from: head, to: end }, 2, true).filter((actor) => !sameSide(actor, holder));
  const targets = said.length > 0 ? said : hearer ? [hearer] : [];
  const clause = lineClause(scene, from, head, end);
  const condition = limit + 1 < to ? { from: limit, to } : undefined;
  return {
    ...(eased
      ? { kind: 'sanction' as const, stage: 'extended' as const, rule: 'sanction-extended' }
      : { kind: 'rejection' as const, rule: 'rejection-will-not' }),
    holder,
    targets,
    from,
    to: end,
    clause,
    ...(condition ? { condition } : {}),
    confidence: 0.6,
  };
}

/** "Sanctions on Sudan by May", "more tariffs on steel if talks fail": with a time or a limit, or vowed. */
function measureToCome(scene: Scene, { from, to, holder, coming }: Told): Draft | undefined {
  const { tokens } = scene.text;
  const [measure] = scene.measuresIn(from, to);
  const lead = tokens.slice(from, measure?.from ?? from).map(({ lower }) => lower);
  if (
    !measure?.plain ||
    !lead.every((word) => /^(?:new|more|further|tougher|harsher|fresh|swift|eu|us|un|u\.s\.)$/.test(word))
  )
    return undefined;
  let end = measure.to;
  while (end < to && !/^(?:by|from|before|within|if|unless|until|after|over)$/.test(tokens[end]?.lower ?? '')) end++;
  const dated = /^(?:by|from|before|within)$/.test(tokens[end]?.lower ?? '') && scene.timeAt(end + 1) !== undefined;
  if (!coming && !dated && !/^(?:if|unless)$/.test(tokens[end]?.lower ?? '')) return undefined;
  const targets = concernedIn(scene, { from: measure.to, to: end }, 2).filter((actor) => !sameSide(actor, holder));
  if (targets.length === 0) return undefined;
  return {
    kind: 'sanction',
    stage: 'threatened',
    instrument: measure.instrument,
    holder,
    targets,
    from,
    to: end,
    clause: lineClause(scene, from, measure.from, dated ? to : end),
    rule: 'sanction-threatened',
    confidence: 0.6,
  };
}

/** "Leave the islands by Friday", to one who is told. */
function ordered(scene: Scene, { from, to, holder, hearer }: Told): Draft | undefined {
  const first = elementAt(scene.text.tokens, from);
  if (!hearer || !first || sameSide(holder, hearer)) return undefined;
  // A bare verb: "Free the crew", and no name or noun before one.
  if (first.pos !== 'VERB' || first.lower !== first.lemma) return undefined;
  const clause = lineClause(scene, from, from, to);
  return { kind: 'demand', holder, targets: [hearer], from, to, clause, rule: 'demand-imperative', confidence: 0.6 };
}

/** The line as a clause, since all that is found hangs on one: it has none of its own, so that nothing hangs on it. */
function lineClause(scene: Scene, from: number, head: number, to: number): Clause {
  const token = scene.text.tokens[head];
  const verb: VerbGroup = {
    ...scene.span(head, head + 1),
    from: head,
    to: head + 1,
    index: -1,
    sentence: token?.sentence ?? 0,
    head,
    lemma: token?.lemma ?? '',
    form: 'finite',
    tense: 'present',
    passive: false,
    perfect: false,
    progressive: false,
    negated: false,
    modal: undefined,
    elided: -1,
  };
  return {
    from,
    to,
    index: -1,
    verb,
    role: 'main',
    mark: -1,
    subject: undefined,
    controller: undefined,
    antecedent: undefined,
    governor: -1,
    lead: -1,
  };
}
