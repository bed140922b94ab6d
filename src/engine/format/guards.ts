/**
 * How a value from outside (a message, a stored item, a line of JSON) is told to be what it should be.
 *
 * Makers of guards are marked as free of side effects, so that a bundle keeps only those it uses.
 *
 * A guard never throws, changes nothing and lets unknown extra fields pass, since the public format may grow.
 */

/** True where the value has the shape `T`. */
export type Guard<T> = (value: unknown) => value is T;

/** A field that may be left out; where present it must fit. */
export interface Optional<T> {
  readonly optional: Guard<T>;
}

type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional<Required<T>[K]> : Guard<T[K]>;
};

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';
export const isNull: Guard<null> = (value) => value === null;

/** A finite number. */
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

/** A whole number that is not negative and exact in a double. */
export const isIndex: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** An object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(guard: Guard<T>): Optional<T> {
  return { optional: guard };
}

/** One of the listed literals. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string | number | boolean>(...allowed: readonly T[]): Guard<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

/** Either of two shapes. */
/* @__NO_SIDE_EFFECTS__ */
export function either<A, B>(a: Guard<A>, b: Guard<B>): Guard<A | B> {
  return (value): value is A | B => a(value) || b(value);
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** An object with (at least) these fields. */
/* @__NO_SIDE_EFFECTS__ */
export function shapeOf<T>(shape: Shape<T>): Guard<T> {
  const fields: [string, Guard<unknown> | Optional<unknown>][] = Object.entries(shape);
  return (value): value is T =>
    isRecord(value) &&
    fields.every(([name, field]) => {
      if (typeof field === 'function') return field(value[name]);
      return value[name] === undefined || field.optional(value[name]);
    });
}
