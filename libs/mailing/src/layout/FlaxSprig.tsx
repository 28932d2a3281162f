import { paint } from './paint.js';

const STEM = 'M8 72C30 66 40 52 48 36M24 64C36 62 50 62 62 56';
const PETAL = 'M0 0C-5.3-8.4-15.8-16.8-10.1-23.3C-5.3-26.4 4.8-24.5 9.6-22.8C15.8-16.8 5.3-8.4 0 0z';
const PETAL_VEINS = 'M0-4.8Q-4.1-13.2-8.2-19.5M0-4.8Q-2.2-13.2-4.3-20.8M0-4.8V-22.3M0-4.8Q2-13.2 4.1-20.9M0-4.8Q4-13.2 7.9-19.5';
const LEAVES = [
  { at: 'translate(20 67) rotate(-95)', path: 'M0 0C6-3 15.6-2.7 24 1.5C14.9 2.3 6.7 1.8 0 0zM2 0Q12-.6 22.6 1.2' },
  { at: 'translate(31 60) rotate(-8)', path: 'M0 0C6.5-3 16.9-2.7 26 1.5C16.1 2.3 7.3 1.8 0 0zM2 0Q13-.6 24.4 1.2' },
  { at: 'translate(38 51) rotate(-120)', path: 'M0 0C5.5-3 14.3-2.7 22 1.5C13.6 2.3 6.2 1.8 0 0zM2 0Q11-.6 20.7 1.2' },
  { at: 'translate(43 44) rotate(10)', path: 'M0 0C5-2.6 13-2.3 20 1.3C12.4 2 5.6 1.6 0 0zM2 0Q10-.5 18.8 1' },
];
const BUD = 'M-4-6C-5-14-2-20 0-24C2-20 5-14 4-6z';
const CALYX = 'M0 1C-6-1-7-8-3-14C-1-10 0-7 0 1C0-7 1-10 3-14C7-8 6-1 0 1z';
const FIFTHS = [0, 72, 144, 216, 288];

/** Decorative; clients without SVG may omit it. */
export const FlaxSprig = () => (
  <svg width="86" height="74" viewBox="0 0 86 74" aria-hidden="true">
    <path d={STEM} fill="none" strokeWidth="1.3" {...paint('stem')} />
    {LEAVES.map(({ at, path }) => (
      <path key={at} transform={at} d={path} strokeWidth=".7" {...paint('leaf')} />
    ))}
    <g transform="translate(63 56) rotate(70) scale(.8)" strokeWidth=".8">
      <path d={BUD} {...paint('petal')} />
      <path d={CALYX} {...paint('leaf')} />
    </g>
    <g transform="translate(50 26) rotate(8) scale(1 .92)">
      {FIFTHS.map((angle) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path d={PETAL} strokeWidth=".8" {...paint('petal')} />
          <path d={PETAL_VEINS} fill="none" strokeWidth=".45" {...paint('vein')} />
        </g>
      ))}
      {FIFTHS.map((angle) => (
        <g key={angle} transform={`rotate(${angle + 36})`}>
          <path d="M0 0V-5.8" strokeWidth=".7" {...paint('stem')} />
          <circle cy="-6.2" r="1.7" {...paint('sun')} />
        </g>
      ))}
      <circle r="2.6" {...paint('sun')} />
    </g>
  </svg>
);
