import {
  agreementLinksLookup,
  companyAgreementsList,
  companyAgreementsListQueryKey,
  companyContractsList,
  companyContractsListQueryKey,
  contractLinksLookup,
  schoolAgreementsList,
  schoolAgreementsListQueryKey,
  schoolContractsList,
  schoolContractsListQueryKey,
} from '@seve/api-client';
import type { AgreementList, ContractList } from '@seve/domain';
import { cursorPages } from '../../../api/cursor-pages.js';
import { linkOptions } from '../../../api/link.query.js';

export const agreementsOf = {
  school: (step: AgreementList) =>
    cursorPages(schoolAgreementsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
      schoolAgreementsList({ query: { step, cursor }, signal }),
    ),
  company: (step: AgreementList) =>
    cursorPages(companyAgreementsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
      companyAgreementsList({ query: { step, cursor }, signal }),
    ),
};

export const contractsOf = {
  school: (step: ContractList) =>
    cursorPages(schoolContractsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
      schoolContractsList({ query: { step, cursor }, signal }),
    ),
  company: (step: ContractList) =>
    cursorPages(companyContractsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
      companyContractsList({ query: { step, cursor }, signal }),
    ),
};

/** What the link of a host opens. */
export const agreementLinkOptions = (token: string) =>
  linkOptions({ name: 'agreement-link', token, read: (asked, signal) => agreementLinksLookup({ body: { token: asked }, signal }) });

/** What the link of an employer opens. */
export const contractLinkOptions = (token: string) =>
  linkOptions({ name: 'contract-link', token, read: (asked, signal) => contractLinksLookup({ body: { token: asked }, signal }) });
