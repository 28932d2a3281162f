import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface TableScrollProps {
  /** Says what scrolls: "Élèves de la classe". */
  label: string;
  /** In px; under it the table scrolls sideways in its own box, also from the keyboard. */
  minWidth: number;
  children: ReactNode;
}

export function TableScroll({ label, minWidth, children }: TableScrollProps) {
  const viewport = { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps: viewport, offsetScrollbars: 'present' }}>
      {children}
    </Table.ScrollContainer>
  );
}
