import drawings from './drawings.svg';
import plates from './plates.svg';

const BOXES = {
  'door-seek': [drawings, 60, 84],
  'door-offer': [drawings, 60, 84],
  'door-guide': [drawings, 60, 84],
  'empty-seed': [drawings, 160, 120],
  sprig: [plates, 86, 74],
} as const;

export type DrawingName = keyof typeof BOXES;

/** Decorative. `height` in px. */
export function Drawing({ name, height }: { name: DrawingName; height?: number }) {
  const [file, boxWidth, boxHeight] = BOXES[name];
  const shown = height ?? boxHeight;
  return (
    <svg width={(shown * boxWidth) / boxHeight} height={shown} viewBox={`0 0 ${boxWidth} ${boxHeight}`} aria-hidden="true">
      <use href={`${file}#${name}`} />
    </svg>
  );
}
