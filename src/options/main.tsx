/** Joins the options page to browser and storage. */
import { render } from 'preact';
import { words } from '../browser';
import { DEFAULT_SETTINGS, settings } from '../storage';
import { SurroundingsContext } from '../ui/context';
import { dressPage } from '../ui/dress-page';
import { Options } from './options';

const redress = dressPage(document, words, 'options_title');
let fontSize = DEFAULT_SETTINGS.fontSize;
const dress = (now: typeof DEFAULT_SETTINGS): void => {
  fontSize = now.fontSize;
  redress(now);
};
settings.watch(dress, new AbortController().signal);
// Where they cannot be read the page looks as usual; what it then cannot store it tells.
settings.get().then(dress, () => {});

render(
  <SurroundingsContext.Provider value={{ words, reveal: () => {} }}>
    <Options preview={(looks) => redress({ looks, fontSize })} />
  </SurroundingsContext.Provider>,
  document.body,
);
