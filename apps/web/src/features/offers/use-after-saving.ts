import type { OfferDetail } from '@seve/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.js';

/** Where the form leads, once the api has answered. */
export function useAfterSaving() {
  const { t } = useTranslation('company-offers');
  const navigate = useNavigate();
  return {
    created: ({ id }: OfferDetail) => {
      showToast(t('form.draft-saved'));
      void navigate({ to: '/entreprise/offres/$offerId', params: { offerId: id }, replace: true });
    },
    changed: ({ status }: OfferDetail) => showToast(status === 'published' ? t('form.changes-saved') : t('form.draft-saved')),
    published: ({ id }: OfferDetail) => navigate({ to: '/entreprise/offres/$offerId/en-ligne', params: { offerId: id } }),
  };
}
