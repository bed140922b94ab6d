/** What the background is asked: by our scripts in pages, and by the panel. */
import { isAnalysis, isArticle } from '../engine/format';
import { either, isIndex, isNull, isString, shapeOf } from '../engine/format/guards';
import type { Article } from '../engine/types';
import { isPageState, type PageState } from '../page-state';
import { request } from './request';

const isVisit = shapeOf<{ visit: string }>({ visit: isString });
const isTab = shapeOf<{ tabId: number }>({ tabId: isIndex });
const isKey = shapeOf<{ key: string }>({ key: isString });

/** The detector found an article: inject the reader into this tab. */
export const openReader = request('open-reader', 'page', isVisit, isNull);

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
  shapeOf<{ visit: string; state: PageState }>({ visit: isString, state: isPageState }),
  isNull,
);

/** The tab's page is no longer the one that was analysed (single-page navigation). */
export const left = request('left', 'page', isVisit, isNull);

/** What is known of the page in this tab? */
export const pageState = request('page-state', 'extension', isTab, isPageState);

/** The analysis kept under this key, or null where it was evicted. */
export const analysis = request('analysis', 'extension', isKey, either(isAnalysis, isNull));

export const toBackground = { openReader, analyse, report, left, pageState, analysis };
