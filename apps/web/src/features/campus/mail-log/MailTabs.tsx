import { useTranslation } from 'react-i18next';
import { PageTabs } from '../../../ui/layout/PageTabs.js';

/** Tabs of the letters of the campus and of the failed jobs of the worker. */
export function MailTabs() {
  const { t } = useTranslation('mail-log');
  return (
    <PageTabs
      label={t('tabs.label')}
      tabs={[
        { to: '/coordination/courriels', label: t('tabs.all') },
        { to: '/coordination/courriels/non-remis', label: t('tabs.dead') },
        { to: '/coordination/courriels/adresses-refusees', label: t('tabs.refused') },
        { to: '/coordination/courriels/apercus', label: t('tabs.previews'), isExact: false },
        { to: '/coordination/courriels/taches-arretees', label: t('tabs.given-up') },
      ]}
    />
  );
}
