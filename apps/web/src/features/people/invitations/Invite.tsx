import { Box, Button, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { invitationsCreateMutation, schoolsListOptions } from '@seve/api-client';
import { type InvitedRole, placeOf, rolesInvitedBy } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useAccount } from '../../../session.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import css from './Invitations.module.css';

interface InviteValues {
  role: InvitedRole;
  schoolId: string;
  email: string;
}

const needsSchool = (role: InvitedRole) => placeOf(role) === 'school';

/** Form that sends an invitation. `schoolId`: school of an invited teacher, chosen on another page. */
export function Invite({ schoolId = '' }: { schoolId?: string }) {
  const { t } = useTranslation('invitations');
  const { role: inviter } = useAccount();
  const schools = useSuspenseQuery(schoolsListOptions()).data;
  const invalidate = useInvalidate();
  const invite = useMutation(invitationsCreateMutation());
  const form = useForm<InviteValues>({
    initialValues: { role: 'teacher', schoolId, email: '' },
    validate: {
      schoolId: (id, { role }) => (needsSchool(role) && id === '' ? t('invite.school-missing') : null),
      email: (email) => (email.includes('@') ? null : t('invite.email-missing')),
    },
  });
  const submit = async ({ role, email, schoolId: school }: InviteValues) => {
    await invite.mutateAsync({ body: { role, email, schoolId: needsSchool(role) ? school : undefined } });
    showToast(t('invite.done', { email }));
    form.setFieldValue('email', '');
    focusField('email');
    await invalidate('invitation');
  };
  return (
    <section className={css.invite} aria-labelledby="invite">
      <Box component="h2" pb="sm" id="invite" className="h3">
        {t('invite.title')}
      </Box>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <Radio.Group label={<FieldLabel required>{t('invite.who')}</FieldLabel>} {...form.getInputProps('role')}>
              <Stack gap="md" py="xs">
                {rolesInvitedBy(inviter).map((role) => (
                  <Radio key={role} value={role} label={t(`roles:${role}.short`)} description={t(`roles:${role}.means`)} />
                ))}
              </Stack>
            </Radio.Group>
            {needsSchool(form.values.role) && (
              <NativeSelect
                label={<FieldLabel required>{t('invite.school')}</FieldLabel>}
                required
                withAsterisk={false}
                data={[{ value: '', label: t('invite.choose-school') }, ...schools.map(({ id, name }) => ({ value: id, label: name }))]}
                {...form.getInputProps('schoolId')}
              />
            )}
            <TextInput
              type="email"
              autoComplete="off"
              label={<FieldLabel required>{t('invite.email')}</FieldLabel>}
              required
              withAsterisk={false}
              {...form.getInputProps('email')}
            />
            <Button type="submit" loading={isPending}>
              {t('invite.act')}
            </Button>
          </Stack>
        )}
      </SubmitForm>
    </section>
  );
}
