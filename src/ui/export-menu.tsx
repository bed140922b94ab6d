/** Copy as Markdown, and save in every format that `src/export` has. */
import { useState } from 'preact/hooks';
import type { FormatName } from '../export';
import { useWords } from './context';
import { hasDeadlines } from './models/deadlines';
import type { ReadyPanel } from './panel-state';
import { copyExport, saveExport } from './save-export';

/** In the order of use; each has a message `export_NAME`. */
const OFFERED = ['markdown', 'csv', 'json', 'web-annotation', 'ics', 'plover'] as const satisfies readonly FormatName[];

export function ExportMenu({ panel, tell }: { readonly panel: ReadyPanel; readonly tell: (said: string) => void }) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const run = (act: () => Promise<string>): void => {
    setBusy(true);
    act()
      .then(tell, () => tell(words('export_failed')))
      .finally(() => setBusy(false));
  };
  const copy = async (): Promise<string> => {
    await copyExport('markdown', panel, words);
    return words('export_copied');
  };
  // A calendar without events is none.
  const offered = OFFERED.filter((name) => name !== 'ics' || hasDeadlines(panel.analysis));
  return (
    <fieldset class="sheet export" disabled={busy}>
      <legend>{words('export_title')}</legend>
      <button type="button" class="main" onClick={() => run(copy)}>
        {words('export_copy_markdown')}
      </button>
      {offered.map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => run(async () => words('export_saved', await saveExport(name, panel, words)))}
        >
          {words(`export_${name.replace(/-/g, '_')}`)}
        </button>
      ))}
    </fieldset>
  );
}
