import { useForm } from '@mantine/form';
import { type HostQuestion, hostAnswersNote } from '@seve/api-client';
import { HOST_TEXTS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { TextField } from '../../../../ui/forms/TextField.js';
import { answersOf, answerValues } from '../../../../ui/host-answers/answer-values.js';
import { HeadcountFields, SiretInput } from '../../../../ui/host-answers/HostQuestions.js';

interface NoteForHostProps {
  id: string;
  questions: readonly HostQuestion[];
  opened: boolean;
  onClose: () => void;
}

/** Dialog in which the school notes what it has seen on a document and the host does not know. */
export function NoteForHost({ id, questions, opened, onClose }: NoteForHostProps) {
  const { t } = useTranslation('host-answers');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('school.dialog')}>
      <NoteForm id={id} questions={questions} onClose={onClose} />
    </Dialog>
  );
}

function NoteForm({ id, questions, onClose }: Omit<NoteForHostProps, 'opened'>) {
  const { t } = useTranslation('host-answers');
  const invalidate = useInvalidate();
  const form = useForm({ initialValues: { ...answerValues({}), liabilityInsurer: '', liabilityPolicy: '' } });
  const submit = async ({ liabilityInsurer, liabilityPolicy, ...values }: typeof form.values) => {
    const { notKnown: _none, ...facts } = answersOf(values);
    await hostAnswersNote({ path: { id }, body: { ...facts, liabilityInsurer, liabilityPolicy } });
    showToast(t('school.done'));
    await invalidate('schoolAgreement');
    onClose();
  };
  const inputProps = (name: 'siret' | 'headcount' | 'headcountMean') => ({ ...form.getInputProps(name), value: form.values[name] });
  return (
    <DialogForm form={form} submit={submit} verb={t('school.verb')} onClose={onClose}>
      <p className="compact">{t('school.what')}</p>
      {questions.includes('siret') && <SiretInput inputProps={inputProps} />}
      {questions.includes('headcount') && <HeadcountFields inputProps={inputProps} />}
      {questions.includes('insurer') && (
        <>
          <TextField label={t('insurer')} maxLength={HOST_TEXTS.liabilityInsurer.max} {...form.getInputProps('liabilityInsurer')} />
          <TextField label={t('policy')} maxLength={HOST_TEXTS.liabilityPolicy.max} {...form.getInputProps('liabilityPolicy')} />
        </>
      )}
    </DialogForm>
  );
}
