import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type OfferDetail, runningOffersExtend } from '@seve/api-client';
import { addMonths, EXTENSION_MONTHS, isCivilDate, usualExtension } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import css from '../../editor/OfferForm.module.css';
import { useOfferAnswered } from '../../editor/saving/use-save-offer.js';

interface ExtendFormProps {
  offer: { id: string; expiresOn: string | null };
  onDone: (offer: OfferDetail) => void;
}

/** Form for a later last day to apply; a month later by default. */
export function ExtendForm({ offer: { id, expiresOn }, onDone }: ExtendFormProps) {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  const answered = useOfferAnswered();
  const form = useForm({
    initialValues: { until: usualExtension(expiresOn, format.today) },
    validate: { until: (day) => (isCivilDate(day) ? null : t('form.day-unreadable')) },
  });
  const { until } = form.values;
  const submit = async (values: { until: string }) => {
    const { data } = await runningOffersExtend({ path: { id }, body: values });
    answered(data);
    showToast(t('extend.done', { day: format.mediumDay(values.until) }));
    onDone(data);
  };
  return (
    <SubmitForm form={form} submit={submit} className={css.dialog}>
      {({ isPending }) => (
        <>
          <CivilDateField
            label={t('extend.until')}
            required
            hint={t('extend.until-hint')}
            min={format.today}
            max={addMonths(format.today, EXTENSION_MONTHS)}
            {...form.getInputProps('until')}
          />
          <Button type="submit" loading={isPending}>
            {isCivilDate(until) ? t('extend.act-until', { day: format.mediumDay(until) }) : t('extend.act')}
          </Button>
        </>
      )}
    </SubmitForm>
  );
}
