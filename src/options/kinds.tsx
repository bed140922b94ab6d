/** Which kinds are marked in pages, and how: with a text that shows it at once, on light and dark ground. */
import { useState } from 'preact/hooks';
import { KINDS, type Kind, LINE_STYLES, LOOKS, type LookChoice, type LookChoices, lookOf, withKind } from '../kinds';
import type { Settings } from '../storage';
import { useWords } from '../ui/context';
import { SampleText } from '../ui/sample-text';
import { Section } from './section';

interface KindsProps {
  readonly settings: Settings;
  /** Sets what `work` makes of the settings as they are stored then: the boxes of this page may be older by a change of the same moment. */
  readonly change: (work: (now: Settings) => Partial<Settings>) => void;
  /** Shows looks on this page that are not set yet. */
  readonly preview: (looks: LookChoices) => void;
}

export function KindsSection({ settings, change, preview }: KindsProps) {
  const words = useWords();
  const [draft, setDraft] = useState<LookChoices>();
  const looks = draft ?? settings.looks;
  const set = (kind: Kind, choice: LookChoice): void => {
    setDraft(undefined);
    change((now) => ({ looks: withLook(now.looks, kind, choice) }));
  };
  const toggle = (kind: Kind, on: boolean): void => change((now) => ({ shown: withKind(now.shown, kind, on) }));
  return (
    <Section name="kinds">
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.marks}
          onChange={({ currentTarget: { checked } }) => change(() => ({ marks: checked }))}
        />
        {words('marking_all')}
      </label>
      <figure class="grounds" aria-label={words('options_preview')}>
        {(['light', 'dark'] as const).map((ground) => (
          <div key={ground} class={`paper on-${ground}`}>
            <SampleText shown={settings.marks ? settings.shown : []} />
          </div>
        ))}
      </figure>
      <ul class="kind-rows">
        {KINDS.map((kind) => (
          <KindRow
            key={kind}
            kind={kind}
            looks={looks}
            shown={settings.shown}
            toggle={(on) => toggle(kind, on)}
            draw={(choice) => {
              const drawn = withLook(looks, kind, choice);
              setDraft(drawn);
              preview(drawn);
            }}
            set={(choice) => set(kind, choice)}
          />
        ))}
      </ul>
      {Object.keys(looks).length > 0 && (
        <button type="button" class="second" onClick={() => change(() => ({ looks: {} }))}>
          {words('options_usual_looks')}
        </button>
      )}
    </Section>
  );
}

/** A kind's look without any choice in it is the usual one. */
function withLook(looks: LookChoices, kind: Kind, choice: LookChoice): LookChoices {
  const { [kind]: _former, ...others } = looks;
  return Object.keys(choice).length === 0 ? others : { ...others, [kind]: choice };
}

interface KindRowProps {
  readonly kind: Kind;
  readonly looks: LookChoices;
  readonly shown: readonly Kind[];
  readonly toggle: (on: boolean) => void;
  readonly draw: (choice: LookChoice) => void;
  readonly set: (choice: LookChoice) => void;
}

function KindRow({ kind, looks, shown, toggle, draw, set }: KindRowProps) {
  const words = useWords();
  const choice = looks[kind] ?? {};
  const { line, light } = lookOf(kind, looks);
  const name = words(LOOKS[kind].plural);
  const twin = twinOf(kind, looks, shown);
  return (
    <li>
      <label class="name">
        <input
          type="checkbox"
          checked={shown.includes(kind)}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span class={`k-${kind}`}>{name}</span>
      </label>
      <p class="soft">
        {words(LOOKS[kind].about)}
        {twin !== undefined && <strong> {words('options_same_line', words(LOOKS[twin].plural))}</strong>}
      </p>
      <input
        type="color"
        aria-label={words('options_colour_of', name)}
        value={light}
        onInput={(event) => draw({ ...choice, colour: event.currentTarget.value })}
        onChange={(event) => set({ ...choice, colour: event.currentTarget.value })}
      />
      <select
        aria-label={words('options_line_of', name)}
        value={line}
        onChange={({ currentTarget }) => {
          const chosen = LINE_STYLES.find((style) => style === currentTarget.value);
          if (chosen !== undefined) set({ ...choice, line: chosen });
        }}
      >
        {LINE_STYLES.map((style) => (
          <option key={style} value={style}>
            {words(`line_style_${style}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Another kind in the page that only its colour tells apart from this one, which does not help everybody. */
function twinOf(kind: Kind, looks: LookChoices, shown: readonly Kind[]): Kind | undefined {
  if (!shown.includes(kind)) return undefined;
  const own = lookOf(kind, looks);
  return shown.find((other) => {
    const look = lookOf(other, looks);
    return other !== kind && look.line === own.line && look.fill === own.fill && look.width === own.width;
  });
}
