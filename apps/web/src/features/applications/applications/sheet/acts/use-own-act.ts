import {
  type ApplicationForStudent,
  applicationsAccept,
  applicationsDecline,
  applicationsWithdraw,
  endingsRestore,
  type LeavingInput,
} from '@seve/api-client';
import type { ApplicationAct } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';

/** Acts of a student on an application, in the order of the buttons. */
export const OWN_ACTS = ['accept', 'decline', 'withdraw', 'restore'] as const satisfies readonly ApplicationAct[];
export type OwnAct = (typeof OWN_ACTS)[number];

/** Acts whose reason the company reads. */
const LEAVINGS = ['decline', 'withdraw'] as const satisfies readonly OwnAct[];
export type Leaving = (typeof LEAVINGS)[number];
export const isLeaving = (act: OwnAct): act is Leaving => LEAVINGS.some((leaving) => leaving === act);

interface Asked {
  act: OwnAct;
  /** Reason and message, for `decline` and `withdraw`. */
  said?: LeavingInput;
}

const CALLS: Record<OwnAct, (id: string, said: LeavingInput) => Promise<unknown>> = {
  accept: (id) => applicationsAccept({ path: { id } }),
  decline: (id, body) => applicationsDecline({ path: { id }, body }),
  withdraw: (id, body) => applicationsWithdraw({ path: { id }, body }),
  restore: (id) => endingsRestore({ path: { id } }),
};

/** True for a conflict: the application has changed since it was loaded. */
export const isOutdated = ({ status }: ApiProblem): boolean => status === 409;

/** Returns an act on an application. It invalidates all reads of the student, because it may end other applications or the search. */
export function useOwnAct({ id, company }: ApplicationForStudent) {
  const { t } = useTranslation('applications');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  return useMutation({
    mutationFn: async ({ act, said = {} }: Asked) => {
      await CALLS[act](id, said);
    },
    onSuccess: (_answer, { act }) => showToast(t(`done.${act}`, { company: company.name })),
    onError,
    onSettled: async (_answer, problem) => {
      if (problem && !isOutdated(problem)) return;
      queries.removeQueries({ queryKey: [{ _id: 'matchesList' }] });
      await invalidate('application');
      focusHeading();
    },
  });
}
