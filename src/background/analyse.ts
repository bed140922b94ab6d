/** Analyses an article once per text, and tells the panel and the badge how it goes. */
import type { Analysis, Article } from '../engine/types';
import type { PageState } from '../page-state';
import { analyses, tabStates } from '../storage';
import { showCount } from './badge';

/**
 * `analyze` is the engine. Throws what the engine throws, after the tab's state says so.
 * A tab that is closed meanwhile costs nothing but the work: the analysis is kept for the next visit.
 */
export async function analyseArticle(
  analyze: (article: Article) => Analysis,
  article: Article,
  visit: string,
  tabId: number | undefined,
): Promise<Analysis> {
  const tell = async (state: PageState) => {
    if (tabId !== undefined) await tabStates.put(String(tabId), { visit, state });
  };
  const key = await keyOf(article);
  const finish = async (analysis: Analysis): Promise<Analysis> => {
    await tell(readyState(key, analysis));
    if (tabId !== undefined) await showCount(tabId, analysis.positions.length);
    return analysis;
  };
  try {
    const kept = await analyses.get(key);
    if (kept !== undefined) return await finish({ ...kept, article: aboutOf(kept, article) });
    await tell({ kind: 'analysing' });
    const analysis = analyze(article);
    await analyses.put(key, analysis);
    return await finish(analysis);
  } catch (error) {
    await tell({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
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
    title: analysis.article.title ?? '',
    url: analysis.article.url ?? '',
    positions: analysis.positions.length,
    statements: analysis.statements.length,
    ...(analysis.truncated ? { truncated: true } : {}),
  };
}
