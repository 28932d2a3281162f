import { Button, Radio } from '@mantine/core';
import { type OfferDetail, offersCloseMutation } from '@seve/api-client';
import { OFFER_CLOSE_REASONS, type OfferCloseReason } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';
import css from './OfferForm.module.css';
import { useOfferAnswered } from './use-save-offer.js';

/** Ends a published offer, with a reason. Cannot be undone. */
export function CloseOffer({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState<OfferCloseReason | null>(null);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const answered = useOfferAnswered();
  const navigate = useNavigate();
  const close = useMutation({
    ...offersCloseMutation(),
    onSuccess: (closed) => {
      setAsked(false);
      answered(closed);
      showToast(t('close.done'));
      void navigate({ to: '/entreprise/offres' });
    },
    onError: useShowProblem(),
  });
  if (!offer.actions.includes('closed')) return null;

  const confirm = () => {
    setReasonMissing(reason === null);
    if (reason !== null) close.mutate({ path: { id: offer.id }, body: { reason } });
  };
  return (
    <>
      <Button variant="default" color="betterave" onClick={() => setAsked(true)}>
        {t('close.open')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('close.title')}
        verb={t('close.verb')}
        isRemoval
        isPending={close.isPending}
        onConfirm={confirm}
      >
        <p>{t('close.consequence')}</p>
        <Radio.Group
          className={css.reasons}
          label={<FieldLabel required>{t('close.reason')}</FieldLabel>}
          value={reason}
          onChange={(value) => setReason(OFFER_CLOSE_REASONS.find((known) => known === value) ?? null)}
          error={isReasonMissing && reason === null ? t('close.reason-missing') : undefined}
        >
          <div className={css.ticks}>
            {OFFER_CLOSE_REASONS.map((known) => (
              <Radio key={known} value={known} label={t(`close.reasons.${known}`)} />
            ))}
          </div>
        </Radio.Group>
      </ConfirmDialog>
    </>
  );
}
