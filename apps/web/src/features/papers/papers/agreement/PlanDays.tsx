import { useForm } from '@mantine/form';
import { type AgreementDaysInput, type AgreementForSchool, schoolAgreementsPlan } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { AskButton } from '../../../../ui/dialogs/AskButton.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';

interface PlanDaysProps {
  agreement: Pick<AgreementForSchool, 'id' | 'startOn' | 'endOn'>;
  isWritable: boolean;
}

/** First and last day of the agreement and of its place; the office changes them while the parts are written. */
export function PlanDays({ agreement, isWritable }: PlanDaysProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  return (
    <Section id="days" title={t('days.title')} align="flex-start">
      <p>{format.dayRange(agreement.startOn, agreement.endOn)}</p>
      {isWritable && (
        <AskButton act={t('days.act')} size="sm">
          {(close) => <DaysForm agreement={agreement} onClose={close} />}
        </AskButton>
      )}
    </Section>
  );
}

function DaysForm({ agreement: { id, startOn, endOn }, onClose }: Pick<PlanDaysProps, 'agreement'> & { onClose: () => void }) {
  const { t } = useTranslation('agreements');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const isDay = (day: string) => (isCivilDate(day) ? null : t('days.wrong'));
  const form = useForm<AgreementDaysInput>({ initialValues: { startOn, endOn }, validate: { startOn: isDay, endOn: isDay } });
  const submit = async (body: AgreementDaysInput) => {
    await schoolAgreementsPlan({ path: { id }, body });
    onClose();
    showToast(t('days.done'));
    await invalidate('schoolAgreement');
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('days.verb')} onClose={onClose}>
      <p className="dimmed">{t('days.what')}</p>
      <CivilDateField label={t('days.start')} required min={today} {...form.getInputProps('startOn')} />
      <CivilDateField label={t('days.end')} required min={today} {...form.getInputProps('endOn')} />
    </DialogForm>
  );
}
