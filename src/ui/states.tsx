/** The panel while there is nothing to show: what is the matter, and what the reader can do. */
import { useWords } from './context';
import { reasonsInWords } from './models/reasons';
import type { PanelActions, PanelState } from './panel-state';

type Waiting = Exclude<PanelState, { kind: 'ready' }>;

export function StatePage({ state, actions }: { readonly state: Waiting; readonly actions: PanelActions }) {
  const words = useWords();
  const key = state.kind.replace(/-/g, '_');
  const busy = state.kind === 'reading' || state.kind === 'analysing';
  return (
    <section class="state" aria-busy={busy}>
      <h1>{words(`state_${key}`)}</h1>
      {busy && <progress aria-label={words(`state_${key}`)} />}
      <p>{words(`state_${key}_more`, ...details(state))}</p>
      {state.kind === 'not-article' && (
        <>
          <Reasons reasons={state.reasons} />
          <button type="button" class="main" onClick={actions.analyseAnyway}>
            {words('analyse_anyway')}
          </button>
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <button type="button" class="main" onClick={actions.tryAgain}>
            {words('try_again')}
          </button>
          {state.what !== '' && (
            <details>
              <summary>{words('state_failed_details')}</summary>
              <p class="technical">{state.what}</p>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const sentences = reasonsInWords(useWords(), reasons);
  return sentences.length === 0 ? null : (
    <ul class="reasons">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function details(state: Waiting): readonly string[] {
  if (state.kind !== 'unsupported-language') return [];
  const name = languageName(state.language);
  return [name];
}

/** "French" for `fr`; the tag itself where it is none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
