/** Analyses an article once per text, and tells the panel and the badge how it goes. */
import type { Analysis, Article } from '../engine/types';
import type { Asker } from '../messages';
import { failedBy, type PageState } from '../page-state';
import { analyses, tabStates } from '../storage';
import { countOf, showCount } from './badge';
import { isThere } from './in-page';
import { inSlices, oneAtATime } from './in-slices';

/** The engine: yields the share of its work that is done. */
export type Analyse = (article: Article) => Iterator<number, Analysis, void>;

/**
 * Throws what the engine throws, after the tab's state says so.
 * A tab that is closed meanwhile, or has gone elsewhere, costs nothing but the work: the analysis is kept for the next visit.
 */
export async function analyseArticle(
  analyse: Analyse,
  article: Article,
  visit: string,
  { tabId, private: isPrivate }: Pick<Asker, 'tabId' | 'private'>,
): Promise<Analysis> {
  const tell = async (state: PageState) => {
    if (tabId !== undefined) await tabStates.put(String(tabId), { visit, state });
  };
  const key = await keyOf(article);
  /** Analysing takes time: by its end another page may stand in the tab. */
  const tellLate = async (state: PageState, positions: number | Promise<number>) => {
    if (tabId === undefined || !(await isThere(tabId, visit))) return;
    await showCount(tabId, await positions);
    // Last, because a panel that hears of it asks the page at once, which by then should have its answer.
    await tell(state);
  };
  /** Only to those who wait for this page still. */
  const tellShare = async (share: number) => {
    const kept = tabId === undefined ? undefined : await tabStates.get(String(tabId));
    if (kept?.visit === visit && kept.state.kind === 'analysing') await tell({ kind: 'analysing', share });
  };
  const finish = async (analysis: Analysis): Promise<Analysis> => {
    await tellLate(readyState(key, analysis), countOf(analysis));
    return analysis;
  };
  try {
    const kept = await analyses.get(key);
    if (kept !== undefined) return await finish({ ...kept, article: aboutOf(kept, article) });
    await tell({ kind: 'analysing' });
    const made = await oneAtATime(key, tellShare, (told) => inSlices(analyse(article), told));
    // Another page with the same text may have asked first.
    const analysis = { ...made, article: aboutOf(made, article) };
    // On its way before anybody is told, so that who looks for it later finds it; but the page does not wait for it to be stored.
    if (!isPrivate) void analyses.put(key, analysis);
    return await finish(analysis);
  } catch (error) {
    await tellLate(failedBy(error), 0);
    throw error;
  }
}

/**
 * Names what the findings depend on: the text, and the day from which dates are counted. A hash that nobody can forge, and
 * not the engine's own: a page must not be able to have its analysis shown over another page's text.
 */
async function keyOf({ text, published, language }: Article): Promise<string> {
  const read = new TextEncoder().encode(JSON.stringify([language, published, text]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', read));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function aboutOf(kept: Analysis, { text: _text, ...about }: Article): Analysis['article'] {
  return { ...about, length: kept.article.length, hash: kept.article.hash };
}

function readyState(key: string, analysis: Analysis): PageState {
  return {
    kind: 'ready',
    key,
    positions: analysis.positions.length,
    statements: analysis.statements.length,
    ...(analysis.truncated ? { truncated: true } : {}),
  };
}
