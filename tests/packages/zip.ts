/** Zip archives whose bytes depend on nothing but the names and contents of the files in them. */
import { type Zippable, zipSync } from 'fflate';

/** The earliest time that the format knows, in the machine's own zone as the format counts. */
const MTIME = new Date(1980, 0, 1);

/** Unix, and a plain file that everybody may read. */
const OS = 3;
const ATTRIBUTES = 0o100644 << 16;

/** @param files contents by path, with `/` between folders; their order is of no importance. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path);
    if (content !== undefined) entries[path] = [content, { level: 9, mtime: MTIME, os: OS, attrs: ATTRIBUTES >>> 0 }];
  }
  return zipSync(entries);
}
