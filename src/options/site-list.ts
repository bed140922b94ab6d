/**
 * The list of sites as a file: written as JSON, read strictly. A file that is not right in every part changes nothing,
 * and the reader is told which part it was.
 */
import { isRecord } from '../engine/format/guards';
import { isSiteMode, patternFrom, type SiteRule, type Sites, withRule } from '../site-modes';
import { siteRuleFrom } from '../storage';

const FORMAT = 'demarche-sites';
const VERSION = 1;

/** Longest file that is read, in UTF-16 units, and most rules: far above what anybody keeps, far below what hurts. */
export const LONGEST_FILE = 1_000_000;
const MOST_RULES = 5000;

export function writeSiteList({ otherwise, rules }: Sites): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, otherwise, sites: rules }, null, 2)}\n`;
}

/** `problem` is a message key, `details` what it tells about. */
export type SiteListReading =
  | { readonly list: Sites }
  | { readonly problem: `import_${string}`; readonly details: readonly string[] };

const wrong = (problem: `import_${string}`, ...details: readonly string[]): SiteListReading => ({ problem, details });

export function readSiteList(text: string): SiteListReading {
  if (text.length > LONGEST_FILE) return wrong('import_too_long');
  const file = jsonOf(text);
  if (file === undefined) return wrong('import_not_json');
  if (!isRecord(file) || file.format !== FORMAT) return wrong('import_not_sites');
  if (file.version !== VERSION) return wrong('import_other_version');
  if (!isSiteMode(file.otherwise)) return wrong('import_bad_default', shown(file.otherwise));
  if (!Array.isArray(file.sites)) return wrong('import_no_list');
  if (file.sites.length > MOST_RULES) return wrong('import_too_long');
  const rules: SiteRule[] = [];
  for (const [index, entry] of file.sites.entries()) {
    const place = String(index + 1);
    if (!isRecord(entry) || typeof entry.pattern !== 'string') return wrong('import_bad_entry', place);
    if (patternFrom(entry.pattern) === undefined) return wrong('import_bad_pattern', place, shown(entry.pattern));
    const rule = siteRuleFrom(entry);
    if (rule === undefined) return wrong('import_bad_mode', place, shown(entry.mode));
    if (rules.some(({ pattern }) => pattern === rule.pattern)) return wrong('import_twice', place, rule.pattern);
    rules.push(rule);
  }
  return { list: { otherwise: file.otherwise, rules } };
}

/** The sites with the list taken over: its rules replace those of the same pattern, the others stay. */
export function takeOver(sites: Sites, list: Sites): Sites {
  return list.rules.reduce(withRule, { ...sites, otherwise: list.otherwise });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What stands in the file, short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
