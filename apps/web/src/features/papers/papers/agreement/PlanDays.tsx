import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AgreementDaysInput, type AgreementForSchool, schoolAgreementsPlan } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';

interface PlanDaysProps {
  agreement: Pick<AgreementForSchool, 'id' | 'startOn' | 'endOn'>;
  isWritable: boolean;
}

/** First and last day, also of the place; changed by the office while the parts are written. */
export function PlanDays({ agreement, isWritable }: PlanDaysProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { startOn, endOn } = agreement;
  return (
    <Section id="days" title={t('days.title')} align="flex-start">
      <p>{format.dayRange(startOn, endOn)}</p>
      {isWritable && (
        <Button variant="default" size="sm" onClick={() => setOpen(true)}>
          {t('days.act')}
        </Button>
      )}
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('days.act')}>
        <DaysForm agreement={agreement} onClose={() => setOpen(false)} />
      </Dialog>
    </Section>
  );
}

function DaysForm({ agreement: { id, startOn, endOn }, onClose }: Pick<PlanDaysProps, 'agreement'> & { onClose: () => void }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
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
      <CivilDateField label={t('days.start')} required min={format.today} {...form.getInputProps('startOn')} />
      <CivilDateField label={t('days.end')} required min={format.today} {...form.getInputProps('endOn')} />
    </DialogForm>
  );
}
