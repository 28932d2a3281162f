import { useTranslation } from 'react-i18next';
import { PageTabs } from '../layout/PageTabs.js';

const PAGES = {
  school: ['/etablissement/conventions', '/etablissement/contrats'],
  company: ['/entreprise/conventions', '/entreprise/contrats'],
} as const;

/** From agreements to contracts and back. */
export function PaperTabs({ side }: { side: keyof typeof PAGES }) {
  const { t } = useTranslation('signatories');
  const [agreements, contracts] = PAGES[side];
  return (
    <PageTabs
      label={t('papers.label')}
      tabs={[
        { to: agreements, label: t('papers.agreements') },
        { to: contracts, label: t('papers.contracts') },
      ]}
    />
  );
}
