/** The panel: what an article's actors want of one another, at a glance and in four views. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PositionKind, Span } from '../engine/types';
import { summarise, summarySentence } from '../export/summary';
import type { Kind } from '../kinds';
import { dayOf, type Words } from '../telling/words';
import { ActorsView } from './actors-view';
import { SurroundingsContext, useWords } from './context';
import { ExportMenu } from './export-menu';
import { Glance } from './glance';
import { MarkingMenu } from './marking-menu';
import { type Narrowing, reportOf } from './models/report';
import { NarrowingBar } from './narrowing';
import type { Marking, PanelActions, PanelState, ReadyPanel, Site } from './panel-state';
import { PositionsView } from './positions-view';
import { SourcesView } from './sources-view';
import { StatePage } from './states';
import { Tabs } from './tabs';
import { TimelineView } from './timeline-view';

export interface PanelProps {
  readonly state: PanelState;
  readonly marking: Marking;
  /** Undefined where the page is no web page, or its address is not known to us. */
  readonly site: Site | undefined;
  readonly words: Words;
  readonly actions: PanelActions;
}

export function Panel({ state, marking, site, words, actions }: PanelProps) {
  const [said, tell] = useState('');
  const reveal = (span: Span): void => {
    tell('');
    actions.reveal(span).then(
      (done) => tell(words(done ? 'shown_in_page' : 'gone_from_page')),
      () => tell(words('page_not_there')),
    );
  };
  const stateWords = state.kind === 'ready' ? words('state_ready') : words(`state_${state.kind.replace(/-/g, '_')}`);
  // What screen readers hear when the state changes, and what became of a click.
  useEffect(() => tell(''), [state.kind]);
  return (
    <SurroundingsContext.Provider value={{ words, reveal }}>
      <main class="panel" lang={words('language_tag')}>
        {state.kind === 'ready' ? (
          <Ready key={state.analysis.article.hash} panel={state} marking={marking} actions={actions} tell={tell} />
        ) : (
          <StatePage state={state} site={site} actions={actions} />
        )}
        <p class={said === '' ? 'hidden' : 'said-line'} role="status">
          {said || stateWords}
        </p>
      </main>
    </SurroundingsContext.Provider>
  );
}

type View = 'actors' | 'positions' | 'timeline' | 'sources';
type Sheet = 'marking' | 'export';

interface ReadyProps {
  readonly panel: ReadyPanel;
  readonly marking: Marking;
  readonly actions: PanelActions;
  readonly tell: (said: string) => void;
}

function Ready({ panel, marking, actions, tell }: ReadyProps) {
  const words = useWords();
  const { analysis, text } = panel;
  const [view, setView] = useState<View>('actors');
  const [sheet, setSheet] = useState<Sheet>();
  const [narrowing, setNarrowing] = useState<Narrowing>({ query: '', kinds: [] });
  const whole = useMemo(() => reportOf(analysis, text, { query: '', kinds: [] }), [analysis, text]);
  // Only the view that shows the filters by kind is narrowed by them.
  const narrowed = view === 'positions' ? narrowing : { ...narrowing, kinds: [] };
  const report = useMemo(() => reportOf(analysis, text, narrowed), [analysis, text, narrowing, view]);
  const present = useMemo(() => new Set<PositionKind>(analysis.positions.map(({ kind }) => kind)), [analysis]);
  const nothing = analysis.positions.length === 0 && analysis.statements.length === 0;
  return (
    <>
      <div class="scroll">
        <Head panel={panel} />
        {nothing ? (
          <section class="state">
            <h2>{words('state_nothing')}</h2>
            <p>{words('state_nothing_more')}</p>
          </section>
        ) : (
          <>
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
              <NarrowingBar
                present={present}
                narrowing={narrowing}
                change={setNarrowing}
                byKind={view === 'positions'}
              />
              {view === 'actors' && <ActorsView report={report} />}
              {view === 'positions' && <PositionsView report={report} />}
              {view === 'timeline' && <TimelineView report={report} />}
              {view === 'sources' && <SourcesView report={report} />}
            </Tabs>
          </>
        )}
      </div>
      <footer class="bar">
        {sheet === 'marking' && <MarkingMenu marking={marking} counts={countsOf(panel)} change={actions.setMarking} />}
        {sheet === 'export' && <ExportMenu panel={panel} tell={tell} />}
        <div class="buttons">
          <SheetButton name="marking" open={sheet} set={setSheet} label={words('marking_button')} />
          <SheetButton name="export" open={sheet} set={setSheet} label={words('export_button')} />
          {actions.openSide !== undefined && (
            <button type="button" class="end" onClick={actions.openSide}>
              {words('open_side')}
            </button>
          )}
          {actions.openTab !== undefined && (
            <button type="button" onClick={actions.openTab}>
              {words('open_tab')}
            </button>
          )}
          <button type="button" onClick={actions.openOptions}>
            {words('open_options')}
          </button>
        </div>
      </footer>
    </>
  );
}

function Head({ panel }: { panel: ReadyPanel }) {
  const words = useWords();
  const { analysis } = panel;
  const { article } = analysis;
  const about = [article.outlet, article.published === undefined ? undefined : dayOf(words, article.published)].filter(
    (part) => part !== undefined && part !== '',
  );
  const gist = useMemo(() => summarySentence(analysis, summarise(analysis), words), [analysis, words]);
  return (
    <header class="head">
      {about.length > 0 && <p class="outlet">{about.join(' · ')}</p>}
      <h1>{article.title || words('untitled')}</h1>
      {analysis.statements.length + analysis.positions.length > 0 && <p class="gist">{gist}</p>}
      {analysis.truncated === true && <p class="notice">{words('state_truncated')}</p>}
      {analysis.failed !== undefined && (
        <p class="notice">{words('state_parts_failed', analysis.failed.map(({ what }) => what).join('; '))}</p>
      )}
      {panel.text === '' && <p class="notice">{words('page_not_there')}</p>}
    </header>
  );
}

interface SheetButtonProps {
  readonly name: Sheet;
  readonly open: Sheet | undefined;
  readonly set: (sheet: Sheet | undefined) => void;
  readonly label: string;
}

function SheetButton({ name, open, set, label }: SheetButtonProps) {
  return (
    <button type="button" aria-expanded={open === name} onClick={() => set(open === name ? undefined : name)}>
      {label}
    </button>
  );
}

/** How often each kind occurs; speakers by the places where they are named as sources. */
function countsOf({ analysis }: ReadyPanel): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of analysis.positions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sources = new Set(
    analysis.statements.flatMap(({ source, tier }) =>
      source === undefined || tier !== 'speech' ? [] : `${source.start}-${source.end}`,
    ),
  );
  counts.set('speaker', sources.size);
  counts.set('time', analysis.times.length);
  return counts;
}
