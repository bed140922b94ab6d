/** Reads a corpus in PolNeAR's layout: DIR/text/*.txt with DIR/attributions/*.ann in brat standoff. Offsets become UTF-16. */
import fs from 'node:fs';
import path from 'node:path';

export type Pair = readonly [start: number, end: number];

export interface GoldAttribution {
  readonly source: Pair[];
  readonly cue: Pair[];
  readonly content: Pair[];
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** The files count characters by code point; this gives the UTF-16 offset of each. */
function utf16(text: string): (codePoint: number) => number {
  const map = [0];
  let units = 0;
  for (const char of text) {
    units += char.length;
    map.push(units);
  }
  return (i) => map[Math.min(i, map.length - 1)] ?? units;
}

/** A text with several annotators counts once, with the first file in name order. */
export function readCorpus(dir: string): GoldDocument[] {
  const seen = new Set<string>();
  const documents: GoldDocument[] = [];
  const files = fs.readdirSync(path.join(dir, 'attributions')).filter((name) => name.endsWith('.ann'));
  for (const file of files.sort()) {
    const id = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (seen.has(id)) continue;
    seen.add(id);
    const text = fs.readFileSync(path.join(dir, 'text', `${id}.txt`), 'utf8');
    documents.push({
      id,
      text,
      attributions: readStandoff(fs.readFileSync(path.join(dir, 'attributions', file), 'utf8'), utf16(text)),
    });
  }
  return documents;
}

function readStandoff(standoff: string, at: (codePoint: number) => number): GoldAttribution[] {
  const spans = new Map<string, Pair[]>();
  const attributions: GoldAttribution[] = [];
  const lines = standoff.split('\n').map((line) => line.split('\t'));
  for (const [key, definition] of lines) {
    if (key === undefined || definition === undefined || !/^T\d+$/.test(key)) continue;
    const fragments = definition.slice(definition.indexOf(' ') + 1).split(';');
    spans.set(
      key,
      fragments.map((fragment) => {
        const [start, end] = fragment.split(' ').map(Number);
        return [at(start ?? 0), at(end ?? 0)] as const;
      }),
    );
  }
  for (const [key, definition] of lines) {
    if (key === undefined || definition === undefined || !/^E\d+$/.test(key)) continue;
    const roles = { source: [] as Pair[], cue: [] as Pair[], content: [] as Pair[] };
    for (const part of definition.split(' ')) {
      const [role, span] = part.split(':');
      const name = role?.replace(/\d+$/, '').toLowerCase();
      if (name === 'source' || name === 'cue' || name === 'content') roles[name].push(...(spans.get(span ?? '') ?? []));
    }
    attributions.push(roles);
  }
  return attributions;
}
