/**
 * Conditions of what is still to come, told in the past only because the telling is: "said they would leave if Niger did not
 * pay by Friday", "offered 400 euros to drivers who went back by Friday".
 */
import { nounPhraseAt } from '../text/at';
import type { Text, VerbGroup } from '../text/types';
import { OFFERING } from './vocabulary/looking-ahead';

/** How many verbs away what would be done is looked for. */
const REACH = 3;

/**
 * Whether the verb of an index stands in a condition that is still open. "Would have left if Niger had not paid" is over.
 * `limit`: the time says by when. Only then is "who paid" a condition: "promised help to those who lost homes on Friday".
 */
export function isStillOpen(text: Text, index: number, limit: boolean): boolean {
  const group = text.verbGroups[index];
  if (group === undefined) return false;
  const before = inSentence(text, index - 1, group.sentence);
  // "Remained blocked", "had to be freed": what opens the clause stands before the first of its verbs.
  if (before !== undefined && goesOn(text, before.to, group.from)) return isStillOpen(text, index - 1, limit);
  const opener = openerOf(text, index, limit);
  return opener !== undefined && dependsOn(text, index, limit, CONDITIONS.has(opener));
}

/** Whether the verb of an index stands in a condition: "if the city has not signed by May", but not "asked if it has". */
export function isCondition(text: Text, index: number): boolean {
  return openerOf(text, index, false) !== undefined;
}

/** The word that opens the condition in which a verb stands. */
function openerOf(text: Text, index: number, limit: boolean): string | undefined {
  const group = text.verbGroups[index];
  if (group === undefined) return undefined;
  const before = inSentence(text, index - 1, group.sentence);
  const last = before?.to ?? text.sentences[group.sentence]?.from ?? group.from;
  let at = group.from - 1;
  while (at >= last && !isOpener(text.tokens[at]?.lower ?? '', limit)) at--;
  if (at < last) return undefined;
  const opener = text.tokens[at]?.lower ?? '';
  const asks = opener === 'if' || (opener === 'who' && before?.to === at);
  return asks && KNOWING.has(before?.lemma ?? '') ? undefined : opener;
}

const CONDITIONS = new Set('if unless until once'.split(' '));
/** "Would ask if the minister was there on Friday": whether. "Could not say who left": it is over. */
const KNOWING = new Set('ask know see say tell wonder check learn decide'.split(' '));

const isOpener = (lower: string, limit: boolean): boolean => CONDITIONS.has(lower) || (limit && lower === 'who');

/** Between two verbs of one clause or of two that are joined: "was struck, signed and published", "depots opened and drivers came". */
function goesOn(text: Text, from: number, to: number): boolean {
  if (from === to) return true;
  const between = text.tokens.slice(from, to).map(({ lower }) => lower);
  if (between.includes(',')) return between.length === 1;
  return (between[0] === 'and' || between[0] === 'or') && !between.some((lower) => isOpener(lower, true));
}

function inSentence(text: Text, index: number, sentence: number): VerbGroup | undefined {
  const group = text.verbGroups[index];
  return group?.sentence === sentence ? group : undefined;
}

/** A verb before or after the condition tells what would be done, or offers or threatens it. */
function dependsOn(text: Text, index: number, limit: boolean, condition: boolean): boolean {
  const group = text.verbGroups[index];
  if (group === undefined) return false;
  for (let i = index - 1; i >= index - REACH; i--) {
    const one = inSentence(text, i, group.sentence);
    if (one === undefined) break;
    if (isOpenModal(one)) return true;
    if (OFFERING.has(one.lemma)) return limit || (condition && !group.perfect);
    // "Offered to resign if", "agreed to pay those who": beyond an infinitive stands what governs it.
    if (one.form !== 'infinitive') break;
  }
  for (let i = index + 1; i <= index + REACH; i++) {
    const one = inSentence(text, i, group.sentence);
    if (one === undefined) break;
    if (isOpenModal(one)) return true;
    if (one.form === 'finite' && one.tense === 'past') break;
  }
  return false;
}

/**
 * Whether the past of an index is only that of the telling: "would not sign anything that left a gap after June". Whatever will have been is what the
 * verb before it waits for; of one thing that is known ("the deal that was struck after June") that is not said.
 */
export function isForeseen(text: Text, index: number): boolean {
  const group = text.verbGroups[index];
  if (group === undefined || group.tense !== 'past' || group.perfect) return false;
  const above = inSentence(text, index - 1, group.sentence);
  if (above === undefined || !isOpenModal(above)) return false;
  const { tokens } = text;
  const at = group.from - 1;
  if (!/^(?:that|which|who)$/.test(tokens[at]?.lower ?? '') || at <= above.to) return false;
  if (/^(?:any|every|no)(?:thing|one|body)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  const phrase = nounPhraseAt(text, at - 1);
  return phrase !== undefined && /^(?:any|every|no)$/.test(tokens[phrase.from]?.lower ?? '');
}

const isOpenModal = (group: VerbGroup): boolean => !group.perfect && /^(?:would|could|might)$/.test(group.modal ?? '');
