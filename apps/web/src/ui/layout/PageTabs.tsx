import { Box, Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AppPath } from '../../shell/app-path.js';
import css from './PageTabs.module.css';
import { useOpenInSight } from './use-open-in-sight.js';

interface PageTabsProps {
  label: string;
  tabs: readonly {
    to: AppPath;
    label: string;
    /** False keeps the tab current on the pages below it, too; true by default. */
    isExact?: boolean;
  }[];
}

/** Links to the sibling pages of one navigation entry; the current one is marked and scrolled into view. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const row = useOpenInSight<HTMLElement>();
  return (
    <Box
      component="nav"
      ref={row}
      mb="lg"
      mx="calc(-1 * var(--gutter))"
      px="var(--gutter)"
      className="sideways ruled-below"
      aria-label={label}
    >
      <Flex component="ul" gap="lg" className="bare-list">
        {tabs.map(({ to, label: name, isExact = true }) => (
          <li key={to}>
            <Link to={to} className={css.tab} activeOptions={{ exact: isExact, includeSearch: false }}>
              {name}
            </Link>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
