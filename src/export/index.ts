/** All export formats by name: the program offers each, the panel those that a reader has a use for. */
import { csv } from './csv';
import type { Format } from './format';
import { ics } from './ics';
import { json, jsonl } from './json';
import { markdown } from './markdown';
import { plover } from './plover';
import { text } from './text';
import { webAnnotation } from './web-annotation';

export type { Format } from './format';

/** Every format by the name that it has on the command line. */
export const FORMATS = {
  json,
  jsonl,
  text,
  markdown,
  csv,
  'web-annotation': webAnnotation,
  ics,
  plover,
} as const satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;

/** Whether a format is called so. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
