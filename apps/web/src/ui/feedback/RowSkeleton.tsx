import { Stack } from '@mantine/core';
import css from './Skeleton.module.css';

const LINES = [
  ['72%', '46%', '58%'],
  ['60%', '40%', '64%'],
  ['66%', '52%', '48%'],
] as const;

/** Rows with half a leaf where the score comes. */
export function RowSkeleton({ rows = 4 }: { rows?: number }) {
  return (
    <div className={css.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={css.row}>
          <span className={css.leaf} />
          <Stack gap="xs">
            {LINES[row % LINES.length]?.map((width, line) => (
              <span key={width} className={css.bar} style={{ width, height: line === 0 ? '1.125rem' : undefined }} />
            ))}
          </Stack>
          <span className={css.score} />
        </div>
      ))}
    </div>
  );
}
