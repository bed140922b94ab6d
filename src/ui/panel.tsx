/** The panel: what an article's actors want of one another, at a glance and in four views. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PositionKind, Span } from '../engine/types';
import type { Words } from '../telling/words';
import { ActorsView } from './actors-view';
import { SurroundingsContext, useWords } from './context';
import { Footer } from './footer';
import { Glance } from './glance';
import { Head } from './head';
import { type Narrowing, reportOf } from './models/report';
import { NarrowingBar } from './narrowing';
import type { Marking, PanelActions, PanelState, ReadyPanel, Site } from './panel-state';
import { PositionsView } from './positions-view';
import { SourcesView } from './sources-view';
import { StatePage } from './states';
import { Tabs } from './tabs';
import { TimelineView } from './timeline-view';

interface PanelProps {
  readonly state: PanelState;
  readonly marking: Marking;
  /** Undefined where the page is no web page, or its address is not known to us. */
  readonly site: Site | undefined;
  /** Whether stored settings could not be read; the options tell more. */
  readonly setAside: boolean;
  readonly words: Words;
  readonly actions: PanelActions;
}

export function Panel({ state, marking, site, setAside, words, actions }: PanelProps) {
  const [said, tell] = useState('');
  const reveal = (span: Span): void => {
    tell('');
    actions.reveal(span).then(
      (done) => tell(words(done ? 'shown_in_page' : 'gone_from_page')),
      () => tell(words('page_not_there')),
    );
  };
  const kept = (work: Promise<void>): void => {
    tell('');
    work.catch(() => tell(words('not_saved')));
  };
  const stateWords = state.kind === 'ready' ? words('state_ready') : words(`state_${state.kind.replace(/-/g, '_')}`);
  // What screen readers hear when the state changes, and what became of a click.
  useEffect(() => tell(''), [state.kind]);
  return (
    <SurroundingsContext.Provider value={{ words, reveal }}>
      <main class="panel" lang={words('language_tag')}>
        {setAside && <SetAsideLine see={actions.openOptions} />}
        {state.kind === 'ready' ? (
          // A page that changes keeps the view and filters that the reader chose; another article starts anew.
          <Ready key={state.analysis.article.url ?? state.analysis.article.hash} panel={state} tell={tell} />
        ) : (
          <StatePage
            state={state}
            site={site}
            actions={actions}
            setSiteMode={(mode) => kept(actions.setSiteMode(mode))}
          />
        )}
        <Footer
          {...(state.kind === 'ready' ? { panel: state } : {})}
          marking={marking}
          site={site}
          actions={actions}
          setMarking={(work) => kept(actions.setMarking(work))}
          setSiteMode={(mode) => kept(actions.setSiteMode(mode))}
          tell={tell}
        />
        <p class={said === '' ? 'hidden' : 'said-line'} role="status">
          {said || stateWords}
        </p>
      </main>
    </SurroundingsContext.Provider>
  );
}

/** Above everything else, in every state: what the reader had set may not hold. */
function SetAsideLine({ see }: { readonly see: () => void }) {
  const words = useWords();
  return (
    <p class="set-aside">
      {words('set_aside_panel')}{' '}
      <button type="button" class="link" onClick={see}>
        {words('set_aside_see')}
      </button>
    </p>
  );
}

type View = 'actors' | 'positions' | 'timeline' | 'sources';

interface ReadyProps {
  readonly panel: ReadyPanel;
  readonly tell: (said: string) => void;
}

const EVERYTHING: Narrowing = { query: '', kinds: [] };

function Ready({ panel, tell }: ReadyProps) {
  const words = useWords();
  const { analysis, text } = panel;
  const [view, setView] = useState<View>('actors');
  const [narrowing, setNarrowing] = useState(EVERYTHING);
  const whole = useMemo(() => reportOf(analysis, text, EVERYTHING), [analysis, text]);
  // Only the view that shows the filters by kind is narrowed by them.
  const narrowed = view === 'positions' ? narrowing : { ...narrowing, kinds: [] };
  const report = useMemo(() => reportOf(analysis, text, narrowed), [analysis, text, narrowing, view]);
  const present = useMemo(() => new Set<PositionKind>(analysis.positions.map(({ kind }) => kind)), [analysis]);
  if (analysis.positions.length === 0 && analysis.statements.length === 0)
    return (
      <div class="scroll">
        <Head panel={panel} />
        <section class="state">
          <h2>{words('state_nothing')}</h2>
          <p>{words('state_nothing_more')}</p>
        </section>
      </div>
    );
  return (
    <div class="scroll">
      <Head panel={panel} />
      <Glance report={whole} />
      <Tabs<View>
        label={words('views_label')}
        tabs={[
          { name: 'actors', label: words('view_actors'), count: report.actors.length },
          { name: 'positions', label: words('view_positions'), count: report.positions.length },
          { name: 'timeline', label: words('view_timeline'), count: report.times.length },
          { name: 'sources', label: words('view_sources') },
        ]}
        chosen={view}
        choose={setView}
      >
        <NarrowingBar present={present} narrowing={narrowing} change={setNarrowing} byKind={view === 'positions'} />
        {view === 'actors' && <ActorsView report={report} />}
        {view === 'positions' && <PositionsView report={report} />}
        {view === 'timeline' && <TimelineView report={report} panel={panel} tell={tell} />}
        {view === 'sources' && <SourcesView report={report} />}
      </Tabs>
    </div>
  );
}
