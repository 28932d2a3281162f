import { Radio, Stack } from '@mantine/core';
import { offersCloseMutation } from '@seve/api-client';
import { COMPANY_CLOSE_REASONS, type CompanyCloseReason } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import css from '../../editor/OfferForm.module.css';
import { useOfferAnswered } from '../../editor/saving/use-save-offer.js';
import type { ActedOffer } from './acted-offer.js';
import { useOfferProblem } from './use-offer-problem.js';

/** Dialog that closes an offer with a reason; irreversible. */
export function CloseDialog({ offer, onClose }: { offer: ActedOffer; onClose: () => void }) {
  const { t } = useTranslation('company-offers');
  const [reason, setReason] = useState<CompanyCloseReason | null>(null);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const answered = useOfferAnswered();
  const showProblem = useOfferProblem(offer.id);
  const close = useMutation({
    ...offersCloseMutation(),
    onSuccess: (closed) => {
      answered(closed);
      showToast(t('close.done'));
      onClose();
    },
    onError: async (problem) => {
      await showProblem(problem);
      if (problem.status === 409) onClose();
    },
  });
  const confirm = () => {
    setReasonMissing(reason === null);
    if (reason !== null) close.mutate({ path: { id: offer.id }, body: { reason } });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
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
        onChange={(value) => setReason(COMPANY_CLOSE_REASONS.find((known) => known === value) ?? null)}
        error={isReasonMissing && reason === null ? t('close.reason-missing') : undefined}
      >
        <Stack gap="md" className={css.ticks}>
          {COMPANY_CLOSE_REASONS.map((known) => (
            <Radio key={known} value={known} label={t(`close.reasons.${known}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </ConfirmDialog>
  );
}
