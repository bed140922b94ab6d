/** Whether the words say of whom something is wanted or who is blamed, though it is nobody whom the article knows: then nobody else is meant. */
import { ORGANISATION_HEADS, STATE_HEADS } from '../../lexicon/organisations';
import { UNNAMED_NOUNS } from '../../lexicon/person-nouns';
import { headOf, nounPhraseAt } from '../../text/at';
import { isNobodyAt } from '../../text/nobody';
import type { Clause, Phrase } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import type { Draft } from '../draft';
import type { Scene } from '../scene';
import { holdingOf } from './captives';

/** "Urged people to stay home", "asked passengers for patience", "blamed the heat for the delay", "criticised the referee". */
export function isAimedAtUnknown(scene: Scene, draft: Draft): boolean {
  const { kind, frame, clause, rule } = draft;
  if (kind === 'demand') {
    if (frame !== undefined && frame !== clause && clause.controller !== undefined) return true;
    return (
      holdingOf(scene, clause) !== undefined ||
      isForAll(scene, clause) ||
      isJoint(scene, draft) ||
      (rule === 'demand-verb' && isNamedBefore(scene, frame ?? clause, ASKED_FOR))
    );
  }
  if (kind === 'sanction') return isOnSome(scene, draft);
  if (kind === 'support' && rule === 'support-verb') return isSomebody(scene, frame ?? clause);
  if (kind !== 'accusation' || rule !== 'accusation-verb') return false;
  const blaming = frame ?? clause;
  return isNamedBefore(scene, blaming, BLAMED_FOR) || isSomebody(scene, blaming);
}

/** "Said that the army had bombed villages": done by somebody whom the article does not know. */
export function isDoneByUnknown(scene: Scene, { rule, targets, clause: { subject, verb } }: Draft): boolean {
  if (rule !== 'accusation-conduct' || targets.length > 0 || verb.passive || subject === undefined) return false;
  // "The four were spying".
  if (scene.text.tokens[subject.head]?.pos === 'NUM') return true;
  return isUnknownParty(scene, subject);
}

/** "No one should drive", "everyone must stay home". */
function isForAll(scene: Scene, { subject }: Clause): boolean {
  if (subject === undefined) return false;
  const first = scene.text.tokens[subject.from]?.lower ?? '';
  return isNobodyAt(scene.text, subject.from) || /^(?:everyone|everybody|anyone|anybody|people)$/.test(first);
}

/** "Asked for a joint statement": of those who are to make it with the holder, and of no adversary. */
function isJoint({ text: { tokens } }: Scene, { from, to }: Draft): boolean {
  const first = /^(?:an?|the)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return first + 1 < to && /^(?:joint|common|shared|united)$/.test(tokens[first]?.lower ?? '');
}

/** "Sanctions on commanders who block aid", "travel bans and asset freezes on eight people", "an embargo on Velastan". */
function isOnSome(scene: Scene, { from, to, clause }: Draft): boolean {
  const { text, isTime } = scene;
  const end = Math.max(to, clause.to);
  // "Bans and asset freezes on": the second is easily read as a verb.
  const joined = /^(?:and|or)$/.test(text.tokens[end]?.lower ?? '') ? end + 4 : end;
  const last = Math.min(joined, text.sentences[clause.verb.sentence]?.to ?? end);
  for (const measure of scene.measuresIn(from, last)) {
    if (!/^(?:on|against)$/.test(text.tokens[measure.to]?.lower ?? '')) continue;
    const head = headOf(text, nounPhraseAt(text, measure.to + 1));
    // "An embargo on Velastan", of which the article makes no actor: still nobody else's.
    if (head?.pos === 'PROPN' && !isTime(head.i)) return true;
    if (head?.pos === 'NOUN' && (UNNAMED_NOUNS.has(head.lemma) || head.lower === 'people')) return true;
  }
  return false;
}

const ASKED_FOR = /^for$/;
const BLAMED_FOR = /^(?:for|of|with)$/;

/** A noun that is no state's stands between the verb and its preposition: "blamed the heat for". */
function isNamedBefore(scene: Scene, { verb, to }: Clause, prepositions: RegExp): boolean {
  const { text } = scene;
  const object = verb.passive ? undefined : phraseAt(scene, verb.to, Math.max(to, verb.to + 8));
  if (object === undefined || !isUnknownNoun(scene, object.head)) return false;
  let at = object.to;
  // "The captain of the boat for the delay".
  while (text.tokens[at]?.lower === 'of' && !prepositions.test('of')) at = nounPhraseAt(text, at + 1)?.to ?? at + 1;
  return prepositions.test(text.tokens[at]?.lower ?? '');
}

/** "Criticised the referee", "condemned the police". */
function isSomebody(scene: Scene, { verb, to }: Clause): boolean {
  const object = verb.passive ? undefined : phraseAt(scene, verb.to, Math.max(to, verb.to + 1));
  return isUnknownParty(scene, object);
}

/** "The referee", "an army": people or a body, and nobody whom the article knows. */
function isUnknownParty(scene: Scene, phrase: Phrase | undefined): boolean {
  const head = headOf(scene.text, phrase);
  if (head === undefined || !isUnknownNoun(scene, head.i)) return false;
  return UNNAMED_NOUNS.has(head.lemma) || ORGANISATION_HEADS.has(head.lower);
}

function isUnknownNoun({ text }: Scene, head: number): boolean {
  const token = text.tokens[head];
  return (
    token?.pos === 'NOUN' &&
    !STATE_HEADS.has(token.lower) &&
    !/^(?:side|party|country|ally|neighbou?r|power|leader)$/.test(token.lemma)
  );
}
