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
    /** Also active on the pages below it. */
    isExact?: boolean;
  }[];
}

/** Links to the sister pages of one entry of the navigation, the open one marked and in sight. */
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
