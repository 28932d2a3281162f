import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../../../ui/drafts/use-leaving.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { SearchField } from '../../../../ui/fields/SearchField.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { OfferChoice } from './OfferChoice.js';
import { type Proposable, withChosen } from './proposable.js';
import { type Search, useProposableOffers } from './use-proposable-offers.js';

interface ChooseOfferProps {
  search: Search;
  chosen: Proposable | null;
  /** Number of students. */
  count: number;
  onChoose: (offer: Proposable) => void;
  onRead: () => void;
  onClose: () => void;
}

/** First step of a proposal: the choice of the offer. Nothing is sent yet. */
export function ChooseOffer({ search, chosen, count, onChoose, onRead, onClose }: ChooseOfferProps) {
  const { t } = useTranslation('proposals');
  const [words, setWords] = useState<string>();
  const { label, offers, isPending } = useProposableOffers(words, search);
  const leave = useLeave();
  const form = useForm({
    initialValues: { offerId: chosen },
    validate: { offerId: (offer) => (offer === null ? t('choice.missing') : null) },
  });
  const choose = (offer: Proposable) => {
    form.setFieldValue('offerId', offer);
    onChoose(offer);
  };
  const { error } = form.getInputProps('offerId');
  return (
    <>
      <SearchField label={t('find')} hint={t('find-hint')} onFind={setWords} />
      <SubmitForm form={form} isPreview submit={async () => onRead()}>
        <Stack gap="field">
          {isPending ? (
            <RowSkeleton />
          ) : (
            <OfferChoice label={label} offers={withChosen(offers, chosen)} chosen={chosen} error={error} onChoose={choose} />
          )}
          <Group gap="xs">
            <Button type="submit">{t('read', { count })}</Button>
            <Button variant="subtle" onClick={() => void leave(onClose)}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      </SubmitForm>
    </>
  );
}
