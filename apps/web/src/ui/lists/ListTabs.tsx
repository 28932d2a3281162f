import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './ListTabs.module.css';

/** Links to the lists of one screen, the open one with `aria-current`; what does not fit scrolls in its own box. */
export const ListTabs = ({ label, children }: { label: string; children: ReactNode }) => (
  <Flex component="nav" gap="lg" className={css.tabs} aria-label={label}>
    {children}
  </Flex>
);
