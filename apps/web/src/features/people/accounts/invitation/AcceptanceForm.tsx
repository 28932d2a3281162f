import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { authSignIn, type InvitationOfferView, invitationsAccept } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { useEnter } from '../after-sign-in.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { NameFields } from '../form/NameFields.js';
import { PasswordField } from '../form/PasswordField.js';
import { UsernameField } from '../form/UsernameField.js';
import { useRules } from '../form/use-rules.js';

const EMPTY = { firstName: '', lastName: '', email: '', password: '' };

/** Form that accepts an invitation. The address comes from the invitation, except for the first account of the campus. */
export function AcceptanceForm({ token, invitation }: { token: string; invitation: InvitationOfferView }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const rules = useRules();
  const enter = useEnter();
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      firstName: rules.filled,
      lastName: rules.filled,
      email: (value) => (invitation.email === null ? rules.email(value) : null),
      password: rules.newPassword,
    },
  });

  const submit = async ({ firstName, lastName, password, ...typed }: typeof form.values) => {
    const address = typed.email.trim();
    const email = invitation.email === null ? { email: address } : {};
    await invitationsAccept({ body: { token, firstName, lastName, password, locale, ...email } });
    await authSignIn({ body: { email: invitation.email ?? address, password } });
    await enter();
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          {invitation.email && <p>{t('invitation.address', { email: invitation.email })}</p>}
          <NameFields form={form} />
          {invitation.email === null ? <EmailField {...form.getInputProps('email')} /> : <UsernameField email={invitation.email} />}
          <PasswordField isNew label={t('password')} {...form.getInputProps('password')} />
          <FormActs>
            <Button type="submit" loading={isPending}>
              {t('invitation.accept')}
            </Button>
          </FormActs>
        </Stack>
      )}
    </SubmitForm>
  );
}
