import { abilityFor, isSchoolOfficeRole } from '@seve/domain';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';

/** Link for the office of a school: begins a framework agreement with this company. */
export function BeginFramework({ name }: { name: string }) {
  const { t } = useTranslation('company');
  const { account } = useSession();
  if (account === null || !isSchoolOfficeRole(account.role) || !abilityFor(account).can('write', 'FrameworkAgreement')) return null;
  return (
    <div>
      <LinkButton
        variant="default"
        to="/etablissement/partenariats"
        search={{ avec: name }}
        leftSection={<IconHeartHandshake size={18} stroke={1.6} aria-hidden="true" />}
      >
        {t('framework')}
      </LinkButton>
    </div>
  );
}
