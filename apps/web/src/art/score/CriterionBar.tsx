import { Box, Flex } from '@mantine/core';
import type { Side } from '../shapes.js';
import css from './CriterionBar.module.css';

export interface Criterion {
  key: string;
  /** In the reader's language, one or two words. */
  name: string;
  won: number;
  /** Largest possible number of points (the weight). */
  max: number;
  /** One sentence of at most twelve words. */
  reason: string;
}

export function CriterionBar({ criterion, side }: { criterion: Criterion; side: Side }) {
  const { name, won, max, reason } = criterion;
  return (
    <div>
      <CriterionHead name={name} won={won} max={max} />
      <div className={css.track} data-side={side} aria-hidden="true">
        <div className={css.fill} style={{ width: `${max > 0 ? (won / max) * 100 : 0}%` }} />
      </div>
      <Box component="p" fz="0.875rem" lh={1.357} mt="xxs" className="dimmed">
        {reason}
      </Box>
    </div>
  );
}

export function CriterionHead({ name, won, max }: Pick<Criterion, 'name' | 'won' | 'max'>) {
  return (
    <Flex component="p" align="baseline" justify="space-between" gap="xs" fz="0.9375rem" lh="1.5rem">
      <span className="strong">{name}</span>
      <span className={`num ${css.points}`}>
        {won}
        <Box component="span" fz="0.875rem" className="dimmed">
          /{max}
        </Box>
      </span>
    </Flex>
  );
}
