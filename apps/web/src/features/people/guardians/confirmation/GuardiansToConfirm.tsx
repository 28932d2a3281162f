import { Button, Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { GuardianToConfirm } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { GuardianWaiting } from './GuardianWaiting.js';

interface GuardiansToConfirmProps {
  waiting: readonly GuardianToConfirm[];
  /** Write whose reads are invalidated by a confirmation. */
  fact: 'classStudent' | 'campusGuardian';
  confirm: (contactIds: string[]) => Promise<unknown>;
}

/** Confirms several guardians in one request. Those with a doubt are unticked by default. */
export function GuardiansToConfirm({ waiting, fact, confirm }: GuardiansToConfirmProps) {
  const { t } = useTranslation('guardians');
  const invalidate = useInvalidate();
  const plain = waiting.filter(({ doubts }) => doubts.length === 0).map(({ contactId }) => contactId);
  const form = useForm({
    initialValues: { contactIds: plain },
    validate: { contactIds: (ticked) => (ticked.length === 0 ? t('missing') : null) },
  });
  const submit = async ({ contactIds }: typeof form.values) => {
    const there = contactIds.filter((id) => waiting.some(({ contactId }) => contactId === id));
    await confirm(there);
    showToast(t('done', { count: there.length }));
    form.setValues({ contactIds: [] });
    await invalidate(fact);
  };
  if (waiting.length === 0) return <EmptyState title={t('none')}>{t('none-why')}</EmptyState>;
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="md">
          <Checkbox.Group label={<FieldLabel>{t('list')}</FieldLabel>} data-path="contactIds" {...form.getInputProps('contactIds')}>
            <Stack component="ul" gap="sm" mt="sm" className="bare-list">
              {waiting.map((one) => (
                <li key={one.contactId}>
                  <GuardianWaiting guardian={one} />
                </li>
              ))}
            </Stack>
          </Checkbox.Group>
          <div>
            <Button type="submit" loading={isPending}>
              {t('confirm', { count: form.values.contactIds.length })}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
