/** What is always there below the views: marks, this site, export, and the ways to other places of the extension. */
import { useState } from 'preact/hooks';
import { modeKey, type SiteMode } from '../site-modes';
import { useWords } from './context';
import { ExportMenu } from './export-menu';
import { Icon } from './icons';
import { MarkingMenu } from './marking-menu';
import { countKinds } from './models/kind-counts';
import type { Marking, PanelActions, ReadyPanel, Site } from './panel-state';
import { SiteMenu } from './site-menu';

interface FooterProps {
  /** Absent while there is no analysis: then there is nothing to mark and to export. */
  readonly panel?: ReadyPanel;
  readonly marking: Marking;
  readonly site: Site | undefined;
  readonly actions: PanelActions;
  readonly setMarking: (work: (now: Marking) => Marking) => void;
  readonly setSiteMode: (mode: SiteMode) => void;
  readonly tell: (said: string) => void;
}

type Sheet = 'marking' | 'site' | 'export';

export function Footer({ panel, marking, site, actions, setMarking, setSiteMode, tell }: FooterProps) {
  const words = useWords();
  const [open, setOpen] = useState<Sheet>();
  const opener = (name: Sheet, label: string) => (
    <button type="button" aria-expanded={open === name} onClick={() => setOpen(open === name ? undefined : name)}>
      {label}
    </button>
  );
  return (
    <footer class="bar">
      {panel !== undefined && open === 'marking' && (
        <MarkingMenu marking={marking} counts={countKinds(panel.analysis)} change={setMarking} />
      )}
      {site !== undefined && open === 'site' && <SiteMenu site={site} change={setSiteMode} />}
      {panel !== undefined && open === 'export' && <ExportMenu panel={panel} tell={tell} />}
      <div class="buttons">
        {panel !== undefined && opener('marking', words('marking_button'))}
        {panel !== undefined && opener('export', words('export_button'))}
        {site !== undefined && opener('site', words('site_button', words(modeKey(site.mode))))}
        <span class="end">
          {actions.openSide !== undefined && <Way icon="side" label={words('open_side')} go={actions.openSide} />}
          {actions.openTab !== undefined && <Way icon="tab" label={words('open_tab')} go={actions.openTab} />}
          <Way icon="options" label={words('open_options')} go={actions.openOptions} />
        </span>
      </div>
    </footer>
  );
}

interface WayProps {
  readonly icon: 'side' | 'tab' | 'options';
  readonly label: string;
  readonly go: () => void;
}

function Way({ icon, label, go }: WayProps) {
  return (
    <button type="button" class="way" aria-label={label} title={label} onClick={go}>
      <Icon name={icon} />
    </button>
  );
}
