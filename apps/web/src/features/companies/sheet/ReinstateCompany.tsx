import { Button } from '@mantine/core';
import { type CompanySheetView, companyStandingReinstateMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useCompanyDecided } from '../use-company-decided.js';

export function ReinstateCompany({ company: { id, name, status } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  const decided = useCompanyDecided(id);
  const reinstate = useMutation({
    ...companyStandingReinstateMutation(),
    onSuccess: async () => {
      showToast(t('reinstate.done', { name }));
      focusHeading();
      await decided();
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
