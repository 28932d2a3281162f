import { Button, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReportedThing, type ReportReason, reportsFileMutation } from '@seve/api-client';
import { dayInParis, REPORT_REASONS, REPORT_WORDS_MAX } from '@seve/domain';
import { IconFlag } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import { Dialog } from '../dialogs/Dialog.js';
import { DialogForm } from '../dialogs/DialogForm.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { useFormat } from '../format/use-format.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { WordsField } from '../forms/TextField.js';

interface ReportButtonProps {
  about: ReportedThing;
  id: string;
  /** Role of the person who reports. */
  as: 'student' | 'teacher';
  company: string;
  /** Null when this person has not reported it. */
  reportedAt: string | null;
}

/** Reports a text of a company to the campus. After the report it says who reads it and what happens next. */
export function ReportButton({ about, id, as, company, reportedAt }: ReportButtonProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  if (reportedAt !== null)
    return (
      <p className="small" role="status">
        {t('report.done', { day: format.mediumDay(dayInParis(new Date(reportedAt))) })} {t(`report.next.${as}`, { company })}
      </p>
    );
  return (
    <div>
      <Button
        variant="subtle"
        size="sm"
        color="betterave"
        leftSection={<IconFlag size={18} stroke={1.6} aria-hidden="true" />}
        onClick={() => setAsked(true)}
      >
        {t('report.act')}
        <span className="visually-hidden">{t('report.about', { company })}</span>
      </Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t(`report.title.${about}`)}>
        <ReportForm about={about} id={id} as={as} company={company} onClose={() => setAsked(false)} />
      </Dialog>
    </div>
  );
}

interface ReportValues {
  reason: ReportReason | '';
  words: string;
}

function ReportForm({ about, id, as, company, onClose }: Omit<ReportButtonProps, 'reportedAt'> & { onClose: () => void }) {
  const { t } = useTranslation('ui');
  const invalidate = useInvalidate();
  const file = useMutation(reportsFileMutation());
  const form = useForm<ReportValues>({
    initialValues: { reason: '', words: '' },
    validate: { reason: (reason) => (reason === '' ? t('report.reason-missing') : null) },
  });
  const submit = async ({ reason, words }: ReportValues) => {
    if (reason === '') return;
    await file.mutateAsync({ body: { about, id, reason, words } });
    onClose();
    await invalidate('report');
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('report.verb')} isRemoval onClose={onClose}>
      <p className="dimmed">{t(`report.what.${as}`, { company })}</p>
      <Radio.Group label={<FieldLabel required>{t('report.reason')}</FieldLabel>} {...form.getInputProps('reason')}>
        <Stack gap="field">
          {REPORT_REASONS.map((reason) => (
            <Radio key={reason} value={reason} label={t(`report.reasons.${reason}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <WordsField
        label={t('report.words')}
        hint={t('report.words-hint')}
        minRows={2}
        maxRows={8}
        maxLength={REPORT_WORDS_MAX}
        {...form.getInputProps('words')}
      />
    </DialogForm>
  );
}
