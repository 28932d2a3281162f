import { Box, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from '../../art/drawings/Drawing.js';
import css from './EmptyState.module.css';

interface EmptyStateProps {
  drawing?: DrawingName;
  /** Says what is missing. */
  title: string;
  /** Says why it matters. */
  children?: ReactNode;
  /** One button or link. */
  action?: ReactNode;
}

export function EmptyState({ drawing = 'empty-seed', title, children, action }: EmptyStateProps) {
  return (
    <Stack gap={0} align="center" className={css.empty}>
      <Drawing name={drawing} />
      <Box component="h2" mt="xs" mb="0.25rem" className="h3">
        {title}
      </Box>
      {children && <div className={`compact dimmed ${css.why}`}>{children}</div>}
      {action && <Box mt="md">{action}</Box>}
    </Stack>
  );
}
