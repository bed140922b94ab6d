/** Descriptions that end in the name of whom they describe: "the president of the Harbour Council Ann Doe", "the newspaper Avisen". */

import { NAMED_BODIES } from '../../lexicon/businesses';
import { words } from '../../lexicon/words';
import type { Text } from '../../text/types';
import type { Mention } from '../types';
import { place } from './span';
import { isCapital, wordsOf } from './words';

/** Of those: armed and political ones. */
const MOVEMENTS = words('group movement faction militia');

/** Joins descriptions with the names that they lead to; the rest stays as it is. */
export function joinTitles(text: Text, mentions: readonly Mention[]): Mention[] {
  const names = new Map<number, Mention>();
  for (const mention of mentions) if (mention.form === 'name') names.set(mention.from, mention);
  const gone = new Set<Mention>();
  const joined: Mention[] = [];
  for (const description of mentions) {
    if (description.plural) continue;
    const titled =
      description.form === 'role' ? titledPerson(text, description, names) : calledBody(text, description, names);
    if (titled === undefined) continue;
    gone.add(description).add(titled.name);
    joined.push(titled.mention);
  }
  return gone.size === 0 ? [...mentions] : [...mentions.filter((m) => !gone.has(m)), ...joined];
}

interface Joined {
  readonly name: Mention;
  readonly mention: Mention;
}

function titledPerson(text: Text, office: Mention, names: ReadonlyMap<number, Mention>): Joined | undefined {
  const name = namedBehind(text, office, names);
  if (name === undefined) return undefined;
  const mention = place(text, {
    ...name,
    weak: undefined,
    from: office.from,
    kind: 'person',
    role: wordsOf(text, office.from, name.from),
    country: office.country ?? name.country,
  });
  return { name, mention };
}

/** The person whose name ends an office's complement, behind another name in it: "of Kenya John Roe". */
function namedBehind(text: Text, office: Mention, names: ReadonlyMap<number, Mention>): Mention | undefined {
  for (let i = office.head + 3; i <= office.to; i++) {
    const name = names.get(i);
    if (name === undefined || (name.kind !== 'person' && name.kind !== 'unknown') || name.to < office.to) continue;
    if (!/^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(name.name)) continue;
    const before = text.tokens[i - 1];
    if (isCapital(before) && before?.sentence === text.tokens[office.head]?.sentence) return name;
  }
  return undefined;
}

function calledBody(text: Text, description: Mention, names: ReadonlyMap<number, Mention>): Joined | undefined {
  const head = text.tokens[description.head];
  const name = names.get(description.to);
  if (
    name === undefined ||
    head === undefined ||
    !NAMED_BODIES.has(head.lower) ||
    description.head !== description.to - 1
  )
    return undefined;
  if (name.kind !== 'organisation' && name.kind !== 'group' && (name.kind !== 'unknown' || name.role !== undefined))
    return undefined;
  const called = MOVEMENTS.has(head.lower) ? 'group' : 'organisation';
  const mention = place(text, {
    ...name,
    weak: undefined,
    from: description.from,
    kind: name.kind === 'unknown' ? called : name.kind,
    gender: 'neuter',
    country: name.country ?? description.country,
  });
  return { name, mention };
}
