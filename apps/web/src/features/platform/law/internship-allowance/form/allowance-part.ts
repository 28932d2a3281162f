import type { AllowanceDraft, AllowanceFaults } from '../allowance-draft.js';

/** What each part of the form is given. */
export interface AllowancePartProps {
  draft: AllowanceDraft;
  faults: AllowanceFaults;
  onSet: (part: Partial<AllowanceDraft>) => void;
}
