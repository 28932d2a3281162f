import * as api from '@seve/api-client';
import type { QueryKey } from '@tanstack/react-query';
import { cursorPages } from '../../../api/cursor-pages.js';
import { linkOptions } from '../../../api/link.query.js';

interface List<Step, Page> {
  key: (asked: { query: { step: Step } }) => QueryKey;
  read: (asked: { query: { step: Step; cursor?: string }; signal: AbortSignal }) => Promise<{ data: Page }>;
}

const pagesOf =
  <Step, Page extends { next: string | null }>({ key, read }: List<Step, Page>) =>
  (step: Step) =>
    cursorPages(key({ query: { step } }), ({ cursor, signal }) => read({ query: { step, cursor }, signal }));

export const agreementsOf = {
  school: pagesOf({ key: api.schoolAgreementsListQueryKey, read: api.schoolAgreementsList }),
  company: pagesOf({ key: api.companyAgreementsListQueryKey, read: api.companyAgreementsList }),
};

export const contractsOf = {
  school: pagesOf({ key: api.schoolContractsListQueryKey, read: api.schoolContractsList }),
  company: pagesOf({ key: api.companyContractsListQueryKey, read: api.companyContractsList }),
};

/** Framework agreements of the reader’s school or company. */
export const frameworksOf = pagesOf({ key: api.frameworksListQueryKey, read: api.frameworksList });

/** The agreement that the link of a host opens. */
export const agreementLinkOptions = (token: string) =>
  linkOptions({ name: 'agreement-link', token, read: (asked, signal) => api.agreementLinksLookup({ body: { token: asked }, signal }) });

/** The contract that the link of an employer opens. */
export const contractLinkOptions = (token: string) =>
  linkOptions({ name: 'contract-link', token, read: (asked, signal) => api.contractLinksLookup({ body: { token: asked }, signal }) });
