import { type ClassDecisionInput, type RosterImportDetail, type RosterPlanInput, rosterImportsPlanMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

const decisionOf = ({ name, to, classGroupId, certification, teacherId }: RosterImportDetail['classes'][number]): ClassDecisionInput => ({
  ...{ name, to },
  classGroupId: classGroupId ?? undefined,
  certification: certification ?? undefined,
  teacherId: teacherId ?? undefined,
});

/** Returns the plan of the import and a function that changes it, which updates the preview. */
export function usePlan(found: RosterImportDetail) {
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const plan = useMutation({ ...rosterImportsPlanMutation(), onError: showProblem, onSettled: () => invalidate('rosterImport') });
  const current: RosterPlanInput = {
    mapping: found.mapping,
    classes: found.classes.map(decisionOf),
    disablesAbsent: found.disablesAbsent,
  };
  const change = (to: Partial<RosterPlanInput>) => plan.mutate({ path: { id: found.id }, body: { ...current, ...to } });
  return { current, change, isPending: plan.isPending };
}

export type ImportPlan = ReturnType<typeof usePlan>;
