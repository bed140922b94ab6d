/** What the extension keeps in the browser, for the reader to see and to wipe. */
import { browser, undo } from '../browser';

/** `set-aside`: settings that could not be read. `other`: what no part of this version put there. */
export type ContentName = 'settings' | 'sites' | 'set-aside' | 'analyses' | 'tabs' | 'other';

/** How much of one kind lies in one of the browser's areas. */
export interface Content {
  readonly name: ContentName;
  /** `sync` travels where the browser synchronises, `local` stays on this computer, `session` ends with the browser. */
  readonly area: 'sync' | 'local' | 'session';
  /** As JSON in UTF-8, names included. */
  readonly bytes: number;
}

const AREAS = ['sync', 'local', 'session'] as const;

function nameOf(key: string): ContentName {
  if (key === 'settings' || key === 'sites') return key;
  if (key.endsWith('.broken')) return 'set-aside';
  if (key.startsWith('analysis:')) return 'analyses';
  return key.startsWith('tab:') ? 'tabs' : 'other';
}

/** All that is kept, summed up by kind and area. An area that this browser keeps from us holds nothing. */
export async function storedContents(): Promise<readonly Content[]> {
  const encoder = new TextEncoder();
  const found = await Promise.all(
    AREAS.map(async (area) => {
      const all = await browser.storage[area].get(null).catch((): Record<string, unknown> => ({}));
      const sums = new Map<ContentName, Content>();
      for (const [key, value] of Object.entries(all)) {
        const name = nameOf(key);
        const size = encoder.encode(key + JSON.stringify(value)).length;
        sums.set(name, { name, area, bytes: (sums.get(name)?.bytes ?? 0) + size });
      }
      return [...sums.values()];
    }),
  );
  return found.flat();
}

/** Calls back whenever something is stored or removed, until the signal is aborted. */
export function onStored(changed: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage;
  const listener = (): void => changed();
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => undo(() => onChanged.removeListener(listener)), { once: true });
}

/** Forgets the analyses of this session and what is known of open tabs; settings stay. */
export async function wipeSession(): Promise<void> {
  await browser.storage.session.clear();
}

/**
 * Forgets everything, settings and sites included: as on the first day. Every area is tried; rejects where one that holds
 * something could not be cleared. An area that this browser keeps from us holds nothing of ours.
 */
export async function wipeAll(): Promise<void> {
  const left = await Promise.all(
    AREAS.map(async (area) => {
      try {
        await browser.storage[area].clear();
        return false;
      } catch {
        const kept = await browser.storage[area].get(null).catch(() => ({}));
        return Object.keys(kept).length > 0;
      }
    }),
  );
  if (left.includes(true)) throw new Error('not everything was wiped');
}
