import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { schoolPlacesAsk } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

/** Sends the company a link, to the earlier address or another one. */
export function AskHost({ id, contactEmail }: { id: string; contactEmail: string | null }) {
  const { t } = useTranslation('places');
  const invalidate = useInvalidate();
  const form = useForm({
    initialValues: { contactEmail: contactEmail ?? '' },
    validate: { contactEmail: (value) => (value.includes('@') ? null : t('ask.missing')) },
  });
  const submit = async (body: { contactEmail: string }) => {
    await schoolPlacesAsk({ path: { id }, body });
    showToast(t('ask.done'));
    await invalidate('placement');
  };
  return (
    <SidePart gap="sm" aria-labelledby="ask">
      <h2 id="ask" className="h3">
        {t('ask.title')}
      </h2>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <TextInput type="email" label={<FieldLabel required>{t('ask.address')}</FieldLabel>} {...form.getInputProps('contactEmail')} />
            <div>
              <Button type="submit" variant="default" loading={isPending}>
                {t('ask.act')}
              </Button>
            </div>
          </Stack>
        )}
      </SubmitForm>
    </SidePart>
  );
}
