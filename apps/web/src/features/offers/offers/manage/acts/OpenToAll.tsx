import { Button } from '@mantine/core';
import { type OfferDetail, runningOffersOpenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useOfferAnswered } from '../../editor/saving/use-save-offer.js';
import { useOfferProblem } from './use-offer-problem.js';

/** Says which schools see a reserved offer, names those whose framework agreement has ended, and opens the offer to all schools. */
export function OpenToAll({ offer: { id, own } }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  const [isAsked, setAsked] = useState(false);
  const answered = useOfferAnswered();
  const open = useMutation({
    ...runningOffersOpenMutation(),
    onSuccess: (opened) => {
      answered(opened);
      setAsked(false);
      showToast(t('open-to-all.done'));
    },
    onError: useOfferProblem(id),
  });
  const schools = own?.reservedSchools ?? [];
  if (schools.length === 0) return null;
  const former = schools.filter(({ isPartner }) => !isPartner).map(({ name }) => name);
  return (
    <div>
      <p className="small">{t('open-to-all.who', { schools: schools.map(({ name }) => name).join(', ') })}</p>
      {former.length > 0 && <p className="small">{t('open-to-all.former', { schools: former.join(', ') })}</p>}
      <Button mt="xs" type="button" variant="default" onClick={() => setAsked(true)}>
        {t('open-to-all.act')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('open-to-all.title')}
        verb={t('open-to-all.verb')}
        isPending={open.isPending}
        onConfirm={() => open.mutate({ path: { id } })}
      >
        {t('open-to-all.what')}
      </ConfirmDialog>
    </div>
  );
}
