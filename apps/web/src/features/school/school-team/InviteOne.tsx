import { Box, Button, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { invitationsCreateMutation } from '@seve/api-client';
import { type InvitedRole, rolesInvitedBy } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useAccount } from '../../../session.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';

/** Invites one person by e-mail. */
export function InviteOne() {
  const { t } = useTranslation('school-team');
  const { role: inviter } = useAccount();
  const invalidate = useInvalidate();
  const invite = useMutation(invitationsCreateMutation());
  const form = useForm({
    initialValues: { email: '', role: 'teacher' as InvitedRole },
    validate: { email: (email) => (email.includes('@') ? null : t('email-missing')) },
  });
  const submit = async ({ email, role }: typeof form.values) => {
    await invite.mutateAsync({ body: { role, email } });
    showToast(t('sent', { email }));
    form.setFieldValue('email', '');
    focusField('email');
    await invalidate('invitation');
  };
  return (
    <section aria-labelledby="invite">
      <Box component="h2" pb="sm" id="invite" className="h3">
        {t('invite')}
      </Box>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <Radio.Group label={<FieldLabel required>{t('role')}</FieldLabel>} {...form.getInputProps('role')}>
              <Stack gap="sm" py="xs">
                {rolesInvitedBy(inviter).map((role) => (
                  <Radio key={role} value={role} label={t(`roles:${role}.short`)} description={t(`roles:${role}.means`)} />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              type="email"
              autoComplete="off"
              label={<FieldLabel required>{t('email')}</FieldLabel>}
              required
              withAsterisk={false}
              {...form.getInputProps('email')}
            />
            <Button type="submit" loading={isPending}>
              {t('send')}
            </Button>
          </Stack>
        )}
      </SubmitForm>
    </section>
  );
}
