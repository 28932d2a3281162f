import { type ApplicationForStudent, applicationsAccept, applicationsDecline, applicationsWithdraw } from '@seve/api-client';
import type { ApplicationStatus } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../ui/focus-heading.js';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';

/** What a student can make of an application. None can be undone. */
export const ENDINGS = ['accepted', 'declined', 'withdrawn'] as const satisfies readonly ApplicationStatus[];
export type Ending = (typeof ENDINGS)[number];

const CALLS = { accepted: applicationsAccept, declined: applicationsDecline, withdrawn: applicationsWithdraw };

/** Accepting ends the others and the search: everything the student was shown is read again, also after a refusal by the api. */
export function useEnding({ id, offer }: ApplicationForStudent) {
  const { t } = useTranslation('applications');
  const queries = useQueryClient();
  const showProblem = useShowProblem();
  return useMutation({
    mutationFn: async (ending: Ending) => {
      await CALLS[ending]({ path: { id } });
    },
    onSuccess: (_answer, ending) => showToast(t(`done.${ending}`, { company: offer.companyName })),
    onError: showProblem,
    onSettled: async () => {
      queries.removeQueries({ queryKey: [{ _id: 'matchesList' }] });
      await queries.invalidateQueries();
      focusHeading();
    },
  });
}
