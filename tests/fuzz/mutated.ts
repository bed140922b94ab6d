/** Values of the right shape with a few random faults in them, as broken storage or a liar would have them. */
import fc from 'fast-check';

type Path = readonly (string | number)[];

/** One fault: at the place that `at` picks among all, `fault` happens. */
interface Fault {
  readonly at: number;
  readonly fault: 'drop' | 'swap' | 'replace' | 'repeat';
  readonly other: number;
  readonly value: unknown;
}

const HOSTILE = [
  -1,
  0,
  1,
  7,
  1e9,
  Number.MAX_SAFE_INTEGER,
  0.5,
  '',
  'a1',
  's1',
  'p1',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=cmd()',
  'javascript:alert(1)',
  '\u0000\u001b[2J',
  '\ud800',
  '2026-02-31',
  '99999-99-99',
  'P1D',
  'XXXX-WXX',
  null,
  true,
  [],
  {},
];

const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.record({
    at: fc.nat(),
    fault: fc.constantFrom('drop', 'swap', 'swap', 'replace', 'repeat'),
    other: fc.nat(),
    value: fc.oneof(fc.constantFrom<unknown>(...HOSTILE), fc.jsonValue({ maxDepth: 2 })),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Copies of a JSON value with one to six faults: fields dropped, swapped with others of the same kind, replaced, repeated. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  return faults.map((all) => {
    const copy: { root: unknown } = { root: structuredClone(value) };
    for (const fault of all) apply(copy, fault);
    return copy.root;
  });
}

function apply(copy: { root: unknown }, { at, fault, other, value }: Fault): void {
  const places = placesIn(copy.root, ['root']);
  const path = places[at % places.length] ?? ['root'];
  const [parent, key] = [valueAt(copy, path.slice(0, -1)), path.at(-1) ?? 'root'];
  const now = valueAt(copy, path);
  if (typeof parent !== 'object' || parent === null) return;
  if (fault === 'replace') Reflect.set(parent, key, structuredClone(value));
  else if (fault === 'drop') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (parent !== copy) Reflect.deleteProperty(parent, key);
  } else if (fault === 'repeat') {
    if (Array.isArray(parent)) parent.push(structuredClone(now));
  } else {
    const alike = places.map((one) => valueAt(copy, one)).filter((one) => typeof one === typeof now);
    Reflect.set(parent, key, structuredClone(alike[other % Math.max(1, alike.length)]));
  }
}

/** The paths of all values within, the value itself first. */
function placesIn(value: unknown, path: Path): Path[] {
  const found: Path[] = [path];
  if (Array.isArray(value)) for (const [key, one] of value.entries()) found.push(...placesIn(one, [...path, key]));
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) found.push(...placesIn(one, [...path, key]));
  return found;
}

function valueAt(from: unknown, path: Path): unknown {
  let value = from;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}
