import { AGREEMENT_LISTS, type AgreementList } from '@seve/domain';

export interface AgreementSearch {
  /** The step whose agreements are listed; those to fill unless said otherwise. */
  etape?: AgreementList;
}

export const readAgreementSearch = ({ etape }: Record<string, unknown>): AgreementSearch => ({
  etape: AGREEMENT_LISTS.find((step) => step === etape && step !== 'with_host'),
});

export const stepOfSearch = ({ etape }: AgreementSearch): AgreementList => etape ?? 'with_host';
