import { MARK } from '../shapes.js';
import { ACCENT, LETTERS } from './wordmark.js';

/** Decorative: the link around it carries the name. `height` in px, never under 22. */
export function Logo({ height = 38 }: { height?: number }) {
  return (
    <svg height={height} width={(height * 131) / 38} viewBox="0 -2 131 38" fill="currentColor" aria-hidden="true">
      <g transform="translate(-3.5 -1.2) scale(1.14) rotate(18 16 16)">
        {MARK.map((half) => (
          <path key={half} d={half} />
        ))}
      </g>
      <path d={LETTERS} />
      <path d={ACCENT} />
    </svg>
  );
}
