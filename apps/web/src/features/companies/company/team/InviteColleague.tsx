import { Box, Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { invitationsCreateMutation, invitationsListOptions } from '@seve/api-client';
import { type InvitedRole, rolesInvitedBy } from '@seve/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { InvitationList } from '../../../../ui/lists/InvitationList.js';
import css from './Team.module.css';

interface InviteValues {
  email: string;
  role: InvitedRole;
}

/** Invites a colleague by a single-use link, sent to one address. */
export function InviteColleague() {
  const { t } = useTranslation('team');
  const invalidate = useInvalidate();
  const sent = useQuery(invitationsListOptions({ query: { limit: 50 } }));
  const invite = useMutation(invitationsCreateMutation());
  const form = useForm<InviteValues>({
    initialValues: { email: '', role: 'company_recruiter' as InvitedRole },
    validate: { email: (email) => (email.includes('@') ? null : t('email-missing')) },
  });
  const submit = async ({ email, role }: InviteValues) => {
    await invite.mutateAsync({ body: { role, email } });
    showToast(t('sent', { email }));
    form.reset();
    focusField('email');
    await invalidate('invitation');
  };
  return (
    <Box component="section" pt="lg" className="ruled" aria-labelledby="invite">
      <Box component="h2" pb="sm" id="invite" className="h3">
        {t('invite')}
      </Box>
      <p className="dimmed">{t('invite-what')}</p>
      <SubmitForm form={form} submit={submit} className={css.form}>
        {({ isPending }) => (
          <Columns columns="minmax(0, 22rem) minmax(0, 14rem) auto" from="tablet" gap="md" align="start" className={css.line}>
            <TextInput
              type="email"
              autoComplete="off"
              label={<FieldLabel required>{t('email')}</FieldLabel>}
              required
              withAsterisk={false}
              {...form.getInputProps('email')}
            />
            <NativeSelect
              label={<FieldLabel required>{t('role-label')}</FieldLabel>}
              required
              withAsterisk={false}
              data={rolesInvitedBy('company_admin').map((one) => ({ value: one, label: t(`roles:${one}.short`) }))}
              {...form.getInputProps('role')}
            />
            <Button type="submit" loading={isPending}>
              {t('send')}
            </Button>
          </Columns>
        )}
      </SubmitForm>
      {sent.isPending && <RowSkeleton rows={2} />}
      {sent.data && sent.data.items.length > 0 && (
        <>
          <Box component="h3" fz="1.125rem" mt="md" pb="xs">
            {t('invitations')}
          </Box>
          <InvitationList invitations={sent.data.items} />
        </>
      )}
    </Box>
  );
}
