/** Whose the ministries and departments of an article are, by their field ("trade"). */
import type { Entity } from './entity';

const HOUSE = /^(?:.* )?([^ ]+) (?:ministry|department)$/u;
/** Stands for whatever field. */
const ANY = '';

/** Counted by state, not looked through: an article full of ministers would take time by the square of its length. */
export class Houses {
  private readonly states = new Map<string, Map<string | undefined, number>>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) this.count(entity, entity.country, 1);
  }

  /** Says that a body whose state was not known has one now. */
  place(entity: Entity, country: string | undefined): void {
    this.count(entity, entity.country, -1);
    this.count(entity, country, 1);
    entity.country = country;
  }

  /** The state of all houses of a field, or of all houses without one; undefined where they are several's or nobody's. */
  stateOf(field: string): string | undefined {
    const states = this.states.get(field);
    const [only] = states?.keys() ?? [];
    return states?.size === 1 ? only : undefined;
  }

  private count({ kind, key }: Entity, country: string | undefined, by: 1 | -1): void {
    const field = kind === 'organisation' ? HOUSE.exec(key)?.[1] : undefined;
    for (const one of field === undefined ? [] : [field, ANY]) {
      const states = this.states.get(one) ?? new Map<string | undefined, number>();
      this.states.set(one, states);
      const count = (states.get(country) ?? 0) + by;
      if (count > 0) states.set(country, count);
      else states.delete(country);
    }
  }
}
