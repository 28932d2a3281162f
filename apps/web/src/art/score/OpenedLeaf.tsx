import type { CSSProperties } from 'react';
import { SIDE_COLOR, SIDE_WASH, type Side } from '../shapes.js';
import type { Criterion } from './CriterionBar.js';
import { halfPath, LEAF_HEIGHT, LEAF_WIDTH, MIDRIB_PATH, threads, veins } from './match-leaf-geometry.js';
import css from './OpenedLeaf.module.css';

interface OpenedLeafProps {
  you: readonly Criterion[];
  post: readonly Criterion[];
  grow: boolean;
}

/** The drawing, hidden from screen readers, which read the lists beside it. */
export function OpenedLeaf({ you, post, grow }: OpenedLeafProps) {
  return (
    <svg className={css.leaf} viewBox={`0 0 ${LEAF_WIDTH} ${LEAF_HEIGHT}`} aria-hidden="true" data-grow={grow || undefined}>
      <OpenedHalf side="you" criteria={you} />
      <OpenedHalf side="post" criteria={post} />
      <path d={MIDRIB_PATH} stroke="var(--ink)" strokeWidth={1.7} fill="none" />
    </svg>
  );
}

function OpenedHalf({ side, criteria }: { side: Side; criteria: readonly Criterion[] }) {
  const direction = side === 'you' ? -1 : 1;
  const color = SIDE_COLOR[side];
  return (
    <g fill="none" stroke={color}>
      <path d={halfPath(direction)} fill={SIDE_WASH[side]} strokeWidth={1} />
      <path d={threads(direction, criteria.length)} strokeWidth={0.6} opacity={0.38} />
      {veins(direction, criteria).map((vein, i) => (
        <g key={criteria[i]?.key}>
          <path d={vein.path} strokeWidth={1.2} />
          {vein.filled > 0 && (
            <path
              className={css.vein}
              d={vein.path}
              strokeWidth={vein.width.toFixed(1)}
              strokeDasharray={`${vein.filled.toFixed(1)} ${(vein.length + 9).toFixed(1)}`}
              style={{ '--filled': vein.filled.toFixed(1) } as CSSProperties}
            />
          )}
          <path d={`M${vein.endX.toFixed(1)} ${vein.endY}H${side === 'you' ? 0 : LEAF_WIDTH}`} stroke="var(--control)" strokeWidth={1} />
          <circle cx={vein.endX.toFixed(1)} cy={vein.endY} r={3.2} fill="var(--sheet)" strokeWidth={1.4} />
        </g>
      ))}
    </g>
  );
}
