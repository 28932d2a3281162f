import { Box, Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import { Columns } from '../../../../ui/layout/Columns.js';

interface PaperRowProps {
  columns?: string;
  /** Of its heading. */
  level?: 2 | 3;
  /** A link to the paper. */
  title: ReactNode;
  below: ReactNode;
  /** The other columns. */
  children: ReactNode;
}

/** One paper of a list. */
export function PaperRow({
  columns = 'minmax(0, 1.1fr) minmax(0, 1.2fr) minmax(0, 1fr)',
  level = 3,
  title,
  below,
  children,
}: PaperRowProps) {
  return (
    <Columns component="li" columns={columns} from="tablet" gap="lg" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <Box component={`h${level}`} fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
          {title}
        </Box>
        <p className="small dimmed">{below}</p>
      </div>
      {children}
    </Columns>
  );
}

/** Chips of the state of a paper. */
export const RowChips = ({ children }: { children: ReactNode }) => (
  <Flex rowGap="xs" columnGap="xs" align="center" wrap="wrap">
    {children}
  </Flex>
);
