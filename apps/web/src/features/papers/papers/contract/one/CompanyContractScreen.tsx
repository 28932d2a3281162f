import { companyContractsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { useAmendmentsOfAccount } from '../../amendments/contract/amendment-access.js';
import { OfficialForm } from '../acts/OfficialForm.js';
import { Sheet } from '../acts/Sheet.js';
import { useCompanyAccess } from './access.js';
import { ContractContext } from './ContractContext.js';
import { EmployerContract } from './EmployerContract.js';

/** One contract of the company. */
export function CompanyContractScreen() {
  const { t } = useTranslation('contracts');
  const { contractId } = useParams({ from: '/entreprise/contrats/$contractId' });
  const contract = useSuspenseQuery(companyContractsReadOptions({ path: { id: contractId } })).data;
  const access = useCompanyAccess(contractId);
  const amendments = useAmendmentsOfAccount(contractId);
  return (
    <Page width="work">
      <PageHead
        place={<Link to="/entreprise/contrats">{t('all')}</Link>}
        title={t('one', { name: contract.studentName, host: contract.hostName })}
        context={<ContractContext contract={contract} />}
      />
      <EmployerContract key={contractId} contract={contract} access={access} amendments={amendments}>
        <Sheet id={contractId} reader="company" />
        <OfficialForm id={contractId} reader="company" />
      </EmployerContract>
    </Page>
  );
}
