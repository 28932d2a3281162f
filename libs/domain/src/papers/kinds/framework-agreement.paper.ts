import { FRAMEWORK_TABLE } from '../../framework-agreements/framework-agreement.js';
import type { PaperDescriptor } from './paper-descriptor.js';

/** A school and a company agree for some school years; each side signs once in its account, without seats or versions. */
export const FRAMEWORK_AGREEMENT_PAPER: PaperDescriptor<'framework_agreement'> = {
  type: 'framework_agreement',
  table: FRAMEWORK_TABLE,
};
