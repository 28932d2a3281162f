import { useId } from 'react';
import { HALF_LEAF, SIDE_COLOR, SIDE_WASH, type Side } from '../shapes.js';
import css from './ScoreLeaf.module.css';
import { fillPath, fineVeins, smallVeins } from './score-leaf-geometry.js';

interface ScoreLeafProps {
  /** Score of the offer for the student, 0 to 100. Undefined for a company, which sees the right half only. */
  studentScore?: number;
  /** Score of the student for the post, 0 to 100. */
  postScore: number;
  /** Height in px: 46, 52, 92 or 210. */
  size?: number;
  /** True to animate the level when the leaf appears. */
  grow?: boolean;
}

/** A leaf filled up to the scores. Hidden from screen readers, because the numbers stand beside it. */
export function ScoreLeaf({ studentScore, postScore, size = 52, grow = false }: ScoreLeafProps) {
  const isFine = size >= 120;
  return (
    <svg className={css.leaf} height={size} width={size * 0.75} viewBox="0 0 48 64" aria-hidden="true" data-grow={grow || undefined}>
      {studentScore === undefined ? (
        <path d={HALF_LEAF.you} fill="none" stroke="var(--control)" strokeWidth={isFine ? 0.55 : 1} strokeDasharray="2 2.5" opacity={0.8} />
      ) : (
        <Half side="you" score={studentScore} size={size} />
      )}
      <Half side="post" score={postScore} size={size} />
      <path
        d={isFine ? 'M24 2V57q0 4 -1.5 6.5' : 'M24 57v6'}
        stroke="var(--ink)"
        strokeWidth={isFine ? 0.7 : 1.4}
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  );
}

function Half({ side, score, size }: { side: Side; score: number; size: number }) {
  const clip = useId();
  const isFine = size >= 120;
  const direction = side === 'you' ? -1 : 1;
  return (
    <>
      <clipPath id={clip}>
        <path d={HALF_LEAF[side]} />
      </clipPath>
      <path d={HALF_LEAF[side]} fill={SIDE_WASH[side]} />
      <g clipPath={`url(#${clip})`}>
        <path className={css.level} d={fillPath(score, side === 'you' ? 0 : 24)} fill={SIDE_COLOR[side]} />
        {size >= 50 && (
          <path
            d={isFine ? fineVeins(direction) : smallVeins(direction)}
            fill="none"
            stroke="var(--sheet)"
            strokeWidth={isFine ? 0.38 : 0.9}
            opacity={isFine ? 0.75 : 0.55}
          />
        )}
      </g>
      <path d={HALF_LEAF[side]} fill="none" stroke={SIDE_COLOR[side]} strokeWidth={isFine ? 0.55 : 1} />
    </>
  );
}
