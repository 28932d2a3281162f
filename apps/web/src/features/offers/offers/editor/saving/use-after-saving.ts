import type { OfferDetail } from '@seve/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';

/** Returns the navigations that follow saving, preview and publication. */
export function useAfterSaving() {
  const { t } = useTranslation('company-offers');
  const navigate = useNavigate();
  return {
    created: ({ id }: OfferDetail) => {
      showToast(t('form.draft-saved'));
      void navigate({ to: '/entreprise/offres/$offerId', params: { offerId: id }, replace: true });
    },
    changed: ({ status }: OfferDetail) => {
      if (status === 'published') showToast(t('form.changes-saved'));
      else showToast(status === 'draft' ? t('form.draft-saved') : t('form.saved'));
    },
    previewed: ({ id }: OfferDetail) => navigate({ to: '/entreprise/offres/$offerId/apercu', params: { offerId: id } }),
    published: async ({ id, status }: OfferDetail) => {
      const params = { offerId: id };
      if (status === 'published') return navigate({ to: '/entreprise/offres/$offerId/en-ligne', params });
      showToast(t('waiting.done'));
      await navigate({ to: '/entreprise/offres/$offerId', params });
      return focusHeading();
    },
  };
}
