/** Copy as Markdown, and save in every format that `src/export` has. The formats are loaded when they are asked for. */
import { useState } from 'preact/hooks';
import type { FormatName } from '../export';
import { useWords } from './context';
import { fileNameFor } from './models/file-name';
import type { ReadyPanel } from './panel-state';

/** In the order of use; each has a message `export_NAME`. */
const OFFERED = ['markdown', 'csv', 'json', 'web-annotation', 'ics', 'plover'] as const satisfies readonly FormatName[];

export function ExportMenu({ panel, tell }: { readonly panel: ReadyPanel; readonly tell: (said: string) => void }) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const { analysis, text } = panel;
  const run = (act: () => Promise<string>): void => {
    setBusy(true);
    act()
      .then(tell, () => tell(words('export_failed')))
      .finally(() => setBusy(false));
  };
  const copy = async (): Promise<string> => {
    const { FORMATS } = await import('../export');
    await navigator.clipboard.writeText(FORMATS.markdown.one(analysis, text));
    return words('export_copied');
  };
  const save = async (name: FormatName): Promise<string> => {
    const { FORMATS } = await import('../export');
    const { one, extension, mediaType } = FORMATS[name];
    const address = URL.createObjectURL(new Blob([one(analysis, text)], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${fileNameFor(analysis.article)}.${extension}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return words('export_saved', link.download);
  };
  return (
    <fieldset class="sheet export" disabled={busy}>
      <legend>{words('export_title')}</legend>
      <button type="button" class="main" onClick={() => run(copy)}>
        {words('export_copy_markdown')}
      </button>
      {OFFERED.map((name) => (
        <button key={name} type="button" onClick={() => run(() => save(name))}>
          {words(`export_${name.replace(/-/g, '_')}`)}
        </button>
      ))}
    </fieldset>
  );
}
