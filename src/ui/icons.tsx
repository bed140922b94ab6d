/** Pictures on buttons that have their name in words as well: hidden from screen readers. Drawn in the text's colour. */
const PATHS = {
  /** A window with its right third set apart. */
  side: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  /** An arrow out of a frame. */
  tab: 'M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13 3 7.5 8.5',
  /** Sliders. */
  options: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.5v4M6 9.5v4',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
