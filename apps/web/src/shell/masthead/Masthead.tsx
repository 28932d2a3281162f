import { Box, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../art/logo/Logo.js';
import type { Tab } from '../../navigation.js';
import { PaletteButton } from '../palette/PaletteButton.js';
import css from './Masthead.module.css';
import { useMarkOf } from './use-mark-of.js';

interface MastheadProps {
  tabs: readonly Tab[];
  counts?: Readonly<Record<string, number>>;
  /** As wide as the pages below. */
  width?: 'public' | 'work';
  /** Content at the right: the account menu, or the links to sign in. */
  children?: ReactNode;
}

/** The head of each page, without sidebar: 76 px high, 60 px on a phone, where the tabs are at the bottom. */
export function Masthead({ tabs, counts = {}, width = 'public', children }: MastheadProps) {
  const { t } = useTranslation('shell');
  const markOf = useMarkOf();
  return (
    <Box component="header" bg="var(--page)" className="no-print ruled-below">
      <Group gap="block" wrap="nowrap" className={css.inner} data-width={width}>
        <Link to="/" className={css.logo} aria-label={t('home')}>
          <Logo />
        </Link>
        {tabs.length > 0 && (
          <nav className={css.tabs} aria-label={t('main-navigation')}>
            <ul className="bare-list">
              {tabs.map((tab) => (
                <li key={tab.to}>
                  <Link to={tab.to} className={css.tab} activeOptions={{ exact: tab.isExact, includeSearch: false }} {...markOf(tab)}>
                    {tab.short === undefined ? (
                      t(tab.label)
                    ) : (
                      <>
                        <Box component="span" visibleFrom="lg">
                          {t(tab.label)}
                        </Box>
                        <Box component="span" hiddenFrom="lg">
                          {t(tab.short)}
                        </Box>
                      </>
                    )}
                    {tab.count !== undefined && counts[tab.count] ? (
                      <Box component="span" fz="0.8125rem" fw={500} ml="xs" className="dimmed">
                        {counts[tab.count]}
                      </Box>
                    ) : null}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Group gap="xs" wrap="nowrap" flex="none" ml="auto">
          <PaletteButton />
          {children}
        </Group>
      </Group>
    </Box>
  );
}
