/** The options page: what is marked and how, where, when, by which keys; what is stored; how well it does. */
import type { LookChoices } from '../kinds';
import { type Settings, settings, sites } from '../storage';
import { useWords } from '../ui/context';
import { AboutSection } from './about';
import { KeyboardSection } from './keyboard';
import { KindsSection } from './kinds';
import { PrivacySection } from './privacy';
import { ReadingSection } from './reading';
import { SECTIONS } from './section';
import { SetAside } from './set-aside';
import { SitesSection } from './sites';
import { useStored } from './stored';

/** `preview` shows looks on this page that are not set yet. */
export function Options({ preview }: { readonly preview: (looks: LookChoices) => void }) {
  const words = useWords();
  const [set, changeSettings] = useStored(settings);
  const [allSites, changeSites] = useStored(sites);
  const change = (part: Partial<Settings>): void => changeSettings((now) => ({ ...now, ...part }));
  return (
    <div class="options">
      <header>
        <p class="brand">
          <img src="/icons/48.png" alt="" width="24" height="24" /> {words('extension_name')}
        </p>
        <nav aria-label={words('options_nav')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{words(`section_${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1>{words('options_title')}</h1>
        <p class="lede">{words('options_at_once')}</p>
        <SetAside />
        {set !== undefined && <KindsSection settings={set} change={change} preview={preview} />}
        {allSites !== undefined && <SitesSection sites={allSites} change={changeSites} />}
        {set !== undefined && <ReadingSection reading={set} change={change} />}
        <KeyboardSection />
        <PrivacySection />
        <AboutSection />
      </main>
    </div>
  );
}
