import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.js';
import { leaveQuestion } from './leave-question.js';

/** Dialog that asks before unsaved input is lost. */
export function LeaveQuestion() {
  const { t } = useTranslation('ui');
  return (
    <ConfirmDialog
      opened
      onClose={() => leaveQuestion.answer(false)}
      title={t('leave.title')}
      verb={t('leave.verb')}
      refusal={t('leave.stay')}
      isRemoval
      onConfirm={() => leaveQuestion.answer(true)}
    >
      {t('leave.what')}
    </ConfirmDialog>
  );
}
