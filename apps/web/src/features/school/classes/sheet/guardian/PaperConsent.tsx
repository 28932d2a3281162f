import { Button, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { minorsNoteConsentMutation, type SheetGuardian } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { SheetPath } from '../sheet-path.js';

interface PaperConsentProps {
  guardian: SheetGuardian;
  path: SheetPath;
}

/** Records a paper consent to observation weeks, for a guardian without a link. */
export function PaperConsent({ guardian, path }: PaperConsentProps) {
  const { t } = useTranslation('student-sheet');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="default" size="sm" mt="sm" onClick={() => setOpen(true)}>
        {t('paper-consent.note')}
      </Button>
      <Dialog opened={isOpen} onClose={close} title={t('paper-consent.title', { name: `${guardian.firstName} ${guardian.lastName}` })}>
        {isOpen && <PaperConsentForm guardian={guardian} path={path} onClose={close} />}
      </Dialog>
    </>
  );
}

function PaperConsentForm({ guardian: { contactId }, path, onClose }: PaperConsentProps & { onClose: () => void }) {
  const { t } = useTranslation('student-sheet');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const note = useMutation(minorsNoteConsentMutation());
  const form = useForm({
    initialValues: { answer: 'yes', signedOn: '' },
    validate: { signedOn: (day) => (isCivilDate(day) ? null : t('papers.day-wrong')) },
  });
  const submit = async ({ answer, signedOn }: typeof form.values) => {
    await note.mutateAsync({ path, body: { contactId, purpose: 'observation_week', given: answer === 'yes', signedOn } });
    await invalidate('classStudent');
    showToast(t('paper-consent.done'));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('paper-consent.save')} onClose={onClose}>
      <p className="small dimmed">{t('paper-consent.what')}</p>
      <Radio.Group label={t('paper-consent.answer')} {...form.getInputProps('answer')}>
        <Radio value="yes" mt="xs" label={t('paper-consent.yes')} />
        <Radio value="no" mt="xs" label={t('paper-consent.no')} />
      </Radio.Group>
      <CivilDateField label={t('paper-consent.day')} max={today} {...form.getInputProps('signedOn')} data-path="signedOn" />
    </DialogForm>
  );
}
