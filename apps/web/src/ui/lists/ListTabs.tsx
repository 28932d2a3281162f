import { Flex } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './ListTabs.module.css';

/** Links to the lists of one screen, the open one with `aria-current` and in sight; what does not fit scrolls in its own box. */
export function ListTabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = useRef<HTMLDivElement>(null);
  const { href } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address has another open list
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [href]);
  return (
    <Flex component="nav" ref={tabs} gap="lg" className={css.tabs} aria-label={label}>
      {children}
    </Flex>
  );
}
