/** Told where the browser refused to store what the reader chose: what is shown stays, and can be saved again. */
import { useState } from 'preact/hooks';
import { useWords } from '../ui/context';

interface UnsavedProps {
  readonly unsaved: boolean;
  readonly saveAgain: () => Promise<boolean>;
}

/** Stands over the page's lower edge: the change may have been made anywhere in it. */
export function Unsaved({ unsaved, saveAgain }: UnsavedProps) {
  const words = useWords();
  const [busy, setBusy] = useState(false);
  if (!unsaved) return null;
  const again = (): void => {
    setBusy(true);
    void saveAgain().finally(() => setBusy(false));
  };
  return (
    <div class="unsaved notice" role="alert">
      <p>{words('not_saved')}</p>
      <button type="button" class="second" disabled={busy} onClick={again}>
        {words('not_saved_again')}
      </button>
    </div>
  );
}
