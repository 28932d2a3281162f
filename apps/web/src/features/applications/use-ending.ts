import { type ApplicationForStudent, applicationsAccept, applicationsDecline, applicationsWithdraw } from '@seve/api-client';
import type { ApplicationAct } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { focusHeading } from '../../ui/focus-heading.js';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';

/** What a student can make of an application. None can be undone. */
export const ENDINGS = ['accept', 'decline', 'withdraw'] as const satisfies readonly ApplicationAct[];
export type Ending = (typeof ENDINGS)[number];

const CALLS: Record<Ending, (id: string) => Promise<unknown>> = {
  accept: (id) => applicationsAccept({ path: { id } }),
  decline: (id) => applicationsDecline({ path: { id }, body: {} }),
  withdraw: (id) => applicationsWithdraw({ path: { id }, body: {} }),
};

/** Accepting ends the others and the search: everything the student was shown is read again, also after a refusal by the api. */
export function useEnding({ id, company }: ApplicationForStudent) {
  const { t } = useTranslation('applications');
  const queries = useQueryClient();
  const showProblem = useShowProblem();
  return useMutation({
    mutationFn: async (ending: Ending) => {
      await CALLS[ending](id);
    },
    onSuccess: (_answer, ending) => showToast(t(`done.${ending}`, { company: company.name })),
    onError: showProblem,
    onSettled: async () => {
      queries.removeQueries({ queryKey: [{ _id: 'matchesList' }] });
      await queries.invalidateQueries();
      focusHeading();
    },
  });
}
