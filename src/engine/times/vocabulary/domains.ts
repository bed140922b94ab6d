/** Top-level domains of countries whose newspapers write 3/4/2014 for the third of April, or for the fourth of March. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  (
    'uk ie au nz in pk bd lk np za ng ke gh ug tz zm zw eu fr de es it nl be ch at pt gr cy mt pl cz sk ro bg hr rs si ua ru by ' +
    'tr il ae sa eg jo lb qa kw br mx ar cl pe uy sg my hk id th vn'
  ).split(' '),
);
export const MONTH_FIRST: ReadonlySet<string> = new Set(['us', 'gov', 'mil']);
