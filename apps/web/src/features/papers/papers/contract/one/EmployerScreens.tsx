import { companyContractsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { ContractChip } from '../../../../../ui/contract/ContractChip.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useContractAmendments, useContractAmendmentsByLink } from '../../amendments/amendment-access.js';
import { DeadPaperLink } from '../../DeadPaperLink.js';
import { PaperContext } from '../../one/PaperContext.js';
import { contractLinkOptions } from '../../papers.queries.js';
import { ContractFiles, OfficialFormByLink } from '../acts/ContractFiles.js';
import { useContractByLink, useContractOfCompany } from './contract-access.js';
import { EmployerContract } from './EmployerContract.js';

/** One contract of the company. */
export function CompanyContractScreen() {
  const { t } = useTranslation('contracts');
  const { contractId } = useParams({ from: '/entreprise/contrats/$contractId' });
  const contract = useSuspenseQuery(companyContractsReadOptions({ path: { id: contractId } })).data;
  const access = useContractOfCompany(contractId);
  const amendments = useContractAmendments(contractId);
  return (
    <Page width="work">
      <PageHead
        place={<Link to="/entreprise/contrats">{t('all')}</Link>}
        title={t('agreements:one.title', { name: contract.studentName, host: contract.hostName })}
        context={<PaperContext chip={<ContractChip state={contract.state} />} of={contract} />}
      />
      <EmployerContract key={contractId} contract={contract} access={access} amendments={amendments}>
        <ContractFiles id={contractId} reader="company" />
      </EmployerContract>
    </Page>
  );
}

/** The employer of a contract, without an account. */
export function LinkContractScreen() {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/contrat' });
  const contract = useSuspenseQuery(contractLinkOptions(token)).data;
  const access = useContractByLink(token);
  const amendments = useContractAmendmentsByLink(token);
  if (contract === null) return <DeadPaperLink to="contract" token={token} />;
  const context = (
    <>
      <PaperContext chip={<ContractChip state={contract.state} />} of={contract} />
      <p className="small dimmed">{t('until', { day: format.longInstant(contract.expiresAt) })}</p>
    </>
  );
  return (
    <Page width="work">
      <PageHead
        place={contract.schoolName}
        title={t('agreements:one.title', { name: contract.studentName, host: contract.hostName })}
        documentTitle={t('document', { host: contract.hostName })}
        context={context}
      />
      <EmployerContract contract={contract} access={access} amendments={amendments}>
        <OfficialFormByLink token={token} version={contract.employer.version} />
      </EmployerContract>
    </Page>
  );
}
