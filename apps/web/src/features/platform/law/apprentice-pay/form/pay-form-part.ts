import type { PayFault } from '../pay-case.js';
import type { PayField, PaySearch } from '../pay-search.js';

/** Props of each part of the form. */
export interface PayFormProps {
  typed: PaySearch;
  change: (part: PaySearch) => void;
  faults: Partial<Record<PayField, PayFault>>;
}
