import { Button } from '@mantine/core';
import { schoolContractsBeginMutation } from '@seve/api-client';
import { IconSignature } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

/** Creates the contract of a confirmed place that has none, then opens it. */
export function BeginContract({ placementId }: { placementId: string }) {
  const { t } = useTranslation('contract');
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const beginning = useMutation({
    ...schoolContractsBeginMutation(),
    onError: useShowProblem(),
    onSuccess: async ({ id, isHostAsked }) => {
      await navigate({ to: '/etablissement/contrats/$contractId', params: { contractId: id } });
      showToast(isHostAsked ? t('begin.done') : t('begin.done-unasked'));
      await invalidate('placement');
    },
  });
  return (
    <SidePart gap="sm" align="flex-start" aria-labelledby="begin">
      <h2 id="begin" className="h3">
        {t('begin.title')}
      </h2>
      <p className="small dimmed">{t('begin.what')}</p>
      <Button
        loading={beginning.isPending}
        leftSection={<IconSignature size={18} stroke={1.6} aria-hidden="true" />}
        onClick={() => beginning.mutate({ path: { placementId } })}
      >
        {t('begin.act')}
      </Button>
    </SidePart>
  );
}
