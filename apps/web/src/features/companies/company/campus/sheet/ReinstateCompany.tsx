import { Button } from '@mantine/core';
import { type CompanySheetView, companyStandingReinstateMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';

export function ReinstateCompany({ company: { id, name, status } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  const invalidate = useInvalidate();
  const reinstate = useMutation({
    ...companyStandingReinstateMutation(),
    onSuccess: async () => {
      showToast(t('reinstate.done', { name }));
      focusHeading();
      await invalidate('companyDecision');
    },
    onError: useShowProblem(),
  });
  if (status !== 'suspended') return null;
  return (
    <Button loading={reinstate.isPending} onClick={() => reinstate.mutate({ path: { id } })}>
      {t('reinstate.open')}
    </Button>
  );
}
