import { type OfferDetail, runningOffersDuplicate, runningOffersPause, runningOffersResume } from '@seve/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../../../api/problem.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useOfferAnswered } from '../../editor/saving/use-save-offer.js';
import type { ActedOffer } from './acted-offer.js';
import { useOfferProblem } from './use-offer-problem.js';

/** Returns the acts without a dialog. Each shows a toast; that of pause and resume offers to undo. */
export function useOfferActs({ id }: Pick<ActedOffer, 'id'>) {
  const { t } = useTranslation('company-offers');
  const answered = useOfferAnswered();
  const show = useOfferProblem(id);
  const navigate = useNavigate();
  const told = (act: () => Promise<{ data: OfferDetail }>, then: (offer: OfferDetail) => void) => async () => {
    try {
      const { data } = await act();
      answered(data);
      then(data);
    } catch (problem) {
      await show(problem as ApiProblem);
    }
  };
  const path = { id };
  const back = { pause: () => runningOffersPause({ path }), resume: () => runningOffersResume({ path }) };
  const pause = told(back.pause, () =>
    showToast(
      t('pause.done'),
      told(back.resume, () => undefined),
    ),
  );
  const resume = told(back.resume, () =>
    showToast(
      t('pause.undone'),
      told(back.pause, () => undefined),
    ),
  );
  const duplicate = told(
    () => runningOffersDuplicate({ path }),
    (copy) => {
      showToast(t('duplicate.done'));
      void navigate({ to: '/entreprise/offres/$offerId', params: { offerId: copy.id } });
    },
  );
  return { pause: () => void pause(), resume: () => void resume(), duplicate: () => void duplicate() };
}
