import { Button } from '@mantine/core';
import { contractLinksRenewMutation } from '@seve/api-client';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useAmendmentsByLink } from '../../amendments/contract/amendment-access.js';
import { OfficialFormByLink } from '../acts/OfficialForm.js';
import { contractLinkOptions } from '../contracts.queries.js';
import { useLinkAccess } from './access.js';
import { ContractContext } from './ContractContext.js';
import { EmployerContract } from './EmployerContract.js';

/** The employer of a contract, without an account. */
export function LinkContractScreen() {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/contrat' });
  const contract = useSuspenseQuery(contractLinkOptions(token)).data;
  const access = useLinkAccess(token);
  const amendments = useAmendmentsByLink(token);
  if (contract === null) return <DeadLink token={token} />;
  return (
    <Page width="work">
      <PageHead
        place={contract.schoolName}
        title={t('one', { name: contract.studentName, host: contract.hostName })}
        documentTitle={t('document', { host: contract.hostName })}
        context={
          <>
            <ContractContext contract={contract} />
            <p className="small dimmed">{t('until', { day: format.longInstant(contract.expiresAt) })}</p>
          </>
        }
      />
      <EmployerContract contract={contract} access={access} amendments={amendments}>
        <OfficialFormByLink token={token} version={contract.employer.version} />
      </EmployerContract>
    </Page>
  );
}

/** A link that opens nothing: a new one goes to the address that it was sent to. */
function DeadLink({ token }: { token: string }) {
  const { t } = useTranslation('contracts');
  const renew = useMutation({ ...contractLinksRenewMutation(), onError: useShowProblem() });
  return (
    <Page width="reading">
      <PageHead title={t('dead.title')} documentTitle={t('dead.title')} context={t('dead.why')} />
      <EmptyState
        drawing="door-offer"
        title={renew.isSuccess ? t('dead.sent-title') : t('dead.next')}
        action={
          token !== '' &&
          !renew.isSuccess && (
            <Button loading={renew.isPending} onClick={() => renew.mutate({ body: { token } })}>
              {t('dead.act')}
            </Button>
          )
        }
      >
        <p role={renew.isSuccess ? 'status' : undefined}>{renew.isSuccess ? t('dead.sent') : t('dead.then')}</p>
      </EmptyState>
    </Page>
  );
}
