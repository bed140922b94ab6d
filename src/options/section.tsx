/** Parts that all sections of the options page are made of. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/context';

export const SECTIONS = ['kinds', 'sites', 'reading', 'keyboard', 'privacy', 'about'] as const;
export type SectionName = (typeof SECTIONS)[number];

interface SectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

export function Section({ name, children }: SectionProps) {
  const words = useWords();
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{words(`section_${name}`)}</h2>
      <p class="lede">{words(`section_${name}_more`)}</p>
      {children}
    </section>
  );
}

interface ChoiceProps<Name extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly name: Name; readonly label: string; readonly more?: string }[];
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** One of a few, each with a sentence of its own where it needs one. */
export function Choice<Name extends string>({ legend, choices, chosen, choose }: ChoiceProps<Name>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(({ name, label, more }) => (
        <label key={name}>
          <input type="radio" name={id} checked={name === chosen} onChange={() => choose(name)} />
          <span>
            {label}
            {more !== undefined && <small>{more}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SliderProps {
  readonly label: string;
  readonly more: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  readonly shown: (value: number) => string;
  /** Once it was let go. */
  readonly set: (value: number) => void;
}

export function Slider({ label, more, value, range, shown, set }: SliderProps) {
  const id = useId();
  const [moving, setMoving] = useState<number>();
  const now = moving ?? value;
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown(now)}</output>
      <input
        id={id}
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={now}
        aria-valuetext={shown(now)}
        aria-describedby={`${id}-more`}
        onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          setMoving(undefined);
          set(currentTarget.valueAsNumber);
        }}
      />
      <small id={`${id}-more`}>{more}</small>
    </div>
  );
}
