import { FRAMEWORK_STEP_NAMES, type FrameworkStep } from '@seve/domain';
import { textParam } from '../../search-params.js';

/** In the address: a link shows the same rows. */
export interface FrameworkSearch {
  etape?: FrameworkStep;
  /** A company with which a draft is to begin. */
  avec?: string;
}

export const readFrameworkSearch = ({ etape, avec }: Record<string, unknown>): FrameworkSearch => ({
  etape: FRAMEWORK_STEP_NAMES.find((one) => one === etape),
  avec: textParam(avec),
});

export const stepOf = ({ etape }: FrameworkSearch): FrameworkStep => etape ?? FRAMEWORK_STEP_NAMES[0];
