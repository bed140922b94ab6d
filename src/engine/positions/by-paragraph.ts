/** Reads clause by clause with all rules, and keeps what they found in paragraphs where nothing that they ask has changed. */
import { Kept } from '../kept';
import type { Parts } from '../parts';
import { keysOf } from '../text/around';
import type { Paragraph } from '../text/types';
import type { Actor, Statement } from '../types';
import { type Actors, alike, type ById } from './alike';
import type { Clause } from './clauses/clauses';
import { isDoubted } from './clauses/mood';
import { type Draft, draft } from './draft';
import type { Heard } from './hearing';
import { FINDERS } from './rules';
import { Triggers } from './rules/triggers';
import type { Scene } from './scene';

/** What was found in a paragraph, and where it stood. */
interface Found {
  readonly drafts: readonly Draft[];
  readonly heard: Heard;
  readonly speakers: ById;
  /** Offset, token and clause with which the paragraph began. */
  readonly start: number;
  readonly token: number;
  readonly clause: number;
}

const kept = new Kept<Found>();

const triggers = new Triggers(FINDERS);

/** All that the rules find, in the order of the clauses. */
export function* draftsByParagraph(scene: Scene): Parts<Draft[]> {
  const { text } = scene;
  const keeping = kept.begin();
  const keys = keysOf(text);
  const drafts: Draft[] = [];
  let clause = 0;
  for (const paragraph of text.paragraphs) {
    yield paragraph.index / text.paragraphs.length;
    const first = clause;
    while ((scene.clauses[clause]?.verb.head ?? paragraph.to) < paragraph.to) clause++;
    if (clause === first) continue;
    const key = keys[paragraph.index];
    const times = scene.timesIn.slice(Math.max(0, paragraph.index - 1), paragraph.index + 2).join('|');
    const found = keeping.of(
      key && `${key}|${times}`,
      () => findIn(scene, paragraph, first, clause),
      (known) => inScene(scene, known, paragraph, first),
    );
    for (const draft of found.drafts) drafts.push(draft);
  }
  keeping.end();
  return drafts;
}

/** Reads the paragraph's clauses, from `first` to `last`, exclusive. */
function findIn(scene: Scene, { start, from: token }: Paragraph, first: number, last: number): Found {
  const drafts: Draft[] = [];
  const heard = scene.hearing.during(() => {
    let sentence = -1;
    let words = 0;
    for (let k = first; k < last; k++) {
      const clause = scene.clauses[k];
      if (clause === undefined) break;
      if (clause.verb.sentence !== sentence) {
        sentence = clause.verb.sentence;
        words = wordsIn(scene, sentence);
      }
      addDrafts(scene, clause, words, drafts);
    }
  });
  return { drafts, heard, speakers: speakersIn(scene, heard), start, token, clause: first };
}

/** The triggers that stand in a sentence. */
function wordsIn({ text }: Scene, sentence: number): number {
  const range = text.sentences[sentence];
  return range === undefined ? 0 : triggers.in(text, range);
}

function addDrafts(scene: Scene, clause: Clause, words: number, drafts: Draft[]): void {
  for (const { find, bit } of triggers.of(clause.verb.lemma)) {
    if ((bit & words) === 0) continue;
    for (const found of find(scene, clause))
      if (found.to > found.from && !isDoubted(scene, found.clause, found.kind)) drafts.push(draft(found));
  }
}

/**
 * What was found in another analysis, in this scene's clauses and actors; undefined where a rule would be answered otherwise.
 * Nothing of the other is held: of a page that grows, all its earlier actors would be.
 */
function inScene(scene: Scene, found: Found, { start, from }: Paragraph, clause: number): Found | undefined {
  const moved = { tokens: from - found.token, offsets: start - found.start };
  const now = alike(found.heard, found.speakers, scene, moved);
  if (now === undefined) return undefined;
  const { actors, heard } = now;
  const drafts: Draft[] = [];
  for (const draft of found.drafts) {
    const one = draftNow(scene, draft, actors, moved.tokens, clause - found.clause);
    if (one === undefined) return undefined;
    drafts.push(one);
  }
  return { drafts, heard, speakers: speakersIn(scene, heard), start, token: from, clause };
}

function draftNow(scene: Scene, draft: Draft, actors: Actors, tokens: number, clauses: number): Draft | undefined {
  const clause = scene.clauses[draft.clause.index + clauses];
  const frame = draft.frame === undefined ? undefined : scene.clauses[draft.frame.index + clauses];
  const holder = draft.holder === undefined ? undefined : actors.get(draft.holder);
  const targets = draft.targets.flatMap((actor) => actors.get(actor) ?? []);
  const isWhole =
    (frame === undefined) === (draft.frame === undefined) &&
    (holder === undefined) === (draft.holder === undefined) &&
    targets.length === draft.targets.length;
  // Partners are found later, for the whole article.
  if (clause === undefined || !isWhole || draft.partners !== undefined) return undefined;
  return { ...draft, from: draft.from + tokens, to: draft.to + tokens, clause, frame, holder, targets };
}

/** By id those who speak, or are spoken to, in what was heard. */
function speakersIn(scene: Scene, { chains }: Heard): ById {
  const speakers = new Map<string, Actor>();
  const add = (id: string): void => {
    const actor = scene.actorById.get(id);
    if (actor !== undefined) speakers.set(id, actor);
  };
  let last: readonly Statement[] | undefined;
  chains.every((_from, _to, chain) => {
    if (chain !== last)
      for (const { speaker, addressees } of chain) {
        if (speaker !== undefined) add(speaker);
        addressees.forEach(add);
      }
    last = chain;
    return true;
  });
  return speakers;
}
