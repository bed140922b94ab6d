/** The panel while there is nothing to show: what is the matter, and what the reader can do. */

import type { SiteMode } from '../site-modes';
import { shareOf } from '../telling/words';
import { useWords } from './context';
import { reasonsInWords } from './models/reasons';
import type { PanelActions, PanelState, Site } from './panel-state';

type Waiting = Exclude<PanelState, { kind: 'ready' }>;

interface StatePageProps {
  readonly state: Waiting;
  readonly site: Site | undefined;
  readonly actions: PanelActions;
  readonly setSiteMode: (mode: SiteMode) => void;
}

export function StatePage({ state, site, actions, setSiteMode }: StatePageProps) {
  const words = useWords();
  const key = state.kind.replace(/-/g, '_');
  const busy = state.kind === 'reading' || state.kind === 'analysing';
  return (
    <section class="state" aria-busy={busy}>
      <h1>{words(`state_${key}`)}</h1>
      {busy && <Progress label={words(`state_${key}`)} {...(state.kind === 'analysing' ? state : {})} />}
      <p>{words(`state_${key}_more`, ...details(state, site))}</p>
      {state.kind === 'on-click' && <Main label="analyse_now" act={actions.analyseAnyway} />}
      {state.kind === 'switched-off' && <Main label="site_switch_on" act={() => setSiteMode('automatic')} />}
      {state.kind === 'withheld' && (
        <>
          {actions.analyseOnce !== undefined && <Main label="analyse_once" act={actions.analyseOnce} />}
          <button type="button" class="second" onClick={actions.allowSite}>
            {words('site_allow')}
          </button>
        </>
      )}
      {state.kind === 'not-article' && (
        <>
          <Reasons reasons={state.reasons} />
          <Main label="analyse_anyway" act={actions.analyseAnyway} />
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <Main label="try_again" act={actions.tryAgain} />
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

/** How far it is, where that is known. */
function Progress({ label, share }: { readonly label: string; readonly share?: number }) {
  const words = useWords();
  if (share === undefined) return <progress aria-label={label} />;
  return (
    <p class="progress">
      <progress aria-label={label} max={1} value={share} />
      <span aria-hidden="true">{shareOf(words, share)}</span>
    </p>
  );
}

/** What the reader most likely wants to do; `label` is a message key. */
function Main({ label, act }: { readonly label: string; readonly act: () => void }) {
  return (
    <button type="button" class="main" onClick={act}>
      {useWords()(label)}
    </button>
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

function details(state: Waiting, site: Site | undefined): readonly string[] {
  if (state.kind === 'unsupported-language') return [languageName(state.language)];
  return state.kind === 'switched-off' ? [site?.name ?? ''] : [];
}

/** "French" for `fr`; the tag itself where it is none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
