import { Stack } from '@mantine/core';
import { Columns } from '../layout/Columns.js';
import css from './Skeleton.module.css';

const LINES = [
  ['72%', '46%', '58%'],
  ['60%', '40%', '64%'],
  ['66%', '52%', '48%'],
] as const;

/** Placeholder rows of a list, with half a leaf in place of the score. */
export function RowSkeleton({ rows = 4 }: { rows?: number }) {
  return (
    <div className={css.rows} data-rows="expected" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <Columns columns="38px 1fr 40px" gap="md" rule="above" py="md" key={row}>
          <span className={css.leaf} />
          <Stack gap="xs">
            {LINES[row % LINES.length]?.map((width, line) => (
              <span key={width} className={css.bar} style={{ width, height: line === 0 ? '1.125rem' : undefined }} />
            ))}
          </Stack>
          <span className={css.score} />
        </Columns>
      ))}
    </div>
  );
}
