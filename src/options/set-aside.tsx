/** Told where stored settings could not be read: nothing was lost, and the reader decides what becomes of it. */
import { useEffect, useState } from 'preact/hooks';
import { settings, sites } from '../storage';
import { useWords } from '../ui/context';
import { saveFile } from '../ui/save-file';

const ITEMS = { settings, sites } as const;

export function SetAside() {
  const words = useWords();
  const [kept, setKept] = useState<Readonly<Record<string, unknown>>>({});
  const [failed, setFailed] = useState(false);
  const look = async (): Promise<void> => {
    const found: Record<string, unknown> = {};
    for (const [name, item] of Object.entries(ITEMS)) {
      // Reading is what finds out.
      await item.get();
      const aside = await item.setAside();
      if (aside !== undefined) found[name] = aside;
    }
    setKept(found);
  };
  useEffect(() => void look().catch(() => {}), []);
  if (Object.keys(kept).length === 0) return null;
  const forget = async (): Promise<void> => {
    try {
      for (const item of Object.values(ITEMS)) if ((await item.setAside()) !== undefined) await item.forgetSetAside();
    } catch {
      setFailed(true);
    }
    await look().catch(() => {});
  };
  return (
    <div class="notice" role="alert">
      <p>{words('set_aside')}</p>
      {failed && <p class="wrong">{words('export_failed')}</p>}
      <div class="row">
        <button
          type="button"
          class="second"
          onClick={() => saveFile('demarche-set-aside.json', JSON.stringify(kept, null, 2), 'application/json')}
        >
          {words('set_aside_save')}
        </button>
        <button type="button" class="second" onClick={() => void forget()}>
          {words('set_aside_forget')}
        </button>
      </div>
    </div>
  );
}
