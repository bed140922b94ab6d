/**
 * Positions against sentences coded by event: the PLOVER project's gold standard records, a JSON array of one sentence each with its root, sources and
 * targets. A record is found where one of its sentence's positions has the root as `plover.type`; its actors are right where that position's
 * holder is a gold source and one of its targets a gold target. A record without targets is reciprocal: the target may be any of the sources.
 */
import fs from 'node:fs';
import { analyze } from '../../src/engine';
import { isString, listOf, optional, shapeOf } from '../../src/engine/format/guards';
import type { Actor, Analysis, Position } from '../../src/engine/types';
import { type Score, shareOf } from './figures';

interface Party {
  readonly actorText: string;
  /** ISO 3166-1 alpha-3, or a CAMEO code of a body. */
  readonly code?: string;
}

interface EventRecord {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
}

const isParty = shapeOf<Party>({ actorText: isString, code: optional(isString) });
const isParties = listOf(isParty);
const hasText = shapeOf<{ id: string; event: string; text: string }>({
  id: isString,
  event: isString,
  text: isString,
});

/** Today's PLOVER names for the roots of the records: the manual of 2024 against that of 2016. Either root is right where the old one was split. */
const TODAY: Readonly<Record<string, readonly string[]>> = {
  DEMAND: ['REQUEST'],
  DISAPPROVE: ['ACCUSE'],
  INVESTIGATE: ['ACCUSE'],
  YIELD: ['CONCEDE', 'RETREAT'],
};

interface Tally {
  of: number;
  found: number;
  flagged: number;
  source: number;
  target: number;
  both: number;
}

export function scoreEvents(file: string): Score {
  const total = tally();
  const roots = new Map<string, Tally>();
  const cases: string[] = [];
  for (const record of readRecords(file)) {
    const analysis = analyze({ language: 'en', text: record.text });
    const root = roots.get(record.event) ?? tally();
    roots.set(record.event, root);
    const wanted = TODAY[record.event] ?? [record.event];
    const typed = analysis.positions.filter(({ plover }) => wanted.includes(plover.type));
    const flagged = analysis.positions.some(({ plover }) =>
      [plover.type, ...(plover.alternatives ?? [])].some((type) => wanted.includes(type)),
    );
    const judged = typed.map((position) => actorsRight(analysis, position, record));
    const source = judged.some((each) => each.source);
    const target = judged.some((each) => each.target);
    const both = judged.some((each) => each.source && each.target);
    for (const into of [total, root]) {
      into.of++;
      into.found += Number(typed.length > 0);
      into.flagged += Number(flagged);
      into.source += Number(source);
      into.target += Number(target);
      into.both += Number(both);
    }
    if (typed.length === 0) cases.push(`no ${record.event}\t${types(analysis)}\t${record.text}`);
    else if (!both) cases.push(`actors ${record.event}\t${types(analysis)}\t${record.text}`);
  }
  return {
    figures: {
      records: total.of,
      root: shareOf(total.found, total.of),
      rootOrAlternative: shareOf(total.flagged, total.of),
      ofTheseSource: shareOf(total.source, total.found),
      ofTheseTarget: shareOf(total.target, total.found),
      ofTheseBoth: shareOf(total.both, total.found),
      byRoot: Object.fromEntries(
        [...roots].map(([root, { of, found, both }]) => [
          root,
          { found: `${found}/${of}`, actors: `${both}/${found}` },
        ]),
      ),
    },
    cases,
  };
}

/** Records with a sentence; those that only document the file have none. */
function readRecords(file: string): readonly EventRecord[] {
  const parsed: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${file} is not a list of records`);
  return parsed.flatMap((record: unknown) => {
    if (!hasText(record)) return [];
    const { id, event, text } = record;
    return [{ id, event, text, source: partiesOf(record, 'source'), target: partiesOf(record, 'target') }];
  });
}

/** A party list; records without one have an empty text, null or nothing there. */
function partiesOf(record: object, side: 'source' | 'target'): readonly Party[] {
  const value: unknown = Reflect.get(record, side);
  return isParties(value) ? value : [];
}

function actorsRight(
  analysis: Analysis,
  position: Position,
  { source, target }: EventRecord,
): { readonly source: boolean; readonly target: boolean } {
  const byId = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const isOneOf = (id: string | undefined, parties: readonly Party[]): boolean => {
    const actor = id === undefined ? undefined : byId.get(id);
    return actor !== undefined && parties.some((party) => isSameParty(actor, party));
  };
  const targets = target.length > 0 ? target : source;
  return {
    source: source.length === 0 || isOneOf(position.holder, source),
    target: targets.length === 0 || position.targets.some((id) => isOneOf(id, targets)),
  };
}

/** The same country, or the one's name holds the other's. */
function isSameParty(actor: Actor, { actorText, code }: Party): boolean {
  if (actor.country !== undefined && actor.country === code) return true;
  const [own, given] = [plain(actor.name), plain(actorText)];
  return ` ${own} `.includes(` ${given} `) || ` ${given} `.includes(` ${own} `);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

function types({ positions }: Analysis): string {
  return positions.map(({ plover }) => plover.type).join(' ') || '-';
}

function tally(): Tally {
  return { of: 0, found: 0, flagged: 0, source: 0, target: 0, both: 0 };
}
