/** What is kept for the browser's session: analyses by the text's hash, and each tab's page state. */
import { isAnalysis } from '../engine/format';
import { isString, shapeOf } from '../engine/format/guards';
import { isPageState, type PageState } from '../page-state';
import { shelf } from './shelf';

export const analyses = shelf({ name: 'analysis', version: 1, is: isAnalysis });

/** The state of one view of a page in a tab; a state of another visit is out of date. */
export interface TabState {
  readonly visit: string;
  readonly state: PageState;
}

/** By tab id (as a string). */
export const tabStates = shelf({
  name: 'tab',
  version: 1,
  is: shapeOf<TabState>({ visit: isString, state: isPageState }),
});
