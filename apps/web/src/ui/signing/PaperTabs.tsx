import { useTranslation } from 'react-i18next';
import { PageTabs } from '../layout/PageTabs.js';

const PAGES = {
  school: ['/etablissement/conventions', '/etablissement/contrats', '/etablissement/partenariats'],
  company: ['/entreprise/conventions', '/entreprise/contrats', '/entreprise/partenariats'],
} as const;

/** Tabs between the lists of agreements, contracts and framework agreements. */
export function PaperTabs({ side }: { side: keyof typeof PAGES }) {
  const { t } = useTranslation('signatories');
  const [agreements, contracts, frameworks] = PAGES[side];
  return (
    <PageTabs
      label={t('papers.label')}
      tabs={[
        { to: agreements, label: t('papers.agreements') },
        { to: contracts, label: t('papers.contracts') },
        { to: frameworks, label: t('papers.frameworks') },
      ]}
    />
  );
}
