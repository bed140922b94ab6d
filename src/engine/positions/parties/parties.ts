/** Who is concerned by a phrase: the actors that it names, also by an adjective of nation, without those that only say where. */

import { COUNTRY_WORDS } from '../../lexicon/countries';
import { BORDER_TRAFFIC } from '../../lexicon/goods';
import { CULTURE } from '../../lexicon/not-actors';
import { INDIVIDUALS } from '../../lexicon/public-office';
import { words } from '../../lexicon/words';
import { nounPhraseAt, verbGroupAt } from '../../text/at';
import type { Token, TokenRange } from '../../text/types';
import type { Actor } from '../../types';
import type { Phrase } from '../clauses/clauses';
import { isRelativeMark } from '../clauses/marks';
import { EUROPE, type Scene } from '../scene';
import { makerOfPaper } from './papers';
import { actorsIn, partyOf } from './who';

/** What stands behind these says where, when or beside whom, not to whom. */
const BESIDE = words(
  'in near amid during with within inside outside across throughout after since before alongside despite under',
);

/** Papers and plans carry the names of what they are about: opposing "the Iran deal" is not opposing Iran. */
const PAPERS = words(
  'deal agreement accord bill legislation law treaty plan measure resolution pact talk negotiation policy proposal sanction act',
);

/** Of whose deed an end is asked: "an end to Turkish drilling". */
const ENDINGS = words('end halt stop limit');

/** Who runs or brokers a thing that is asked for is not who has to allow it. */
const RUN_BY = words(
  'led headed run chaired brokered mediated overseen supervised monitored hosted backed supported sponsored endorsed conducted organised organized convened guaranteed',
);

/** What two sides do with each other: a truce is asked of the other one. */
const DEALINGS = words(
  'truce ceasefire cease-fire armistice talk negotiation meeting summit dialogue peace treaty deal agreement accord',
);

/** The state of a country code, where the article has it as an actor. */
export function stateOf(scene: Scene, code: string | undefined): Actor | undefined {
  return code === undefined ? undefined : scene.stateOf(code);
}

/**
 * Actors concerned by a stretch, in text order, each once, at most `most`; `company` takes those behind "with" too. Stops at
 * relative clauses and finite verbs.
 */
export function concernedIn(scene: Scene, range: TokenRange, most = 3, company = false): readonly Actor[] {
  const found = new Map<string, Actor>();
  let open = range.from;
  const take = (to: number): void => {
    if (to <= open) return;
    const named = actorsIn(scene, { from: open, to });
    for (const actor of [...named, ...nationsIn(scene, open, to, named)])
      if (found.size < most) found.set(actor.id, actor);
  };
  let muted = false;
  let end = range.to;
  for (let i = range.from; i < range.to; i++) {
    const token = scene.text.tokens[i];
    if (!token) break;
    const verb = verbGroupAt(scene.text, i);
    if (
      i > range.from &&
      (isRelativeMark(scene.text, i) ||
        (verb?.form === 'finite' && !isPaperFor(scene, i)) ||
        (verb?.form === 'participle' && scene.clauseOfVerb(verb.index) && !isInPhrase(scene, i)))
    ) {
      end = i;
      break;
    }
    const beside = BESIDE.has(token.lower) && !(company && token.lower === 'with');
    if (token.pos !== 'ADP' && !beside) continue;
    if (!muted) take(i);
    muted = beside;
    open = i + 1;
  }
  if (!muted) take(end);
  return [...found.values()];
}

/** "Suspending import permits for Yemeni rice": read as a verb, and none. */
function isPaperFor({ text: { tokens } }: Scene, i: number): boolean {
  return (
    tokens[i]?.lower === 'permits' &&
    tokens[i - 1]?.pos === 'NOUN' &&
    /^(?:for|to|on)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "War-torn Mozambique": a participle inside a noun phrase says which. */
function isInPhrase(scene: Scene, token: number): boolean {
  const np = nounPhraseAt(scene.text, token);
  return np !== undefined && np.head > token;
}

/** "Russian" of "anti-Russian". */
const opposedIn = (token: Token | undefined): string | undefined =>
  token?.lower.startsWith('anti-') && token.text.length > 5 ? token.text.slice(5) : undefined;

/** States meant by adjectives ("Russian steps") that are no mention of their own. */
function nationsIn(scene: Scene, from: number, to: number, named: readonly Actor[]): readonly Actor[] {
  const found: Actor[] = [];
  for (let i = from; i < to; i++) {
    const opposed = opposedIn(scene.text.tokens[i]);
    const word =
      opposed === undefined
        ? COUNTRY_WORDS.match(scene.text.tokens, i, to)
        : COUNTRY_WORDS.match([{ text: opposed }], 0, 1);
    const union =
      scene.text.tokens[i]?.text === 'European' && BORDER_TRAFFIC.has(scene.text.tokens[i + 1]?.lemma ?? '');
    const bloc = union ? scene.nationOf(EUROPE) : undefined;
    if (bloc && !named.includes(bloc)) found.push(bloc);
    if (!word || CULTURE.has(scene.text.tokens[word.to]?.lemma ?? '') || isOneOfMany(scene, word.to)) continue;
    if (opposed !== undefined) {
      const state = scene.nationOf(word.value.code);
      if (state) found.push(state);
      continue;
    }
    const state = scene.nationOf(word.value.code);
    const covered = named.some((actor) => actor.country === word.value.code);
    if (state && !covered) found.push(state);
    i = word.to - 1;
  }
  return found;
}

/** "A Libyan smuggler", "her British co-star": one who acts for no state. */
function isOneOfMany({ text }: Scene, at: number): boolean {
  const head = text.tokens[nounPhraseAt(text, at)?.head ?? -1];
  return head !== undefined && head.lower === head.lemma && INDIVIDUALS.has(head.lemma);
}

/** Whose a paper is: "an Indian plan", "the U.S. proposal", "the EU bill", "the Marlow plan"; not "the Iran deal", which is about Iran. */
function authorsIn(scene: Scene, phrase: Phrase): readonly Actor[] {
  const { tokens } = scene.text;
  for (let i = phrase.from; i < phrase.head; i++) {
    const word = COUNTRY_WORDS.match(tokens, i, phrase.head);
    const author = word?.value.form === 'adjective' || LETTERS.test(tokens[i]?.text ?? '');
    const state = word && author ? scene.nationOf(word.value.code) : undefined;
    if (state) return [state];
  }
  return actorsIn(scene, { from: phrase.from, to: phrase.head }).filter(
    ({ kind }) => kind === 'organisation' || kind === 'person',
  );
}

/** "U.S.", "UK": a name that stands where an adjective would. */
const LETTERS = /^(?:\p{Lu}\.?){2,3}$/u;

/** Who made what a phrase says, a charge for one: "Chad's charges", "American claims", "the accusation by Oman". */
export function makersOf(scene: Scene, phrase: Phrase): readonly Actor[] {
  const owner = nounPhraseAt(scene.text, phrase.from);
  if (owner?.possessive === true) return concernedIn(scene, owner, 1);
  const authors = authorsIn(scene, phrase);
  if (authors.length > 0) return authors;
  for (let i = phrase.head + 1; i < Math.min(phrase.to, phrase.head + 6); i++)
    if (/^(?:by|from|of)$/.test(scene.text.tokens[i]?.lower ?? ''))
      return concernedIn(scene, { from: i + 1, to: Math.min(phrase.to, i + 8) }, 1);
  return [];
}

/** The actors that an object or subject phrase is about: its head's first. */
export function partiesOf(scene: Scene, phrase: Phrase | undefined): readonly Actor[] {
  if (!phrase) return [];
  const { tokens } = scene.text;
  if (PAPERS.has(tokens[phrase.head]?.lemma ?? '')) {
    const owner = nounPhraseAt(scene.text, phrase.from);
    const owned = owner?.possessive === true ? concernedIn(scene, owner, 1) : authorsIn(scene, phrase);
    const behind = concernedIn(scene, { from: phrase.head + 1, to: phrase.to }, 2).filter(
      (actor) => !owned.includes(actor),
    );
    const named = tokens[phrase.head + 1]?.lower === 'with' ? owned : [...owned, ...behind];
    const maker = named.length > 0 ? undefined : makerOfPaper(scene, phrase.head);
    return maker ? [maker] : named;
  }
  // "The EU's decision to lift the sanctions on Chad": whose it is.
  const maker = makerOfStep(scene, phrase);
  if (maker.length > 0) return maker;
  const all = concernedIn(scene, phrase);
  const base = nounPhraseAt(scene.text, phrase.head);
  const head = base ? partyOf(scene, { from: phrase.from, to: base.to, head: phrase.head }) : undefined;
  if (!head) return all;
  // "The Serbian church" is not Serbia.
  const others = all.filter((actor) => actor.id !== head.id && !(isOwnMaster(head) && actor.country === head.country));
  return [head, ...others.slice(0, 2)];
}

const STEPS = words(
  'decision move step offer plan attempt effort threat promise pledge refusal failure readiness willingness vow bid',
);

/** Who takes a step that is told with what it is: "Chad's move to close the port". */
function makerOfStep(scene: Scene, { from, head }: Phrase): readonly Actor[] {
  const { tokens } = scene.text;
  const owner = nounPhraseAt(scene.text, from);
  if (owner?.possessive !== true || !STEPS.has(tokens[head]?.lemma ?? '') || tokens[head + 1]?.lower !== 'to')
    return [];
  return concernedIn(scene, owner, 1);
}

/** A body of a country's people that does not act for the state. */
const isOwnMaster = ({ kind, name }: Actor): boolean =>
  /^(?:organisation|group)$/.test(kind) &&
  /\b(?:church|opposition|union|club|company|firm|university|newspaper|broadcaster|protesters|activists|farmers|workers)$/i.test(
    name,
  );

/** Of whom a thing is demanded: "an apology from Ankara", "the withdrawal of Syrian troops", "Israel's withdrawal"; not "retaliation on Russia". */
export function askedIn(scene: Scene, object: Phrase): readonly Actor[] {
  const { tokens } = scene.text;
  const found: Actor[] = [];
  const owner = nounPhraseAt(scene.text, object.from);
  if (owner?.possessive === true) found.push(...concernedIn(scene, owner, 1));
  for (let i = object.head + 1; i < object.to; i++) {
    const word = tokens[i]?.lower ?? '';
    const mutual = word === 'with' && i === object.head + 1 && DEALINGS.has(tokens[object.head]?.lemma ?? '');
    const ended = word === 'to' && i === object.head + 1 && ENDINGS.has(tokens[object.head]?.lemma ?? '');
    if (!mutual && !ended && !/^(from|by|of)$/.test(word)) continue;
    // "An inquiry led by the UN": of whom that is asked is not said.
    if (word === 'by' && RUN_BY.has(tokens[i - 1]?.lower ?? '')) continue;
    let to = i + 1;
    while (to < object.to && tokens[to]?.pos !== 'ADP') to++;
    found.push(...concernedIn(scene, { from: i + 1, to }, 2));
    i = to - 1;
  }
  return [...new Set(found)];
}
