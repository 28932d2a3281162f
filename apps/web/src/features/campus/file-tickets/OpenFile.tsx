import { Box, Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FileTicketInput, fileTicketsOpenMutation, schoolsListOptions } from '@seve/api-client';
import { TICKET_REASON } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import css from './FileTickets.module.css';

interface FileValues {
  by: 'email' | 'name';
  email: string;
  firstName: string;
  lastName: string;
  schoolId: string;
  reason: string;
}

const bodyOf = ({ by, email, firstName, lastName, schoolId, reason }: FileValues): FileTicketInput =>
  by === 'email' ? { email, reason } : { firstName, lastName, schoolId, reason };

/** Form that names one student exactly. There is deliberately no list to browse. */
export function OpenFile() {
  const { t } = useTranslation('file-tickets');
  const schools = useSuspenseQuery(schoolsListOptions()).data;
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const open = useMutation(fileTicketsOpenMutation());
  const byName = (values: FileValues) => values.by === 'name';
  const needed = (text: string, values: FileValues) => (byName(values) && text.trim() === '' ? t('form.missing') : null);
  const form = useForm<FileValues>({
    initialValues: { by: 'email', email: '', firstName: '', lastName: '', schoolId: '', reason: '' },
    validate: {
      email: (email, values) => (byName(values) || email.includes('@') ? null : t('form.email-missing')),
      firstName: needed,
      lastName: needed,
      schoolId: needed,
      reason: (reason) => (reason.trim().length < TICKET_REASON.min ? t('form.reason-short', { min: TICKET_REASON.min }) : null),
    },
  });
  const submit = async (values: FileValues) => {
    const { id } = await open.mutateAsync({ body: bodyOf(values) });
    await invalidate('fileTicket');
    await navigate({ to: '/coordination/dossiers/$ticketId', params: { ticketId: id } });
  };
  const text = (path: 'firstName' | 'lastName') => (
    <TextInput
      label={<FieldLabel required>{t(`form.${path}`)}</FieldLabel>}
      required
      withAsterisk={false}
      autoComplete="off"
      maxLength={60}
      {...form.getInputProps(path)}
    />
  );
  return (
    <section aria-labelledby="find">
      <Box component="h2" pb="md" id="find" className="h3">
        {t('form.title')}
      </Box>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <Radio.Group label={<FieldLabel required>{t('form.by')}</FieldLabel>} {...form.getInputProps('by')}>
              <div className={css.choices}>
                <Radio value="email" label={t('form.by-email')} />
                <Radio value="name" label={t('form.by-name')} />
              </div>
            </Radio.Group>
            {form.values.by === 'email' ? (
              <TextInput
                type="email"
                autoComplete="off"
                label={<FieldLabel required>{t('form.email')}</FieldLabel>}
                required
                withAsterisk={false}
                {...form.getInputProps('email')}
              />
            ) : (
              <>
                {text('firstName')}
                {text('lastName')}
                <NativeSelect
                  label={<FieldLabel required>{t('form.school')}</FieldLabel>}
                  required
                  withAsterisk={false}
                  data={[{ value: '', label: t('form.choose-school') }, ...schools.map(({ id, name }) => ({ value: id, label: name }))]}
                  {...form.getInputProps('schoolId')}
                />
              </>
            )}
            <Textarea
              label={
                <FieldLabel required hint={t('form.reason-hint')}>
                  {t('form.reason')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              autosize
              minRows={3}
              maxLength={TICKET_REASON.max}
              {...form.getInputProps('reason')}
            />
            <Button type="submit" loading={isPending}>
              {t('form.act')}
            </Button>
          </Stack>
        )}
      </SubmitForm>
    </section>
  );
}
