import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Tab } from '../../navigation.js';
import css from './PhoneTabs.module.css';

/** Bottom of the phone: icon and word. What does not fit is in the account menu. */
export function PhoneTabs({ tabs, shown }: { tabs: readonly Tab[]; shown: number }) {
  const { t } = useTranslation('shell');
  if (tabs.length === 0) return null;
  return (
    <nav className={`phone-only no-print ${css.bar}`} data-phone-tabs aria-label={t('main-navigation')}>
      <ul className="bare-list">
        {tabs.slice(0, shown).map(({ to, label, icon: Glyph, isExact }) => (
          <li key={to}>
            <Link to={to} className={`micro dimmed ${css.tab}`} activeOptions={{ exact: isExact, includeSearch: false }}>
              <Glyph size={22} stroke={1.6} aria-hidden="true" />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
