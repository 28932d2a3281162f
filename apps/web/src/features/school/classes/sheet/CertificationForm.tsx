import { Button, Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type SheetCertification, studentSheetCertifyMutation } from '@seve/api-client';
import { isCivilDate, LEGAL_EXCEPTIONS } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import type { SheetPath } from './sheet-path.js';

interface CertificationFormProps {
  path: SheetPath;
  certification: SheetCertification;
  onDone: () => void;
}

/** Form for the date of the notice and the exceptions; the papers themselves are not stored. */
export function CertificationForm({ path, certification, onDone }: CertificationFormProps) {
  const { t } = useTranslation('student-sheet');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const certify = useMutation(studentSheetCertifyMutation());
  const dayOrNone = (day: string) => (day === '' || isCivilDate(day) ? null : t('papers.day-wrong'));
  const form = useForm({
    initialValues: {
      fitnessNoticeOn: certification.fitnessNoticeOn ?? '',
      emancipatedOn: certification.emancipatedOn ?? '',
      legalExceptions: certification.legalExceptions,
    },
    validate: { fitnessNoticeOn: dayOrNone, emancipatedOn: dayOrNone },
  });
  const submit = async ({ fitnessNoticeOn, emancipatedOn, legalExceptions }: typeof form.values) => {
    await certify.mutateAsync({
      path,
      body: { legalExceptions, fitnessNoticeOn: fitnessNoticeOn || null, emancipatedOn: emancipatedOn || null },
    });
    showToast(t('papers.done'));
    onDone();
    await invalidate('classStudent');
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="md" mb="1.75rem">
          <p className="small">{t('papers.form-hint')}</p>
          <CivilDateField
            label={t('papers.fitness-label')}
            hint={t('papers.fitness-hint')}
            max={today}
            {...form.getInputProps('fitnessNoticeOn')}
            data-path="fitnessNoticeOn"
          />
          {(certification.isMinor || certification.emancipatedOn !== null) && (
            <CivilDateField
              label={t('papers.emancipated-label')}
              hint={t('papers.emancipated-hint')}
              max={today}
              {...form.getInputProps('emancipatedOn')}
              data-path="emancipatedOn"
            />
          )}
          <Checkbox.Group
            label={<FieldLabel hint={t('papers.exceptions-hint')}>{t('papers.exceptions')}</FieldLabel>}
            data-path="legalExceptions"
            {...form.getInputProps('legalExceptions')}
          >
            {LEGAL_EXCEPTIONS.map((exception) => (
              <Checkbox key={exception} value={exception} mt="xs" label={t(`papers.choice.${exception}`)} />
            ))}
          </Checkbox.Group>
          <div>
            <Button type="submit" loading={isPending}>
              {t('papers.save')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
