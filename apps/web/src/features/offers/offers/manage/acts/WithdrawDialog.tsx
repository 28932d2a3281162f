import { offersReadOptions, runningOffersWithdrawMutation } from '@seve/api-client';
import { PUBLICATIONS_PER_DAY } from '@seve/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useOfferAnswered } from '../../editor/saving/use-save-offer.js';
import type { ActedOffer } from './acted-offer.js';
import { useOfferProblem } from './use-offer-problem.js';

/** Dialog that withdraws an offer from publication, so that frozen fields can be changed. */
export function WithdrawDialog({ offer: { id }, onClose }: { offer: Pick<ActedOffer, 'id'>; onClose: () => void }) {
  const { t } = useTranslation('company-offers');
  const navigate = useNavigate();
  const answered = useOfferAnswered();
  const showProblem = useOfferProblem(id);
  const sentToday = useQuery(offersReadOptions({ path: { id } })).data?.own?.sentToday ?? 0;
  const withdraw = useMutation({
    ...runningOffersWithdrawMutation(),
    onSuccess: async (draft) => {
      onClose();
      answered(draft);
      showToast(t('withdraw.done'));
      await navigate({ to: '/entreprise/offres/$offerId', params: { offerId: id } });
      focusHeading();
    },
    onError: async (problem) => {
      await showProblem(problem);
      if (problem.status === 409) onClose();
    },
  });
  const left = PUBLICATIONS_PER_DAY - sentToday;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('withdraw.title')}
      verb={t('withdraw.verb')}
      isPending={withdraw.isPending}
      onConfirm={() => withdraw.mutate({ path: { id } })}
    >
      <p>{t('withdraw.hidden')}</p>
      <p>{t('withdraw.kept')}</p>
      <p>
        {left > 0
          ? t('withdraw.counted', { sent: sentToday, max: PUBLICATIONS_PER_DAY })
          : t('withdraw.tomorrow', { max: PUBLICATIONS_PER_DAY })}
      </p>
    </ConfirmDialog>
  );
}
