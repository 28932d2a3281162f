import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './CoordinatorHome.module.css';

interface CountProps {
  number: number;
  /** True to mark the count as a task unless it is 0. */
  waits?: boolean;
  children: ReactNode;
}

export function Count({ number, waits = false, children }: CountProps) {
  return (
    <Columns
      component="li"
      columns="4.5rem minmax(0, 1fr)"
      gap="field"
      align="center"
      rule="above"
      py="sm"
      className={css.count}
      data-waits={(waits && number > 0) || undefined}
    >
      <Box component="span" fz="2.75rem" lts="-0.02em" lh="2.875rem" ta="right" className="num">
        {number}
      </Box>
      {children}
    </Columns>
  );
}
