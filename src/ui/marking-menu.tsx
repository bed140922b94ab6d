/** What is marked in the page: one switch for all, one for each kind with how often it occurs. */
import { KINDS, type Kind, LOOKS, withKind } from '../kinds';
import { useWords } from './context';
import type { Marking } from './panel-state';

interface MarkingMenuProps {
  readonly marking: Marking;
  readonly counts: ReadonlyMap<Kind, number>;
  /** Sets what `work` makes of what is stored then: the boxes may be older by a change of the same moment. */
  readonly change: (work: (now: Marking) => Marking) => void;
}

export function MarkingMenu({ marking, counts, change }: MarkingMenuProps) {
  const words = useWords();
  const toggle = (kind: Kind, on: boolean): void => change((now) => ({ ...now, shown: withKind(now.shown, kind, on) }));
  return (
    <fieldset class="sheet marking">
      <legend>{words('marking_title')}</legend>
      <label class="all">
        <input
          type="checkbox"
          checked={marking.marks}
          onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, marks: checked }))}
        />
        <span>{words('marking_all')}</span>
      </label>
      <div class="kinds">
        {KINDS.map((kind) => (
          <label key={kind} title={words(LOOKS[kind].about)}>
            <input
              type="checkbox"
              disabled={!marking.marks}
              checked={marking.shown.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            <span class={`name k-${kind}`}>{words(LOOKS[kind].plural)}</span>
            <span class="soft">{counts.get(kind) ?? 0}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
