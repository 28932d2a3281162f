import type { UseFormReturnType } from '@mantine/form';
import type { ClassDecisionOfYear } from '@seve/api-client';
import type { Fate } from '@seve/domain';

export interface RolloverValues {
  classes: ClassDecisionOfYear[];
  /** Decisions by student id; empty for the decision of the class. */
  exceptions: Record<string, Fate | ''>;
}

export type RolloverFormState = UseFormReturnType<RolloverValues>;
