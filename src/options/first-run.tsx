/** The page that opens once, at installation: what it does, what it cannot do, how to switch it off. One screen. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { DEFAULT_KINDS, KINDS, type Kind, LOOKS } from '../kinds';
import { useWords } from '../ui/context';
import { SampleText } from '../ui/sample-text';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

export function FirstRun() {
  const words = useWords();
  return (
    <main class="first-run">
      <header>
        <img src="/icons/128.png" alt="" width="48" height="48" />
        <div>
          <h1>{words('first_run_title')}</h1>
          <p class="lede">{words('extension_description')}</p>
        </div>
      </header>
      <Access />
      <section class="paper" aria-labelledby="legend-title">
        <h2 id="legend-title">{words('first_run_legend')}</h2>
        <SampleText shown={KINDS} />
        <dl class="legend">
          <Legend label="first_run_in_page" kinds={DEFAULT_KINDS} />
          <Legend label="first_run_in_panel" kinds={KINDS.filter((kind) => !DEFAULT_KINDS.includes(kind))} />
        </dl>
      </section>
      <div class="columns">
        <Points
          title="first_run_does"
          points={['first_run_does_marks', 'first_run_does_card', 'first_run_does_panel']}
        />
        <Points
          title="first_run_cannot"
          points={['first_run_cannot_languages', 'first_run_cannot_truth', 'first_run_cannot_all']}
        />
        <Points title="first_run_off" points={['first_run_off_marks', 'first_run_off_site', 'first_run_off_all']} />
      </div>
      <footer>
        <button type="button" class="second" onClick={() => void browser.runtime.openOptionsPage()}>
          {words('first_run_options')}
        </button>
        <p class="soft">{words('first_run_private')}</p>
      </footer>
    </main>
  );
}

/** `label` is a message key. */
function Legend({ label, kinds }: { readonly label: string; readonly kinds: readonly Kind[] }) {
  const words = useWords();
  return (
    <div>
      <dt>{words(label)}</dt>
      {kinds.map((kind) => (
        <dd key={kind}>
          <span class={`k-${kind}`}>{words(LOOKS[kind].plural)}</span>
        </dd>
      ))}
    </div>
  );
}

/** Titles and points are message keys. */
function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  const words = useWords();
  return (
    <section>
      <h2>{words(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{words(point)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Firefox lets readers withhold access to sites; then articles are read only after a click. */
function Access() {
  const words = useWords();
  const [given, setGiven] = useState(true);
  useEffect(() => void browser.permissions.contains(EVERYWHERE).then(setGiven), []);
  if (given) return null;
  return (
    <section class="notice" aria-labelledby="access-title">
      <h2 id="access-title">{words('first_run_access')}</h2>
      <p>{words('first_run_access_more')}</p>
      <button
        type="button"
        class="main"
        onClick={() => void browser.permissions.request(EVERYWHERE).then(setGiven, () => {})}
      >
        {words('first_run_access_give')}
      </button>
    </section>
  );
}
