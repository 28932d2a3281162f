import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ApplicationForStudent, interviewsRefuse } from '@seve/api-client';
import { OTHER_TIMES_MAX } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { useApplicationChange } from '../use-application-change.js';

/** Tells the company that none of its times fits, with the times that would. */
export function NoSlotFits({ application: { id, company } }: { application: ApplicationForStudent }) {
  const { t } = useTranslation('applications');
  const [isAsked, setAsked] = useState(false);
  const form = useForm({ initialValues: { otherTimes: '' } });
  const refuse = useApplicationChange(
    (otherTimes: string) => interviewsRefuse({ path: { id }, body: { otherTimes } }),
    () => t('interview.refused', { company: company.name }),
  );
  const close = () => setAsked(false);
  const dialog = (
    <Dialog opened={isAsked} onClose={close} title={t('interview.refuse-title')}>
      <DialogForm
        form={form}
        submit={({ otherTimes }) => refuse.mutateAsync(otherTimes.trim()).then(close)}
        verb={t('interview.refuse-verb')}
        onClose={close}
      >
        <p className="dimmed">{t('interview.refuse-what', { company: company.name })}</p>
        <Textarea
          label={<FieldLabel hint={t('interview.other-times-hint', { max: OTHER_TIMES_MAX })}>{t('interview.other-times')}</FieldLabel>}
          autosize
          minRows={3}
          maxLength={OTHER_TIMES_MAX}
          {...form.getInputProps('otherTimes')}
        />
      </DialogForm>
    </Dialog>
  );
  return (
    <div>
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {t('interview.refuse')}
      </Button>
      {dialog}
    </div>
  );
}
