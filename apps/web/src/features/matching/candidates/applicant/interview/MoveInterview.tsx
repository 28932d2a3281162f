import { useForm } from '@mantine/form';
import { type ApplicationForCompany, interviewsProposeMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { type AnswerValues, interviewInput, isWholeSlot, NO_ANSWER } from '../answer/answer-values.js';
import { useApplicationAnswered } from '../use-application-answered.js';
import { InterviewFields } from './InterviewFields.js';

interface MoveInterviewProps {
  application: ApplicationForCompany;
  opened: boolean;
  onClose: () => void;
}

/** Replaces the proposed or chosen times by others. */
export function MoveInterview({ application, opened, onClose }: MoveInterviewProps) {
  const { t } = useTranslation('candidates');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('interview.move-title')} size="lg">
      <MoveForm application={application} onClose={onClose} />
    </Dialog>
  );
}

/** Starts from the current interview each time the dialog opens. */
function MoveForm({ application, onClose }: Omit<MoveInterviewProps, 'opened'>) {
  const { t } = useTranslation('candidates');
  const { id, interview, student, version } = application;
  const onSuccess = useApplicationAnswered();
  const propose = useMutation({ ...interviewsProposeMutation(), onSuccess });
  const form = useForm<AnswerValues>({
    initialValues: {
      ...NO_ANSWER,
      ...(interview && { mode: interview.mode, place: interview.place, note: interview.note, durationMinutes: interview.durationMinutes }),
    },
    validate: {
      slots: {
        day: (_day, { slots }, path) =>
          isWholeSlot(slots[Number(path.split('.')[1])] ?? { day: '', time: '' }) ? null : t('interview.slot-missing'),
      },
    },
  });
  const submit = async (values: AnswerValues) => {
    await propose.mutateAsync({ path: { id }, body: { ...interviewInput(values), version } });
    showToast(t('interview.moved', { name: student.firstName }));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('interview.move-verb')} refusal={t('interview.keep')} onClose={onClose}>
      <InterviewFields form={form} name={student.firstName} />
    </DialogForm>
  );
}
