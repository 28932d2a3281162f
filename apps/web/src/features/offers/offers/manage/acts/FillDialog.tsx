import { Radio, Stack } from '@mantine/core';
import { offersFillMutation } from '@seve/api-client';
import { FILL_CHANNELS, type FillChannel } from '@seve/domain';
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

/** Dialog that marks an offer as filled, through Sève or elsewhere; irreversible. */
export function FillDialog({ offer, onClose }: { offer: ActedOffer; onClose: () => void }) {
  const { t } = useTranslation('company-offers');
  const [channel, setChannel] = useState<FillChannel>('here');
  const answered = useOfferAnswered();
  const showProblem = useOfferProblem(offer.id);
  const fill = useMutation({
    ...offersFillMutation(),
    onSuccess: (filled) => {
      answered(filled);
      showToast(t('fill.done'));
      onClose();
    },
    onError: async (problem) => {
      await showProblem(problem);
      if (problem.status === 409) onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('fill.title')}
      verb={t('fill.verb')}
      isPending={fill.isPending}
      onConfirm={() => fill.mutate({ path: { id: offer.id }, body: { channel } })}
    >
      <p>{t('close.consequence')}</p>
      <Radio.Group
        className={css.reasons}
        label={<FieldLabel>{t('fill.channel')}</FieldLabel>}
        value={channel}
        onChange={(value) => setChannel(FILL_CHANNELS.find((known) => known === value) ?? 'here')}
      >
        <Stack gap="md" className={css.ticks}>
          {FILL_CHANNELS.map((known) => (
            <Radio key={known} value={known} label={t(`fill.channels.${known}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </ConfirmDialog>
  );
}
