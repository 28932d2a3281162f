import type { AllowanceDraft, AllowanceFaults } from '../allowance-draft.js';

/** Props of each part of the form. */
export interface AllowancePartProps {
  draft: AllowanceDraft;
  faults: AllowanceFaults;
  onSet: (part: Partial<AllowanceDraft>) => void;
}
