import { agreementOwnStep, isSchoolOfficeRole } from '@seve/domain';
import { IconUsersPlus } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { agreementsOf } from '../papers.queries.js';
import { nextAgreementStep } from './list-search.js';
import { PaperList } from './PaperList.js';
import { AgreementRow } from './PlacePaperRow.js';

/** Agreements of one's own classes; the next to begin first, so that what is late stands on top. */
export function AgreementsScreen() {
  const { t } = useTranslation('agreements');
  const { role } = useAccount();
  const step = useSearch({ from: '/etablissement/conventions' }).etape ?? agreementOwnStep(role);
  const acts = isSchoolOfficeRole(role) && (
    <>
      <LinkButton to="/etablissement/conventions/textes" variant="subtle">
        {t('agreement-texts:link')}
      </LinkButton>
      <LinkButton
        to="/etablissement/conventions/groupe"
        variant="default"
        leftSection={<IconUsersPlus size={18} stroke={1.6} aria-hidden="true" />}
      >
        {t('agreement-group:link')}
      </LinkButton>
    </>
  );
  return (
    <PaperList
      {...{ words: 'agreements', side: 'school', to: '/etablissement/conventions', step, acts }}
      options={agreementsOf.school(step)}
      context={t('what')}
      next={(counts) => nextAgreementStep(counts, role)}
      none={{ title: t(`none.${step}`), why: t(`none-why.${step}`) }}
      row={(line) => <AgreementRow line={line} />}
    />
  );
}
