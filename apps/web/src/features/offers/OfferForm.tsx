import { Button } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import css from './OfferForm.module.css';
import { OfferFormDates } from './OfferFormDates.js';
import { OfferFormHazards } from './OfferFormHazards.js';
import { OfferFormKept } from './OfferFormKept.js';
import { OfferFormPay } from './OfferFormPay.js';
import { OfferFormPeople } from './OfferFormPeople.js';
import { OfferFormPlace } from './OfferFormPlace.js';
import { OfferFormPost } from './OfferFormPost.js';
import { OfferFormSkills } from './OfferFormSkills.js';
import { OfferFormSummary } from './OfferFormSummary.js';
import { draftName } from './offer-form-draft.js';
import type { OfferValues } from './offer-form-values.js';
import { PublishOffer, usePublication } from './PublishOffer.js';
import { useOfferForm } from './use-offer-form.js';
import { useSaveOffer } from './use-save-offer.js';

interface OfferFormProps {
  /** Null until it is saved for the first time. */
  offer: OfferDetail | null;
  /** What is saved, or an empty offer. */
  base: OfferValues;
  companyName: string;
  onSaved: (offer: OfferDetail) => void;
  onPublished: (offer: OfferDetail) => void;
}

/** Writes an offer: a draft may leave much open, publication asks for what students must be told. */
export function OfferForm({ offer, base, companyName, onSaved, onPublished }: OfferFormProps) {
  const { t } = useTranslation('company-offers');
  const status = offer?.status ?? 'draft';
  const saving = status === 'draft' ? 'draft' : 'change';
  const { form, kept, discard, forget, purpose, intend, missing } = useOfferForm(base, draftName(useAccount().id, offer?.id ?? null));
  const save = useSaveOffer(offer);
  const publish = usePublication();

  const submit = async (values: OfferValues) => {
    const saved = await save(values);
    forget();
    if (purpose() === 'publication') onPublished(await publish(saved.id));
    else onSaved(saved);
  };
  return (
    <SubmitForm form={form} submit={submit} className={css.columns}>
      {({ isPending }) => (
        <>
          <div className={css.fields}>
            {kept && <OfferFormKept at={kept.at} onDiscard={discard} />}
            <OfferFormPost form={form} />
            <OfferFormSkills form={form} />
            <OfferFormPeople form={form} />
            <OfferFormDates form={form} />
            <OfferFormPlace form={form} />
            <OfferFormPay form={form} />
            <OfferFormHazards form={form} />
          </div>
          <aside className={css.side} aria-label={t('summary.name')}>
            <OfferFormSummary values={form.values} companyName={companyName} missing={saving === 'draft' ? missing : {}} />
            <div className={css.acts}>
              <Button
                type="submit"
                variant={saving === 'draft' ? 'default' : 'filled'}
                fullWidth
                loading={isPending && purpose() === saving}
                onClick={() => intend(saving)}
              >
                {saving === 'draft' ? t('form.save-draft') : t('form.save-changes')}
              </Button>
              <PublishOffer status={status} isPending={isPending && purpose() === 'publication'} onAsk={() => intend('publication')} />
            </div>
          </aside>
        </>
      )}
    </SubmitForm>
  );
}
