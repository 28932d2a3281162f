import { ActionIcon, Flex } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Columns } from './Columns.js';

interface RemovableRowProps {
  /** Label of the button that removes the row. */
  remove: string;
  onRemove: () => void;
  /** The two fields. */
  children: ReactNode;
}

/** Two fields side by side, such as two dates, and a button that removes the row. */
export const RemovableRow = ({ remove, onRemove, children }: RemovableRowProps) => (
  <Columns columns="minmax(0, 1fr) minmax(0, 1fr) auto" from="tablet" gap="md" rowGap="xs" align="start">
    {children}
    <Flex mt={{ base: 0, sm: '1.9rem' }} justify="flex-end">
      <ActionIcon type="button" variant="subtle" size={44} aria-label={remove} onClick={onRemove}>
        <IconX size={18} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    </Flex>
  </Columns>
);
