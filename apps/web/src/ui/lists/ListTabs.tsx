import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOpenInSight } from '../layout/use-open-in-sight.js';
import css from './ListTabs.module.css';

/** Links to the lists of one screen, the open one with `aria-current` and in sight; what does not fit scrolls in its own box. */
export function ListTabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = useOpenInSight<HTMLDivElement>();
  return (
    <Flex component="nav" ref={tabs} gap="lg" className={`sideways ${css.tabs}`} aria-label={label}>
      {children}
    </Flex>
  );
}
