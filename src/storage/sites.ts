/** Which sites Demarche works on; apart from the settings, because the list may grow long. */
import { isRecord } from '../engine/format/guards';
import { isSiteMode, patternFrom, type SiteRule, type Sites, withRule } from '../site-modes';
import { item, type Parsed } from './item';

/** What holds until the reader decides otherwise. */
export const DEFAULT_SITES: Sites = { otherwise: 'automatic', rules: [] };

/** A rule from something stored or imported; undefined where it is none. */
export function siteRuleFrom(value: unknown): SiteRule | undefined {
  if (!isRecord(value) || typeof value.pattern !== 'string' || !isSiteMode(value.mode)) return undefined;
  const pattern = patternFrom(value.pattern);
  return pattern === undefined ? undefined : { pattern, mode: value.mode };
}

function parse(value: unknown): Parsed<Sites> {
  if (!isRecord(value)) return { value: DEFAULT_SITES, repaired: true };
  const { otherwise, rules } = value;
  const found = Array.isArray(rules) ? rules.map(siteRuleFrom) : [undefined];
  const known = found.filter((rule) => rule !== undefined);
  const start: Sites = { otherwise: isSiteMode(otherwise) ? otherwise : DEFAULT_SITES.otherwise, rules: [] };
  return {
    value: known.reduce(withRule, start),
    repaired: !isSiteMode(otherwise) || known.length < found.length,
  };
}

/** What the reader decided about sites, as it is stored. */
export const sites = item<Sites>({ name: 'sites', version: 1, fallback: DEFAULT_SITES, parse });
