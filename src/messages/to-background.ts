/** What the background is asked: by our scripts in pages, and by the panel. */
import { isAnalysis, isArticle } from '../engine/format';
import { either, isIndex, isNull, isString, shapeOf } from '../engine/format/guards';
import type { Article } from '../engine/types';
import { isPageState, isReportedState, type ReportedState } from '../page-state';
import type { Notices } from './from-detector';
import { request } from './request';

const isTab = shapeOf<{ tabId: number }>({ tabId: isIndex });
const isKey = shapeOf<{ key: string }>({ key: isString });

const isVisit = shapeOf<Notices['open-reader'] & Notices['left']>({ visit: isString });

/** The detector has an article before it. */
export const openReader = request('open-reader' satisfies keyof Notices, 'page', isVisit, isNull);
/** The page that was read is another one now. */
export const left = request('left' satisfies keyof Notices, 'page', isVisit, isNull);

/** The reader has the article: what does it say? */
export const analyse = request(
  'analyse',
  'page',
  shapeOf<{ visit: string; article: Article }>({ visit: isString, article: isArticle }),
  isAnalysis,
);

/** The reader cannot go on; the panel should say why. */
export const report = request(
  'report',
  'page',
  shapeOf<{ visit: string; state: ReportedState }>({ visit: isString, state: isReportedState }),
  isNull,
);

/** What is known of the page in this tab? */
export const pageState = request('page-state', 'extension', isTab, isPageState);

/** Read the tab's page although it does not look like an article, or once more after a failure. */
export const readAnyway = request('read-anyway', 'extension', isTab, isNull);

/** The analysis kept under this key, or null where it was evicted. */
export const analysis = request('analysis', 'extension', isKey, either(isAnalysis, isNull));

/** All that the background answers. */
export const toBackground = { openReader, analyse, report, left, pageState, readAnyway, analysis };
