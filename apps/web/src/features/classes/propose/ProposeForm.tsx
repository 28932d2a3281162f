import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ProposalResult } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import { SearchField } from '../../../ui/fields/SearchField.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import css from '../DialogForm.module.css';
import { OfferChoice } from './OfferChoice.js';
import { type Proposable, withChosen } from './proposable.js';
import { type Search, useProposableOffers } from './use-proposable-offers.js';
import { usePropose } from './use-propose.js';

const LONGEST = 800;

interface ProposeFormProps {
  classId: string;
  studentIds: readonly string[];
  search: Search;
  onDone: (results: readonly ProposalResult[], offer: Proposable) => void;
  onClose: () => void;
}

/** The offer, a word, and what happens then. */
export function ProposeForm({ classId, studentIds, search, onDone, onClose }: ProposeFormProps) {
  const { t } = useTranslation('proposals');
  const [words, setWords] = useState<string>();
  const { label, offers, isPending } = useProposableOffers(words, search);
  const propose = usePropose(classId);
  const form = useForm({
    initialValues: { offerId: null as Proposable | null, message: '' },
    validate: { offerId: (offer) => (offer === null ? t('choice.missing') : null) },
  });
  const chosen = form.values.offerId;
  const { error } = form.getInputProps('offerId');
  const submit = async ({ offerId: offer, message }: typeof form.values) => {
    if (offer) onDone(await propose({ offerId: offer.id, message: message.trim(), studentIds }), offer);
  };
  return (
    <div className={css.form}>
      <SearchField label={t('find')} hint={t('find-hint')} onFind={setWords} />
      <SubmitForm form={form} submit={submit}>
        {({ isPending: isLeaving }) => (
          <Stack gap="field">
            {isPending ? (
              <RowSkeleton />
            ) : (
              <OfferChoice
                label={label}
                offers={withChosen(offers, chosen)}
                chosen={chosen}
                error={error}
                onChoose={(offer) => form.setFieldValue('offerId', offer)}
              />
            )}
            <Textarea
              label={<FieldLabel hint={t('message-hint', { max: LONGEST })}>{t('message')}</FieldLabel>}
              autosize
              minRows={3}
              maxRows={8}
              maxLength={LONGEST}
              {...form.getInputProps('message')}
            />
            <p className="small dimmed">{t('then', { count: studentIds.length })}</p>
            <Group gap="xs">
              <Button type="submit" loading={isLeaving}>
                {t('verb', { count: studentIds.length })}
              </Button>
              <Button variant="subtle" onClick={onClose}>
                {t('cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </SubmitForm>
    </div>
  );
}
