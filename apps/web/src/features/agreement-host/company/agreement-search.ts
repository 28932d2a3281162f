import { AGREEMENT_STEP_NAMES, type AgreementStep } from '@seve/domain';

export interface AgreementSearch {
  /** The step whose agreements are listed; those to fill unless said otherwise. */
  etape?: AgreementStep;
}

export const readAgreementSearch = ({ etape }: Record<string, unknown>): AgreementSearch => ({
  etape: AGREEMENT_STEP_NAMES.find((step) => step === etape && step !== 'with_host'),
});

export const stepOfSearch = ({ etape }: AgreementSearch): AgreementStep => etape ?? 'with_host';
