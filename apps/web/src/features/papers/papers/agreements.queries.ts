import { schoolAgreementsList, schoolAgreementsListQueryKey } from '@seve/api-client';
import type { AgreementList } from '@seve/domain';
import { cursorPages } from '../../../api/cursor-pages.js';

export const agreementsOfSchool = (step: AgreementList) =>
  cursorPages(schoolAgreementsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
    schoolAgreementsList({ query: { step, cursor }, signal }),
  );
