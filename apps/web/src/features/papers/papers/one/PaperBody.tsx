import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Two columns: where the paper stands, and what the reader can do and read. */
export const PaperBody = ({ side, children }: { side: ReactNode; children: ReactNode }) => (
  <Columns columns="minmax(0, 21rem) minmax(0, 1fr)" from="desktop" gap="column" rowGap="xl" align="start">
    <Stack gap="xl">{side}</Stack>
    <Stack gap="xl">{children}</Stack>
  </Columns>
);
