import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { focusField } from '../../../../../ui/forms/field-nodes.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';

const LONGEST = 5_000;

/** Description of the work; a button starts it with the ticked tasks. */
export function OfferFormWork({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { skills, description } = form.values;
  const tasks = skills.map(({ label }) => `- ${label}`).filter((line) => !description.includes(line));
  const take = () => {
    form.setFieldValue('description', [description.trim(), ...tasks].filter(Boolean).join('\n').slice(0, LONGEST));
    // The button disappears, so the focus moves to the text that it started.
    focusField('description');
  };
  return (
    <FormSection title={t('work.title')}>
      <Textarea
        label={
          <FieldLabel required hint={t('post.description-hint')}>
            {t('post.description')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        autosize
        minRows={5}
        maxRows={18}
        maxLength={LONGEST}
        {...form.getInputProps('description')}
      />
      <LegalNotes form={form} path="description" />
      {tasks.length > 0 && (
        <Button type="button" variant="subtle" size="sm" className={css.add} onClick={take}>
          {t('work.take-tasks', { count: tasks.length })}
        </Button>
      )}
    </FormSection>
  );
}
