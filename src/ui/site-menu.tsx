/** What Demarche does on the site of the page at hand. */
import { modeKey, SITE_MODES, type SiteMode } from '../site-modes';
import { useWords } from './context';
import type { Site } from './panel-state';

interface SiteMenuProps {
  readonly site: Site;
  readonly change: (mode: SiteMode) => void;
}

export function SiteMenu({ site, change }: SiteMenuProps) {
  const words = useWords();
  return (
    <fieldset class="sheet modes">
      <legend>{words('site_title', site.name)}</legend>
      {SITE_MODES.map((mode) => {
        const key = modeKey(mode);
        return (
          <label key={mode}>
            <input type="radio" name="site-mode" checked={site.mode === mode} onChange={() => change(mode)} />
            <span>
              {words(key)} <span class="soft">{words(`${key}_more`)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
