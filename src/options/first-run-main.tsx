/** Joins the first-run page to the browser. */
import { render } from 'preact';
import { words } from '../browser';
import { SurroundingsContext } from '../ui/context';
import { dressPage } from '../ui/dress-page';
import { FirstRun } from './first-run';

dressPage(document, words, 'first_run_title');
render(
  <SurroundingsContext.Provider value={{ words, reveal: () => {} }}>
    <FirstRun />
  </SurroundingsContext.Provider>,
  document.body,
);
