import {
  companyContractsList,
  companyContractsListQueryKey,
  contractLinksLookup,
  schoolContractsList,
  schoolContractsListQueryKey,
} from '@seve/api-client';
import type { ContractList } from '@seve/domain';
import { cursorPages } from '../../../../api/cursor-pages.js';
import { linkOptions } from '../../../../api/link.query.js';

export const contractsOfSchool = (step: ContractList) =>
  cursorPages(schoolContractsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
    schoolContractsList({ query: { step, cursor }, signal }),
  );

export const contractsOfCompany = (step: ContractList) =>
  cursorPages(companyContractsListQueryKey({ query: { step } }), ({ cursor, signal }) =>
    companyContractsList({ query: { step, cursor }, signal }),
  );

/** What the link of an employer opens. */
export const contractLinkOptions = (token: string) =>
  linkOptions({ name: 'contract-link', token, read: (asked, signal) => contractLinksLookup({ body: { token: asked }, signal }) });
