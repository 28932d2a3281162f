import { Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './Said.module.css';

/** Message that replaces a form after it was sent; takes the focus. */
export function Said({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Group gap="sm" align="stretch" wrap="nowrap" ref={box} tabIndex={-1} role="status" className={css.said}>
      <IconCheck size={20} stroke={1.6} aria-hidden="true" />
      <p>{children}</p>
    </Group>
  );
}
