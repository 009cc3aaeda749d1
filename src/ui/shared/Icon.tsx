/** Strokes on a field of 24 by 24. Six of them need no library: its machinery weighed more than all that is drawn here. */
const strokes = {
  check: 'M5 12.5 9.5 17 19 7.5',
  close: 'm6 6 12 12M18 6 6 18',
  left: 'm15 6-6 6 6 6',
  link: 'M9.5 7H7a5 5 0 0 0 0 10h2.5M14.5 7H17a5 5 0 0 1 0 10h-2.5M8.5 12h7',
  quote: 'M5 17c2.5-1 4-3 4-6V7H4v5h5M14.5 17c2.5-1 4-3 4-6V7h-5v5h5',
  right: 'm9 6 6 6-6 6',
} as const;

type IconProps = { name: keyof typeof strokes; size: number };

/** A small drawing beside words or inside a labelled button: it says nothing of its own. `size` in CSS pixels. */
export const Icon = ({ name, size }: IconProps) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={strokes[name]} />
  </svg>
);
