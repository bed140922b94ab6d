/** Paints an analysis as the settings say, keeps to them when they change, and answers the panel and the keyboard. */
import { words } from '../browser';
import type { Analysis, Span } from '../engine/types';
import { answer, toReader } from '../messages';
import { paint } from '../paint';
import { type Settings, settings } from '../storage/settings';

/** Shows until the signal is aborted. Offsets of `analysis` and `toRange` count in `text`. */
export async function showAnalysis(
  analysis: Analysis,
  text: string,
  toRange: (span: Span) => Range | undefined,
  signal: AbortSignal,
): Promise<void> {
  let chosen = await settings.get();
  if (signal.aborted) return;
  const painted = paint(document, analysis, toRange, {
    text,
    words,
    kinds: chosen.shown,
    looks: chosen.looks,
    reading: chosen,
    visible: chosen.marks,
    signal,
    onKindOff: (kind) => change({ shown: chosen.shown.filter((one) => one !== kind) }),
  });

  const change = (part: Partial<Settings>) => {
    chosen = { ...chosen, ...part };
    void settings.change((now) => ({ ...now, ...part })).catch(() => {});
  };
  settings.watch((now) => {
    chosen = now;
    painted.setKinds(now.shown);
    painted.setVisible(now.marks);
    painted.setLooks(now.looks);
    painted.setReading(now);
  }, signal);

  answer(
    toReader,
    {
      reveal: ({ span }) => painted.reveal(span),
      marks: ({ show }) => {
        const marks = show === 'toggle' ? !painted.visible : show;
        painted.setVisible(marks);
        change({ marks });
        return marks;
      },
      step: ({ by }) => (by === 1 ? painted.next() : painted.previous()),
      shown: () => ({ analysis, text }),
    },
    signal,
  );
}
