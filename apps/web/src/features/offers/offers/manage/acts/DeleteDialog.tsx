import { offersDelete, offersReadQueryKey } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import type { ActedOffer } from './acted-offer.js';

/** Dialog that deletes a draft; irreversible. */
export function DeleteDialog({ offer: { id, title }, onClose }: { offer: ActedOffer; onClose: () => void }) {
  const { t } = useTranslation('company-offers');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const drop = useMutation({
    mutationFn: () => offersDelete({ path: { id } }),
    onSuccess: async () => {
      onClose();
      showToast(t('delete.done'));
      await navigate({ to: '/entreprise/offres' });
      queries.removeQueries({ queryKey: offersReadQueryKey({ path: { id } }) });
      await invalidate('ownOffer');
      focusHeading();
    },
    onError: useShowProblem(),
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('delete.title')}
      verb={t('delete.verb')}
      isRemoval
      isPending={drop.isPending}
      onConfirm={() => drop.mutate()}
    >
      <p>{title}</p>
      <p>{t('delete.consequence')}</p>
    </ConfirmDialog>
  );
}
