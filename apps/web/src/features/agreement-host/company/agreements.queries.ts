import { companyAgreementsList, companyAgreementsListQueryKey } from '@seve/api-client';
import type { AgreementStep } from '@seve/domain';
import { cursorPages } from '../../../api/cursor-pages.js';

export const agreementsOfCompany = (step: AgreementStep) =>
  cursorPages(companyAgreementsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
    companyAgreementsList({ query: { step, cursor }, signal }),
  );
