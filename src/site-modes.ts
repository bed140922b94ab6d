/**
 * What Demarche does on which site: patterns, and the mode that holds for an address.
 *
 * A pattern is a host, with a path where only a part of the site is meant: `example.com`, `example.com/opinion`,
 * `news.example.com`, `localhost:8080`. It holds for the host and those below it, and for whole steps of the path. Of
 * several that fit, the one with the longest host wins, then the one with the longest path.
 */

/** `automatic`: articles are read as they are opened. `on-click`: when the panel is opened. `off`: not at all. */
export const SITE_MODES = ['automatic', 'on-click', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** For values that come from storage or a file. */
export function isSiteMode(value: unknown): value is SiteMode {
  return SITE_MODES.some((mode) => mode === value);
}

/** Message key of a mode's name; with `_more` behind it, of the sentence about it. */
export function modeKey(mode: SiteMode): `site_mode_${string}` {
  return `site_mode_${mode.replace('-', '_')}`;
}

/** What the reader decided about one pattern. */
export interface SiteRule {
  /** As `patternFrom` gives it. */
  readonly pattern: string;
  readonly mode: SiteMode;
}

/** All that the reader decided about sites. */
export interface Sites {
  /** The mode of sites that no rule names. */
  readonly otherwise: SiteMode;
  readonly rules: readonly SiteRule[];
}

interface Place {
  readonly host: string;
  /** Empty where every port is meant. */
  readonly port: string;
  /** Without a slash at its end; empty where the whole site is meant. */
  readonly path: string;
}

function placeOf(text: string): Place | undefined {
  const bare = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^\*\./, '');
  if (bare === '' || /^[/?#:]|\s|@|^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) return undefined;
  const address = `http://${bare}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, host } = new URL(address);
  const name = hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  if (!/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(name)) return undefined;
  // `URL` hides the port that http has of itself; written out it means the same as none.
  return { host: name, port: host.slice(hostname.length + 1), path: pathname.replace(/\/[/*]*$/, '') };
}

const patternOf = ({ host, port, path }: Place): string => `${host}${port === '' ? '' : `:${port}`}${path}`;

/** The pattern that a reader means by what they typed or pasted, a whole address included; undefined where it is none. */
export function patternFrom(text: string): string | undefined {
  const place = placeOf(text);
  return place === undefined ? undefined : patternOf(place);
}

/** The pattern of the whole site that an address belongs to; undefined for what is no web page. */
export function siteOf(url: string): string | undefined {
  const place = /^https?:\/\//i.test(url) ? placeOf(url) : undefined;
  return place === undefined ? undefined : patternOf({ ...place, path: '' });
}

function covers(pattern: Place, place: Place): boolean {
  return (
    (place.host === pattern.host || place.host.endsWith(`.${pattern.host}`)) &&
    (pattern.port === '' || pattern.port === place.port) &&
    (place.path === pattern.path || place.path.startsWith(`${pattern.path}/`))
  );
}

/** The rule that decides for an address; undefined where none names it. */
function ruleFor(sites: Sites, url: string): SiteRule | undefined {
  const place = placeOf(url);
  if (place === undefined) return undefined;
  let best: { readonly rule: SiteRule; readonly pattern: Place } | undefined;
  for (const rule of sites.rules) {
    const pattern = placeOf(rule.pattern);
    if (pattern === undefined || !covers(pattern, place)) continue;
    if (best === undefined || isNarrower(pattern, best.pattern)) best = { rule, pattern };
  }
  return best?.rule;
}

function isNarrower(one: Place, other: Place): boolean {
  const sizes = ({ host, port, path }: Place) => [host.length, port.length, path.length] as const;
  const [a, b] = [sizes(one), sizes(other)];
  const at = a.findIndex((size, index) => size !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** What holds for an address. */
export function modeOf(sites: Sites, url: string): SiteMode {
  return ruleFor(sites, url)?.mode ?? sites.otherwise;
}

/** The sites with one rule set; a rule of the same pattern gives way to it and keeps its place. */
export function withRule(sites: Sites, rule: SiteRule): Sites {
  const at = sites.rules.findIndex(({ pattern }) => pattern === rule.pattern);
  return { ...sites, rules: at < 0 ? [...sites.rules, rule] : sites.rules.with(at, rule) };
}

/** The sites without the rule of a pattern. */
export function withoutRule(sites: Sites, pattern: string): Sites {
  return { ...sites, rules: sites.rules.filter((rule) => rule.pattern !== pattern) };
}

/** What the panel's switch does: sets the mode of a whole site, without a rule where it would say nothing new. */
export function withSiteMode(sites: Sites, url: string, mode: SiteMode): Sites {
  const pattern = siteOf(url);
  if (pattern === undefined) return sites;
  const without = withoutRule(sites, pattern);
  if (modeOf(without, url) === mode) return without;
  const next = withRule(sites, { pattern, mode });
  // A rule for a part of the site is narrower and would win: here the reader decides for what they see.
  const narrower = ruleFor(next, url);
  return narrower === undefined || narrower.mode === mode ? next : withRule(next, { ...narrower, mode });
}
