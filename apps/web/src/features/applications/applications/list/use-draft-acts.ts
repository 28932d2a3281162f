import { type DraftView, draftsDiscard, draftsSend } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Returns the acts on a draft. Each reloads all reads of the student, also after a refusal, which says why. */
export function useDraftActs({ id, company, proposal }: DraftView) {
  const { t } = useTranslation('applications');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const onSettled = async () => {
    await invalidate('application');
    focusHeading();
  };
  const send = useMutation({
    mutationFn: async () => {
      await draftsSend({ path: { id } });
    },
    onSuccess: () => showToast(t('draft.sent', { company: company.name })),
    onError,
    onSettled,
  });
  const discard = useMutation({
    mutationFn: async () => {
      await draftsDiscard({ path: { id } });
    },
    onSuccess: () => showToast(proposal ? t('draft.aside.done') : t('draft.remove.done')),
    onError,
    onSettled,
  });
  return { send, discard };
}
