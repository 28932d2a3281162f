import { companyAgreementsReadOptions } from '@seve/api-client';
import { type AgreementState, isOutForSignature } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AgreementFile } from '../../../../ui/agreement/AgreementFile.js';
import { useAmendmentsOfAccount } from '../amendments/host/amendment-access.js';
import { HostAgreement } from './part/HostAgreement.js';
import { useSituation } from './part/use-situation.js';
import { useAccountAccess } from './saving/access.js';

const hasPaper = (state: AgreementState): boolean => isOutForSignature(state) || state === 'signed' || state === 'sealed';

/** One agreement of the company: its part is filled here. */
export function CompanyAgreementScreen() {
  const { t } = useTranslation('agreement-host');
  const { agreementId: id } = useParams({ from: '/entreprise/conventions/$agreementId' });
  const agreement = useSuspenseQuery(companyAgreementsReadOptions({ path: { id } })).data;
  const access = useAccountAccess(id);
  const amendments = useAmendmentsOfAccount(id);
  const situation = useSituation();
  const { kind, state, studentName, schoolName } = agreement;
  return (
    <Page width="work">
      <PageHead
        place={
          <>
            <Link to="/entreprise/conventions">{t('list.all')}</Link>, {schoolName}
          </>
        }
        title={t(`title.${kind}`, { name: studentName })}
        context={situation(agreement)}
        acts={hasPaper(state) && <AgreementFile href={`/api/company/agreements/${id}/file`} isSealed={state === 'sealed'} />}
      />
      <HostAgreement key={id} agreement={agreement} access={access} amendments={amendments} />
    </Page>
  );
}
