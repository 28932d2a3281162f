import { useTranslation } from 'react-i18next';
import { NODE_LEAF } from '../shapes.js';
import css from './StemGlyph.module.css';

const NODES = [0, 1, 2, 3, 4] as const;
const HEIGHT = 30;
/** Distance between nodes in px, by their number. */
const BETWEEN = { 3: 42, 4: 34, 5: 27 } as const;

interface StemGlyphProps {
  /** Current step, 1 (cherche) to 5 (visite). */
  step: 1 | 2 | 3 | 4 | 5;
  /** Number of nodes: 3 ends with the agreement; 4 is used for the first questions. */
  total?: 3 | 4 | 5;
  /** `done` when the current step is complete. */
  state?: 'progress' | 'blocked' | 'done';
}

/** A placement in five nodes: cherche, envoie, accord, convention, visite. */
export function StemGlyph({ step, total = 5, state = 'progress' }: StemGlyphProps) {
  const { t } = useTranslation('art');
  const current = step - 1;
  const grown = state === 'done' ? step : current;
  const nodes = NODES.slice(0, total);
  const nodeX = (node: number) => 8 + node * BETWEEN[total];
  const width = nodeX(total - 1) + 16;
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t('stem.step', { step, total })}
      className={css.stem}
    >
      <path className={css.ahead} d={`M8 15H${nodeX(total - 1)}`} />
      {current > 0 && <path className={css.grown} d={`M8 15H${nodeX(current)}`} />}
      {nodes.map((node) => {
        if (node < grown) {
          return (
            <path key={node} className={css.leaf} transform={`translate(${nodeX(node)} 15)`} d={node % 2 ? NODE_LEAF.down : NODE_LEAF.up} />
          );
        }
        return node === current ? (
          <circle key={node} className={css.bud} data-state={state} cx={nodeX(node)} cy={15} r={4.5} />
        ) : (
          <circle key={node} className={css.later} cx={nodeX(node)} cy={15} r={2.5} />
        );
      })}
    </svg>
  );
}
