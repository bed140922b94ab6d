/** Which keys are set for what, and the way to the browser's page where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { browser, type Commands } from '../browser';
import { useWords } from '../ui/context';
import { Section } from './section';

/** Chromium's own page; Firefox has a function that opens its own. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

/** The command that browsers name by themselves, without its description. */
const OPEN_PANEL = '_execute_action';

export function KeyboardSection() {
  const words = useWords();
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    const ask = (): void => void browser.commands.getAll().then((all) => ending.signal.aborted || setCommands(all));
    ask();
    // Keys are changed in another tab: coming back is the moment to look again.
    addEventListener('focus', ask, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  const canOpen = browser.commands.openShortcutSettings !== undefined;
  const openSettings = (): void => {
    if (canOpen) void browser.commands.openShortcutSettings();
    else void browser.tabs.create({ url: SHORTCUTS });
  };
  return (
    <Section name="keyboard">
      <dl class="keys">
        {commands.map(({ name = '', description, shortcut }) => (
          <div key={name}>
            <dt>{name === OPEN_PANEL ? words('command_open_panel') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{words('key_not_set')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="second" onClick={openSettings}>
          {words('keys_change')}
        </button>
        <span class="soft">{words(canOpen ? 'keys_where_firefox' : 'keys_where_chromium', SHORTCUTS)}</span>
      </div>
      <p class="soft">{words('keys_in_card')}</p>
    </Section>
  );
}
