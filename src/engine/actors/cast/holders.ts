/** Who holds an office: "the secretary", "the Russian president", "the former senator", "Lawmaker" in a headline. */

import { ORGANISATION_HEADS } from '../../lexicon/organisations';
import { NAMELESS_NOUNS, STANDING } from '../../lexicon/person-nouns';
import { INCUMBENTS, OFFICE_TAKES, SERVANTS } from '../../lexicon/roles';
import type { Text } from '../../text/types';
import { isPossessive, keyOf } from '../mentions/words';
import type { Mention } from '../types';
import type { Entity } from './entity';
import type { Salience } from './salience';

/** "former senator", "Republican nominee": holds no office that speaks against it. */
const isStanding = (role: string): boolean =>
  /^former\b/iu.test(role) || STANDING.has(keyOf(role).split(' ').at(-1) ?? '');

export class Holders {
  constructor(
    private readonly text: Text,
    private readonly salience: Salience,
    /** Those who bear an office anywhere in the article, the first named first. */
    private readonly officers: readonly Entity[],
    /** Who spoke or acted last. */
    private readonly floor: () => Entity | undefined,
  ) {}

  /**
   * The person in mind who holds an office; else the only one of the article who does. Nobody is his own minister: not the owner; nor
   * the one with whom the holder deals ("the president told Lund").
   */
  holder(described: Mention, owner?: Entity, dealtWith?: Entity): Entity | undefined {
    if (described.plural || described.determiner === 'indefinite' || described.determiner === 'other') return undefined;
    const takes = officesOf(this.head(described));
    // "its foreign minister": no other state's.
    const served = owner?.kind === 'person' || !SERVANTS.has(this.head(described)) ? undefined : owner?.country;
    const mention = { ...described, country: described.country ?? served };
    const found = this.salience.best(({ entity }) => {
      if (entity === undefined || (entity.kind !== 'person' && entity.kind !== 'unnamed')) return undefined;
      if (entity === owner || entity === dealtWith || (isOfNoState(owner) && entity.country !== undefined))
        return undefined;
      const said = mention.country === undefined || entity.country !== undefined;
      if (!isCompatible(entity, mention)) return undefined;
      // "His spokesman" of a person: not that of a ministry.
      if (
        owner?.kind === 'person' &&
        entity.kind === 'unnamed' &&
        SERVANTS.has(this.head(described)) &&
        isOfBody(entity)
      )
        return undefined;
      if (!said && !entity.roles.some((role) => sameOffice(role, mention.role ?? ''))) return undefined;
      return holds(entity, takes) ? 0 : undefined;
    });
    const other = found?.entity ?? this.onlyHolder(mention, takes) ?? this.sided(mention);
    return other === dealtWith ? undefined : other;
  }

  private onlyHolder({ determiner, country, name }: Mention, takes: readonly string[]): Entity | undefined {
    if (determiner !== 'definite' || / (?:to|for|at) /u.test(name)) return undefined;
    const all = this.officers.filter((d) => holds(d, takes) && (country === undefined || country === d.country));
    return all.length === 1 ? all[0] : undefined;
  }

  /** Whom a headline means by an office: the first one named below who holds it. */
  headlined(mention: Mention): Entity | undefined {
    const takes = officesOf(this.head(mention));
    // "Burma leader": not just any president who is named below.
    return this.officers.find(
      (entity) => holds(entity, takes) && (mention.country === undefined || mention.country === entity.country),
    );
  }

  /**
   * Elegant variation, "the former senator" of somebody whose office the article does not tell: who has the floor, if
   * that may be he. With `any`, his office does not matter ("the 54-year-old").
   */
  varied(mention: Mention, any = false): Entity | undefined {
    if (mention.determiner !== 'definite' || mention.plural || isPossessive(this.text.tokens[mention.to]))
      return undefined;
    const floor = this.floor();
    const past = /^(?:former|ex|onetime|one-time)\b/iu.test(mention.name);
    const standing = STANDING.has(this.head(mention)) && floor?.roles.every(isStanding) === true;
    const beside = any || past || standing;
    if (floor?.kind !== 'person' || (floor.roles.length > 0 && !beside)) return undefined;
    return isCompatible(floor, mention) ? floor : undefined;
  }

  /**
   * "the Russian leader" of a president whose side the article does not say, if he has the floor: then it does.
   */
  sided(mention: Mention): Entity | undefined {
    const floor = this.floor();
    if (mention.determiner !== 'definite' || mention.plural || floor?.kind !== 'person' || floor.country !== undefined)
      return undefined;
    // "He spoke of a meeting with the Russian leader": whom he meets is another.
    const last = this.salience.lastOf(floor);
    if (this.text.tokens[last ?? -1]?.sentence === this.text.tokens[mention.head]?.sentence) return undefined;
    return isCompatible(floor, mention) && holds(floor, officesOf(this.head(mention))) ? floor : undefined;
  }

  /** Who is somebody without a word said: "the president" whom the article does not name, "a diplomat close to …". */
  isSomebody(mention: Mention): boolean {
    const head = this.head(mention);
    if (isPossessive(this.text.tokens[mention.to])) return false;
    if (INCUMBENTS.has(head)) {
      const words = mention.name.split(' ').length;
      const plain = words === 1 && /^(?:minister|secretary|speaker)$/u.test(head);
      return mention.determiner === 'definite' && words <= 3 && !plain;
    }
    const next = this.text.tokens[mention.head + 1]?.lower ?? '';
    return NAMELESS_NOUNS.has(head) && /^(?:close|familiar|briefed|involved)$/u.test(next);
  }

  private head(mention: Mention): string {
    return this.text.tokens[mention.head]?.lemma ?? '';
  }
}

/** "A foreign ministry spokesperson": somebody described as a body's. */
export const isOfBody = ({ roles }: Entity): boolean =>
  roles.some((role) => role.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase())));

/** "The bloc …, its secretary general": no state's secretary. */
const isOfNoState = (owner: Entity | undefined): boolean =>
  owner?.kind === 'organisation' && owner.country === undefined;

/** "to Kenya" in "ambassador to Kenya": where or for whom an office is held, as a key; empty without one. */
const postOf = (role: string): string => / (?:to|for|at) (?:the )?(.+)$/u.exec(keyOf(role))?.[1] ?? '';

/** The envoy to Kenya is not the one to Peru. */
function isOtherPost({ roles }: Entity, { role }: Mention): boolean {
  const post = postOf(role ?? '');
  const others = roles.map(postOf).filter((one) => one !== '');
  return post !== '' && others.length > 0 && !others.includes(post);
}

/** Nothing that the description says speaks against the person. */
function isCompatible(entity: Entity, mention: Mention): boolean {
  const { gender, country } = mention;
  if (isOtherPost(entity, mention)) return false;
  if (gender !== undefined && entity.gender !== undefined && gender !== entity.gender) return false;
  return country === undefined || entity.country === undefined || country === entity.country;
}

/** What the offices are called that a description's head takes up. */
const officesOf = (head: string): readonly string[] => [head, ...(OFFICE_TAKES.get(head) ?? [])];

/** Of "spokesman for the prime minister" and "prime minister's spokesman" the spokesman: nobody holds the office of whom he serves. */
const ownOffice = (role: string): string => role.replace(/^.*['’]s? /u, '').replace(/ (?:for|to) .*$/u, '');

/** One of somebody's titles has the words of an office: "U.S. Secretary of State" those of "secretary". */
function holds(entity: Entity, offices: readonly string[]): boolean {
  return entity.roles.some((role) => {
    const words = ` ${keyOf(ownOffice(role))} `;
    return offices.some((office) => words.includes(` ${office} `) || words.includes(` ${office}s `));
  });
}

/** "Foreign Minister" and "Russian foreign minister": equal but for a country's word in front. */
function sameOffice(role: string, other: string): boolean {
  const a = keyOf(role);
  const b = keyOf(other);
  return a === b || b.endsWith(` ${a}`) || a.endsWith(` ${b}`);
}
