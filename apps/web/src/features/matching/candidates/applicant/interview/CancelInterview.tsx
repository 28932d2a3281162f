import { type ApplicationForCompany, interviewsCancelMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../../../ui/dialogs/ReasonDialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useApplicationAnswered } from '../use-application-answered.js';

interface CancelInterviewProps {
  application: ApplicationForCompany;
  opened: boolean;
  onClose: () => void;
}

/** Cancels the interview; the application still needs a response. */
export function CancelInterview({ application, opened, onClose }: CancelInterviewProps) {
  const { t } = useTranslation('candidates');
  const { id, student, version } = application;
  const onSuccess = useApplicationAnswered();
  const cancel = useMutation({ ...interviewsCancelMutation(), onSuccess });
  const send = async (note: string) => {
    await cancel.mutateAsync({ path: { id }, body: { note, version } });
    showToast(t('interview.cancelled', { name: student.firstName }));
  };
  return (
    <ReasonDialog
      opened={opened}
      onClose={onClose}
      title={t('interview.cancel-title')}
      path="note"
      label={t('interview.cancel-note', { name: student.firstName })}
      verb={t('interview.cancel-verb')}
      onSend={send}
    >
      {t('interview.cancel-what')} {t('minor.words')}
    </ReasonDialog>
  );
}
