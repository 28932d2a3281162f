import { remindersTakeBackMutation, remindersWriteMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Returns a function that sends letters to students of the class; the toast offers to cancel them until they leave. */
export function useReminder(classId: string) {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const takeBack = useMutation({
    ...remindersTakeBackMutation(),
    onError,
    onSuccess: async ({ takenBack }) => {
      showToast(t('reminder.taken-back', { count: takenBack }));
      await invalidate('classStudent');
    },
  });
  const write = useMutation({ ...remindersWriteMutation(), onError });
  const send = async (studentIds: string[], said: { text: string; alsoRecent: boolean }, onSent: () => void) => {
    // `onError` shows the failure. Awaited here, because callbacks of `mutate` would not run after the dialog is closed.
    const sent = await write.mutateAsync({ path: { id: classId }, body: { studentIds, ...said } }).catch(() => null);
    if (!sent) return;
    onSent();
    const { written, skipped } = sent;
    const words = `${t('reminder.sent', { count: written })} ${skipped > 0 ? t('reminder.skipped', { count: skipped }) : ''}`.trim();
    showToast(words, written > 0 ? () => takeBack.mutate({ path: { id: classId } }) : undefined);
    await invalidate('classStudent');
  };
  return { send, isPending: write.isPending };
}
