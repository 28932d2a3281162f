import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { addressesAsk, addressesWithdrawMutation, type MyAccountView, type PendingAddressView } from '@seve/api-client';
import { EMAIL_UNDO_DAYS } from '@seve/domain';
import { IconHourglass } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { EmailField } from '../form/EmailField.js';
import { useRules } from '../form/use-rules.js';
import { AccountPart } from './AccountPart.js';

interface AddressPartProps {
  mine: MyAccountView;
  proved: <T>(act: () => Promise<T>) => Promise<T>;
}

/** The address that signs in and receives the letters. */
export function AddressPart({ mine: { email, pendingAddress, isOneClick }, proved }: AddressPartProps) {
  const { t } = useTranslation('my-account');
  const [isOpen, setOpen] = useState(false);
  return (
    <AccountPart id="my-address" title={t('address.title')}>
      <p className="anywhere">
        <b>{email}</b>
      </p>
      {pendingAddress && <PendingAddress pending={pendingAddress} />}
      {isOneClick && <p className="small dimmed">{t('one-click')}</p>}
      {isOpen && <AddressForm proved={proved} onDone={() => setOpen(false)} />}
      {!isOpen && !isOneClick && (
        <Button variant="default" size="sm" onClick={() => setOpen(true)}>
          {t('address.open')}
        </Button>
      )}
    </AccountPart>
  );
}

function PendingAddress({ pending: { email, expiresAt } }: { pending: PendingAddressView }) {
  const { t } = useTranslation('my-account');
  const format = useFormat();
  const invalidate = useInvalidate();
  const withdraw = useMutation({
    ...addressesWithdrawMutation(),
    onSuccess: () => showToast(t('address.withdrawn')),
    onError: useShowProblem(),
    onSettled: () => invalidate('ownAccount'),
  });
  return (
    <Stack gap="xs" align="flex-start" role="status">
      <StatusChip tone="waiting" icon={IconHourglass}>
        {t('address.waiting')}
      </StatusChip>
      <p className="anywhere">{t('address.waits', { email, until: format.longInstant(expiresAt) })}</p>
      <Button variant="subtle" size="sm" loading={withdraw.isPending} onClick={() => withdraw.mutate({})}>
        {t('address.withdraw')}
      </Button>
    </Stack>
  );
}

function AddressForm({ proved, onDone }: Pick<AddressPartProps, 'proved'> & { onDone: () => void }) {
  const { t } = useTranslation('my-account');
  const rules = useRules();
  const invalidate = useInvalidate();
  const form = useForm({ initialValues: { email: '' }, validate: { email: rules.email } });
  const submit = async ({ email }: typeof form.values) => {
    await proved(() => addressesAsk({ body: { email: email.trim() } }));
    await invalidate('ownAccount');
    onDone();
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <p className="dimmed">{t('address.how', { days: EMAIL_UNDO_DAYS })}</p>
          <EmailField label={t('address.new')} isNew {...form.getInputProps('email')} />
          <Group gap="xs">
            <Button type="submit" loading={isPending}>
              {t('address.act')}
            </Button>
            <Button variant="subtle" onClick={onDone}>
              {t('cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </SubmitForm>
  );
}
