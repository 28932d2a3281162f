import { abilityFor } from '@seve/domain';
import { IconPencilPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';

/** Link for teachers and the campus: prepares a draft offer for this company. */
export function PrepareAnOffer({ companyId }: { companyId: string }) {
  const { t } = useTranslation('company');
  const { account } = useSession();
  if (account === null || !abilityFor(account).can('prepare', 'Offer')) return null;
  return (
    <div>
      <LinkButton
        variant="default"
        to="/entreprises/$companyId/preparer-une-offre"
        params={{ companyId }}
        leftSection={<IconPencilPlus size={18} stroke={1.6} aria-hidden="true" />}
      >
        {t('prepare')}
      </LinkButton>
    </div>
  );
}
