export interface Plan {
  /** Paths of suites, as in the other lists. */
  order: string[];
  mayWait: string[];
  /** Milliseconds since 1970. */
  endsAt: number | null;
  recorded: string[];
}

export function writePlan(folder: string, plan: Plan): { SEVE_TEST_PLAN: string };
export function readPlan(): Plan;
