/** What is kept for the browser's session: analyses, and each tab's page state. */
import { isAnalysis } from '../engine/format';
import { isString, shapeOf } from '../engine/format/guards';
import { isPageState, type PageState } from '../page-state';
import { shelf } from './shelf';

/** Analyses by a hash of what they depend on. */
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
  // An analysis can be made again; a state that is lost leaves a panel that waits for ever.
  outlives: 'analysis',
  is: shapeOf<TabState>({ visit: isString, state: isPageState }),
});
