import {
  companiesOwnOptions,
  companyDerogationsDeclareMutation,
  companyDerogationsListOptions,
  companyDerogationsListQueryKey,
  companyDerogationsWithdrawMutation,
} from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { DeclareDerogation } from './DeclareDerogation.js';
import { DerogationsPage } from './DerogationsPage.js';

/** Derogations that the company has declared for its sites. */
export function CompanyDerogations() {
  const { t } = useTranslation('derogations');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const company = useSuspenseQuery(companiesOwnOptions()).data;
  const { items } = useSuspenseQuery(companyDerogationsListOptions()).data;
  const declare = useMutation(companyDerogationsDeclareMutation());
  const withdraw = useMutation({ ...companyDerogationsWithdrawMutation(), onError: useShowProblem() });
  const sites = company.sites.map(({ id, name, communeName }) => ({ id, name: name ?? communeName }));
  const onWithdraw = async (id: string) => {
    await withdraw.mutateAsync({ path: { id } });
    showToast(t('withdraw.done'));
    await invalidate('companyDerogation');
  };
  return (
    <DerogationsPage
      context={t('context.company')}
      place={company.name}
      items={items}
      siteOf={({ siteId }) => sites.find(({ id }) => id === siteId)?.name ?? null}
      onWithdraw={onWithdraw}
      form={(onDone) => (
        <DeclareDerogation
          sites={sites}
          declare={async (body, id) => {
            queries.setQueryData(companyDerogationsListQueryKey(), await declare.mutateAsync({ path: { id }, body }));
          }}
          onDone={onDone}
        />
      )}
    />
  );
}
