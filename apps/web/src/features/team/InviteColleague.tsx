import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { invitationsCreateMutation, invitationsListOptions, invitationsListQueryKey } from '@seve/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { focusField } from '../../ui/field-nodes.js';
import { InvitationList } from '../../ui/InvitationList.js';
import { RowSkeleton } from '../../ui/RowSkeleton.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { showToast } from '../../ui/toast.js';
import css from './Team.module.css';

/** A colleague enters by a link sent to one address, single use. */
export function InviteColleague() {
  const { t } = useTranslation('team');
  const queries = useQueryClient();
  const sent = useQuery(invitationsListOptions({ query: { limit: 50 } }));
  const invite = useMutation(invitationsCreateMutation());
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (email) => (email.includes('@') ? null : t('email-missing')) },
  });
  const submit = async ({ email }: { email: string }) => {
    await invite.mutateAsync({ body: { role: 'company_recruiter', email } });
    showToast(t('sent', { email }));
    form.reset();
    focusField('email');
    await queries.invalidateQueries({ queryKey: invitationsListQueryKey() });
  };
  return (
    <section className={css.invite} aria-labelledby="invite">
      <h2 id="invite" className={css.title}>
        {t('invite')}
      </h2>
      <p className="dimmed">{t('invite-what')}</p>
      <SubmitForm form={form} submit={submit} className={css.form}>
        {({ isPending }) => (
          <div className={css.line}>
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
          </div>
        )}
      </SubmitForm>
      {sent.isPending && <RowSkeleton rows={2} />}
      {sent.data && sent.data.items.length > 0 && (
        <>
          <h3 className={css.subtitle}>{t('invitations')}</h3>
          <InvitationList invitations={sent.data.items} />
        </>
      )}
    </section>
  );
}
