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
import { Unsaved } from './unsaved';

/** `preview` shows looks on this page that are not set yet. */
export function Options({ preview }: { readonly preview: (looks: LookChoices) => void }) {
  const words = useWords();
  const set = useStored(settings);
  const allSites = useStored(sites);
  const change = (work: (now: Settings) => Partial<Settings>): void =>
    void set.change((now) => ({ ...now, ...work(now) }));
  const saveAgain = async (): Promise<boolean> => {
    const tried = [set, allSites].filter(({ unsaved }) => unsaved).map((one) => one.saveAgain());
    return (await Promise.all(tried)).every((done) => done);
  };
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
        {set.value !== undefined && <KindsSection settings={set.value} change={change} preview={preview} />}
        {allSites.value !== undefined && <SitesSection sites={allSites.value} change={allSites.change} />}
        {set.value !== undefined && <ReadingSection reading={set.value} change={(part) => change(() => part)} />}
        <KeyboardSection />
        <PrivacySection />
        <AboutSection />
        <Unsaved unsaved={set.unsaved || allSites.unsaved} saveAgain={saveAgain} />
      </main>
    </div>
  );
}
