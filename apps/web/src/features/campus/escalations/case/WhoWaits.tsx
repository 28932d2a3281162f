import { Button, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type EscalationApplicant, type EscalationView, escalationsOpenMutation } from '@seve/api-client';
import { TICKET_REASON } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { useCaseChanged } from './use-case-changed.js';

/** The waiting student. The name is shown for a day once the coordinator has given a reason, which the student reads. */
export function WhoWaits({ escalation }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  const { applicant } = escalation;
  return (
    <section aria-labelledby="who">
      <h2 id="who" className="h3">
        {t('who.title')}
      </h2>
      {applicant ? <Named applicant={applicant} /> : <OpenCase escalation={escalation} />}
    </section>
  );
}

function Named({ applicant }: { applicant: EscalationApplicant }) {
  const { t } = useTranslation('escalations');
  const format = useFormat();
  const { firstName, lastName, className, schoolName, teacherName, ticketId, closesAt } = applicant;
  return (
    <>
      <p>
        <Link to="/coordination/dossiers/$ticketId" params={{ ticketId }}>
          {`${firstName} ${lastName}`}
        </Link>
      </p>
      <p className="small">{[className, schoolName].filter(Boolean).join(', ')}</p>
      {teacherName && <p className="small">{t('who.teacher', { name: teacherName })}</p>}
      <p className="small dimmed">{t('who.until', { instant: format.longInstant(closesAt) })}</p>
    </>
  );
}

function OpenCase({ escalation: { id, companyName } }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  const changed = useCaseChanged();
  const open = useMutation(escalationsOpenMutation());
  const form = useForm({
    initialValues: { reason: t('who.reason-usual', { company: companyName }) },
    validate: { reason: (reason) => (reason.trim().length < TICKET_REASON.min ? t('who.reason-short', { min: TICKET_REASON.min }) : null) },
  });
  const submit = async ({ reason }: { reason: string }) =>
    changed(await open.mutateAsync({ path: { id }, body: { reason: reason.trim() } }));
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="sm" align="stretch">
          <p className="small dimmed">{t('who.hidden')}</p>
          <Textarea
            label={
              <FieldLabel required hint={t('who.reason-hint')}>
                {t('who.reason')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            autosize
            minRows={2}
            maxLength={TICKET_REASON.max}
            {...form.getInputProps('reason')}
          />
          <div>
            <Button type="submit" variant="default" loading={isPending}>
              {t('who.open')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
