/** Paints an analysis as the settings say, keeps to them when they change, and answers the panel and the keyboard. */
import { words } from '../browser';
import { withKind } from '../kinds';
import { answer, LEAN, STANDING, toReader } from '../messages';
import { paint, type Subject } from '../paint';
import { type Settings, settings } from '../storage/settings';

/** An analysis that is shown. */
export interface Shown {
  /** The page has changed: shows this from now on. */
  renew(subject: Subject): void;
}

/** Shows until the signal is aborted; undefined where it is already. `asked` are the settings as they were a moment ago. */
export async function showAnalysis(
  first: Subject,
  asked: Promise<Settings>,
  signal: AbortSignal,
): Promise<Shown | undefined> {
  let chosen = await asked;
  if (signal.aborted) return undefined;
  let subject = first;
  const painted = paint(document, subject, {
    words,
    kinds: chosen.shown,
    looks: chosen.looks,
    reading: chosen,
    visible: chosen.marks,
    lean: hasSheet() ? `${LEAN} ` : '',
    signal,
    onKindOff: (kind) => change((now) => ({ shown: withKind(now.shown, kind, false) })),
  });

  const take = (now: Settings) => {
    chosen = now;
    painted.setKinds(now.shown);
    painted.setVisible(now.marks);
    painted.setLooks(now.looks);
    painted.setReading(now);
  };
  /** Changes made here that are not stored yet. */
  let unstored = 0;
  /** Both here and in the storage, where another page may have changed more meanwhile. False where the browser refused to store it. */
  const change = async (part: (now: Settings) => Partial<Settings>): Promise<boolean> => {
    chosen = { ...chosen, ...part(chosen) };
    unstored++;
    // What could not be stored holds on this page all the same.
    const done = await settings
      .change((now) => ({ ...now, ...part(now) }))
      .then(
        () => true,
        () => false,
      );
    if (--unstored === 0 && done) await settings.get().then(take, () => {});
    return done;
  };
  // Word of one change must not undo the next, which is made here already: whoever toggles twice would see the marks blink.
  settings.watch((now) => unstored === 0 && take(now), signal);
  // Those asked for may have changed before they were watched. Each look at the storage makes new objects: only their content
  // tells whether there is anything to take, and to take them paints all marks anew.
  void settings.get().then(
    (now) => unstored === 0 && !signal.aborted && JSON.stringify(now) !== JSON.stringify(chosen) && take(now),
    () => {},
  );

  answer(
    toReader,
    {
      reveal: ({ span }) => painted.reveal(span),
      marks: ({ show }) => {
        const marks = show === 'toggle' ? !painted.visible : show;
        painted.setVisible(marks);
        void change(() => ({ marks }));
        return marks;
      },
      step: ({ by }) => (by === 1 ? painted.next() : painted.previous()),
      shown: () => ({ analysis: subject.analysis, text: subject.text }),
    },
    signal,
  );
  return {
    renew(next) {
      subject = next;
      painted.renew(next);
    },
  };
}

/** Whether the background put a sheet into this document that goes when the extension does. */
function hasSheet(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue(STANDING) !== '';
}
