import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOpenInSight } from '../layout/use-open-in-sight.js';
import css from './ListTabs.module.css';

/**
 * Links to the lists of one screen; the current one has `aria-current` and is scrolled into view. The row scrolls sideways when it does not
 * fit.
 */
export function ListTabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = useOpenInSight<HTMLDivElement>();
  return (
    <Flex component="nav" ref={tabs} gap="lg" className={`sideways ${css.tabs}`} aria-label={label}>
      {children}
    </Flex>
  );
}
