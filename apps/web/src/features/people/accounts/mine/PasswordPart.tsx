import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type MyAccountView, myAccountChangePassword } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { PasswordField } from '../form/PasswordField.js';
import { UsernameField } from '../form/UsernameField.js';
import { useRules } from '../form/use-rules.js';
import { AccountPart } from './AccountPart.js';

interface PasswordPartProps {
  mine: MyAccountView;
  proved: <T>(act: () => Promise<T>) => Promise<T>;
}

/** Changes the password, or sets the first one of an account that signs in by link. */
export function PasswordPart({ mine, proved }: PasswordPartProps) {
  const { t } = useTranslation('my-account');
  const [isOpen, setOpen] = useState(false);
  const { hasPassword, isOneClick } = mine;
  return (
    <AccountPart id="my-password" title={t('password.title')}>
      <p className="small dimmed">{isOneClick ? t('one-click') : hasPassword ? t('password.there') : t('password.none')}</p>
      {isOpen && <PasswordForm mine={mine} proved={proved} onDone={() => setOpen(false)} />}
      {!isOpen && !isOneClick && (
        <Button variant="default" size="sm" onClick={() => setOpen(true)}>
          {hasPassword ? t('password.open') : t('password.open-first')}
        </Button>
      )}
    </AccountPart>
  );
}

function PasswordForm({ mine: { email, hasPassword }, proved, onDone }: PasswordPartProps & { onDone: () => void }) {
  const { t } = useTranslation('my-account');
  const rules = useRules();
  const invalidate = useInvalidate();
  const form = useForm({ initialValues: { newPassword: '', endsOthers: true }, validate: { newPassword: rules.newPassword } });
  const submit = async (body: typeof form.values) => {
    await proved(() => myAccountChangePassword({ body }));
    await Promise.all([invalidate('ownAccount'), invalidate('otherSessions')]);
    showToast(hasPassword ? t('password.done') : t('password.done-first'));
    onDone();
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <UsernameField email={email} />
          <PasswordField isNew label={t('password.new')} {...form.getInputProps('newPassword')} />
          <Checkbox label={t('password.end-others')} {...form.getInputProps('endsOthers', { type: 'checkbox' })} />
          <Group gap="xs">
            <Button type="submit" loading={isPending}>
              {t('save')}
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
