/** What nearly every part of the panel needs: the reader's words, and what a click on a passage does. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../engine/types';
import type { Words } from '../telling/words';

export interface Surroundings {
  readonly words: Words;
  /** Scrolls the page to a passage and tells the reader how that went. */
  readonly reveal: (span: Span) => void;
}

export const SurroundingsContext = createContext<Surroundings>({ words: (key) => key, reveal: () => {} });

export function useWords(): Words {
  return useContext(SurroundingsContext).words;
}

export function useReveal(): (span: Span) => void {
  return useContext(SurroundingsContext).reveal;
}
