import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './MailTabs.module.css';

/** The four sides of the letters of the campus. */
export function MailTabs() {
  const { t } = useTranslation('mail-log');
  const tabs = [
    { to: '/coordination/courriels', label: t('tabs.all'), isExact: true },
    { to: '/coordination/courriels/non-remis', label: t('tabs.dead'), isExact: true },
    { to: '/coordination/courriels/adresses-refusees', label: t('tabs.refused'), isExact: true },
    { to: '/coordination/courriels/apercus', label: t('tabs.previews'), isExact: false },
  ] as const;
  return (
    <nav className={css.tabs} aria-label={t('tabs.label')}>
      <ul className="bare-list">
        {tabs.map(({ to, label, isExact }) => (
          <li key={to}>
            <Link to={to} className={css.tab} activeOptions={{ exact: isExact, includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
