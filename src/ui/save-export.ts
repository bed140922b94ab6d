/** Writes an analysis in one of the formats of `src/export`, which are loaded when they are asked for. */
import type { FormatName } from '../export';
import type { Words } from '../telling/words';
import { fileNameFor } from './models/file-name';
import type { ReadyPanel } from './panel-state';
import { saveFile } from './save-file';

/** Saves it as a download and gives the file's name. */
export async function saveExport(name: FormatName, { analysis, text }: ReadyPanel, words: Words): Promise<string> {
  const { FORMATS } = await import('../export');
  const { one, extension, mediaType } = FORMATS[name];
  const file = `${fileNameFor(analysis.article)}.${extension}`;
  saveFile(file, one(analysis, text, words), mediaType);
  return file;
}

/** Puts it on the clipboard. */
export async function copyExport(name: FormatName, { analysis, text }: ReadyPanel, words: Words): Promise<void> {
  const { FORMATS } = await import('../export');
  await navigator.clipboard.writeText(FORMATS[name].one(analysis, text, words));
}
