import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AccountRecordView, staffAccountRecordsClose } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { SuccessorSelect } from './SuccessorSelect.js';

interface ClosingValues {
  reason: string;
  /** Id of the successor, by id of the role that ends. */
  heirs: Record<string, string>;
}

/** Ends all roles and sessions of the account, after successors have been chosen. */
export function CloseAccount({ account }: { account: AccountRecordView }) {
  const { t } = useTranslation('staff-accounts');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const { id, firstName, lastName, roles } = account;
  const name = `${firstName} ${lastName}`;
  const asked = roles.filter(({ successors }) => successors.length > 0);
  const form = useForm<ClosingValues>({
    initialValues: { reason: '', heirs: Object.fromEntries(asked.map((role) => [role.id, ''])) },
    validate: { reason: (text) => (text.trim().length < 5 ? t('record.reason-short') : null) },
  });
  const submit = async ({ reason, heirs }: ClosingValues) => {
    const successors = Object.entries(heirs)
      .filter(([, successorId]) => successorId !== '')
      .map(([membershipId, successorId]) => ({ membershipId, successorId }));
    await staffAccountRecordsClose({ path: { id }, body: { reason: reason.trim(), successors } });
    setAsked(false);
    showToast(t('record.close-done', { name }));
    focusHeading();
    await invalidate('staffAccount');
  };
  return (
    <>
      <Button variant="default" color="betterave" onClick={() => setAsked(true)}>
        {t('record.close')}
      </Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t('record.close-title', { name })}>
        <SubmitForm form={form} submit={submit}>
          {({ isPending }) => (
            <Stack gap="field">
              <p>{t('record.close-what')}</p>
              {asked.map((role) => (
                <SuccessorSelect
                  key={role.id}
                  role={role}
                  value={form.values.heirs[role.id] ?? ''}
                  onChange={(value) => form.setFieldValue('heirs', { ...form.values.heirs, [role.id]: value })}
                />
              ))}
              <TextInput
                label={<FieldLabel required>{t('record.reason')}</FieldLabel>}
                required
                withAsterisk={false}
                maxLength={300}
                {...form.getInputProps('reason')}
              />
              <Button type="submit" color="betterave" loading={isPending}>
                {t('record.close-verb')}
              </Button>
            </Stack>
          )}
        </SubmitForm>
      </Dialog>
    </>
  );
}
