import { companyAgreementsList, companyAgreementsListQueryKey } from '@seve/api-client';
import type { AgreementList } from '@seve/domain';
import { cursorPages } from '../../../../api/cursor-pages.js';

export const agreementsOfCompany = (step: AgreementList) =>
  cursorPages(companyAgreementsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
    companyAgreementsList({ query: { step, cursor }, signal }),
  );
