/** The side that somebody belongs to, where the article says it only beside his name. Never from memory. */
import { INCUMBENTS } from '../../lexicon/roles';
import { sideOfTitle } from '../../lexicon/sides';
import type { Text } from '../../text/types';
import { datelineCountry } from '../mentions/datelines';
import { keyOf } from '../mentions/words';
import type { Mention } from '../types';
import type { Draft } from './draft';

/** Words of a ministry's name that say nothing about its field. */
const NO_FIELD =
  /^(?:ministry|department|office|minister|secretary|prime|deputy|vice|first|the|of|for|and|acting|former|general)$/u;
const HOUSES = /\b(?:ministry|department|office)\b/u;

/**
 * A title that only one state has, where the article names that state; and:
 * a "foreign minister" without a side belongs to the one whose foreign ministry is the only one in the article, if the
 * two are brought together in one sentence ("the Russian Foreign Ministry said Sorokin …").
 */
export function inferCountries(text: Text, drafts: readonly Draft[], actorOf: ReadonlyMap<Mention, Draft>): void {
  const present = new Set(drafts.filter((d) => d.kind === 'state').map((d) => d.country));
  for (const draft of drafts) {
    if (draft.country !== undefined || (draft.kind !== 'person' && draft.kind !== 'unnamed')) continue;
    for (const role of draft.roles) {
      const side = sideOfTitle(role.split(/[\s,]+/u).map((word) => ({ text: word })));
      if (side === undefined || !present.has(side)) continue;
      draft.country = side;
      break;
    }
  }
  incumbentsAtHome(text, drafts);
  const houses = drafts.filter(
    (d) => d.kind === 'organisation' && d.country !== undefined && d.names.some((n) => HOUSES.test(keyOf(n))),
  );
  if (houses.length === 0) return;
  const sentences = new Map<Draft, Set<number>>();
  for (const [mention, draft] of actorOf) {
    const sentence = text.tokens[mention.head]?.sentence;
    if (sentence === undefined) continue;
    const set = sentences.get(draft) ?? new Set<number>();
    set.add(sentence);
    sentences.set(draft, set);
  }
  for (const person of drafts) {
    if (person.kind !== 'person' || person.country !== undefined) continue;
    const fields = person.roles
      .flatMap((role) => keyOf(role).split(/[\s-]+/u))
      .filter((word) => word.length > 4 && !NO_FIELD.test(word));
    if (fields.length === 0) continue;
    const same = houses.filter((h) =>
      h.names.some((n) =>
        keyOf(n)
          .split(/\s+/u)
          .some((word) => fields.includes(word)),
      ),
    );
    const codes = new Set(same.map((h) => h.country));
    const meets = same.some((h) => [...(sentences.get(h) ?? [])].some((s) => sentences.get(person)?.has(s) === true));
    const [code] = codes;
    if (codes.size === 1 && code !== undefined && meets) person.country = code;
  }
}

/**
 * "The prime minister said": of the only state that the article deals with, or of the one whose capital its dateline names, where it names that state. Only
 * for who has no name: the foreign guests of a capital have one, or a side.
 */
function incumbentsAtHome(text: Text, drafts: readonly Draft[]): void {
  const states = drafts.filter((draft) => draft.kind === 'state');
  const acting = states.filter((draft) => draft.strong);
  const dateline = datelineCountry(text);
  const home = acting.length === 1 ? acting[0]?.country : states.find(({ country }) => country === dateline)?.country;
  if (home === undefined) return;
  for (const draft of drafts) {
    if (draft.kind !== 'unnamed' || draft.country !== undefined || draft.plural) continue;
    const [mention] = draft.mentions;
    if (mention?.determiner !== 'definite') continue;
    if (INCUMBENTS.has(keyOf(mention.name).split(' ').at(-1) ?? '')) draft.country = home;
  }
}
