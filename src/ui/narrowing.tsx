/** Search within the panel, and which kinds of positions the lists show. */
import { useId } from 'preact/hooks';
import type { PositionKind } from '../engine/types';
import { KINDS, type Kind, LOOKS } from '../kinds';
import { useWords } from './context';
import { KindSample } from './kind-sample';
import type { Narrowing } from './models/report';

interface NarrowingProps {
  /** Kinds that occur in the article. */
  readonly present: ReadonlySet<PositionKind>;
  readonly narrowing: Narrowing;
  readonly change: (narrowing: Narrowing) => void;
  /** Whether the view at hand lists positions, so that filtering them by kind means something. */
  readonly byKind: boolean;
}

export function NarrowingBar({ present, narrowing, change, byKind }: NarrowingProps) {
  const words = useWords();
  const id = useId();
  const toggle = (kind: Kind): void => {
    const chosen = narrowing.kinds.includes(kind)
      ? narrowing.kinds.filter((other) => other !== kind)
      : [...narrowing.kinds, kind];
    change({ ...narrowing, kinds: chosen });
  };
  const kinds = KINDS.filter((kind) => kind !== 'speaker' && kind !== 'time' && present.has(kind));
  return (
    <div class="narrowing">
      <label class="hidden" for={id}>
        {words('search_label')}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={words('search_placeholder')}
        value={narrowing.query}
        onInput={(event) => change({ ...narrowing, query: event.currentTarget.value })}
      />
      {byKind && kinds.length > 1 && (
        <fieldset class="filters">
          <legend class="hidden">{words('filter_label')}</legend>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={narrowing.kinds.includes(kind)}
              onClick={() => toggle(kind)}
            >
              <KindSample kind={kind} />
              {words(LOOKS[kind].plural)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
