import { MARK } from './shapes.js';

/** Two half leaves along one vein. Takes the colour of the text around it. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
      <g transform="rotate(18 16 16)">
        {MARK.map((half) => (
          <path key={half} d={half} />
        ))}
      </g>
    </svg>
  );
}
