import {
  schoolDerogationsDeclareMutation,
  schoolDerogationsListOptions,
  schoolDerogationsListQueryKey,
  schoolDerogationsWithdrawMutation,
} from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { DeclareDerogation } from './DeclareDerogation.js';
import { DerogationsPage } from './DerogationsPage.js';

/** Derogations that the teacher's school has declared. */
export function SchoolDerogations() {
  const { t } = useTranslation('derogations');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const { items } = useSuspenseQuery(schoolDerogationsListOptions()).data;
  const declare = useMutation(schoolDerogationsDeclareMutation());
  const withdraw = useMutation({ ...schoolDerogationsWithdrawMutation(), onError: useShowProblem() });
  const onWithdraw = async (id: string) => {
    await withdraw.mutateAsync({ path: { id } });
    showToast(t('withdraw.done'));
    await invalidate('schoolDerogation');
  };
  return (
    <DerogationsPage
      context={t('context.school')}
      items={items}
      siteOf={() => null}
      onWithdraw={onWithdraw}
      form={(onDone) => (
        <DeclareDerogation
          sites={[]}
          declare={async (body) => {
            queries.setQueryData(schoolDerogationsListQueryKey(), await declare.mutateAsync({ body }));
          }}
          onDone={onDone}
        />
      )}
    />
  );
}
