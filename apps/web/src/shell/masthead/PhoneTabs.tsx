import { Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Tab } from '../../navigation.js';
import css from './PhoneTabs.module.css';
import { useMarkOf } from './use-mark-of.js';

/** Tabs at the bottom of a phone, icon and word each. Tabs beyond `shown` are in the account menu. */
export function PhoneTabs({ tabs, shown }: { tabs: readonly Tab[]; shown: number }) {
  const { t } = useTranslation('shell');
  const markOf = useMarkOf();
  if (tabs.length === 0) return null;
  return (
    <nav className={`phone-only no-print ${css.bar}`} data-phone-tabs aria-label={t('main-navigation')}>
      <Flex component="ul" justify="space-around" className="bare-list">
        {tabs.slice(0, shown).map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              className={`micro dimmed ${css.tab}`}
              activeOptions={{ exact: tab.isExact, includeSearch: false }}
              {...markOf(tab)}
            >
              <tab.icon size={22} stroke={1.6} aria-hidden="true" />
              {t(tab.short ?? tab.label)}
            </Link>
          </li>
        ))}
      </Flex>
    </nav>
  );
}
