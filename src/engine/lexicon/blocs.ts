/** Unions of states and defence alliances, by what they are called for short once they have been named. */
import { ORGANISATION_WORDS } from './organisations';
import { readRows } from './phrases';

/** Short names | the bodies, as `ORGANISATIONS` names them. */
const BLOCS = readRows(`
bloc;union;organisation;organization|European Union;African Union;Arab League;Association of Southeast Asian Nations;Economic Community of West African States;Gulf Cooperation Council;Commonwealth of Independent States;Organization of American States;Organization of African Unity
alliance;organisation;organization|North Atlantic Treaty Organization;Collective Security Treaty Organization
`);

const bodies = new Map<string, Set<string>>();
for (const [shorts, names] of BLOCS)
  for (const short of shorts.split(';')) bodies.set(short, new Set([...(bodies.get(short) ?? []), ...names]));

/** Whether "the bloc", "the union", "the alliance" (`short`, a lemma) may mean the body of that name, in any of its forms. */
export function isCalled(short: string, name: string): boolean {
  const tokens = name.split(' ').map((text) => ({ text }));
  const body = ORGANISATION_WORDS.match(tokens, 0, tokens.length);
  return body?.to === tokens.length && bodies.get(short)?.has(body.value.name) === true;
}
