import * as api from '@seve/api-client';
import { useAccountActs, useLinkActs } from '../../access/acts.js';
import { contractLinkOptions } from '../../papers.queries.js';

interface Saved<Content> {
  version: number;
  content: Content;
}

/** Acts of a reader on a contract, by a link or by an account; those that the reader does not have are missing. */
export interface ContractAccess {
  read: () => Promise<api.ContractForEmployer>;
  save: {
    employer?: (part: Saved<api.EmployerPartDto>) => Promise<api.ContractForEmployer>;
    cfa?: (part: Saved<api.CfaPartDto>) => Promise<api.ContractForEmployer>;
    apprentice?: (part: Saved<api.ApprenticePartDto>) => Promise<api.ContractForEmployer>;
  };
  complete: () => Promise<unknown>;
  requestChanges: (remarks: api.ContractRemarkInput[]) => Promise<unknown>;
  look: () => Promise<unknown>;
  /** The signed official form: its day and fingerprint. */
  form: (input: api.ContractFormInput) => Promise<unknown>;
  file: (input: api.ContractFiledInput) => Promise<unknown>;
  papers: (input: api.ContractPapersInput) => Promise<unknown>;
  register: (input: api.ContractRegisteredInput) => Promise<unknown>;
  refuse: (input: api.ContractRefusedInput) => Promise<unknown>;
  planCompanyDays?: (input: api.CompanyDaysInput) => Promise<unknown>;
  end?: (input: api.ContractRuptureInput) => Promise<unknown>;
}

export function useContractByLink(token: string): ContractAccess {
  const show = useLinkActs<api.ContractForEmployer>(contractLinkOptions(token));
  return {
    read: () => show(api.contractLinksLookup({ body: { token } })),
    save: { employer: (part) => show(api.contractLinksSave({ body: { token, ...part } })) },
    complete: () => show(api.contractLinksComplete({ body: { token } })),
    requestChanges: (remarks) => show(api.contractLinksRequestChanges({ body: { token, remarks } })),
    look: () => api.contractLinksLook({ body: { token } }),
    form: (input) => show(api.contractLinksForm({ body: { token, ...input } })),
    file: (input) => show(api.contractLinksFile({ body: { token, ...input } })),
    papers: (input) => show(api.contractLinksPapers({ body: { token, ...input } })),
    register: (input) => show(api.contractLinksRegister({ body: { token, ...input } })),
    refuse: (input) => show(api.contractLinksRefuse({ body: { token, ...input } })),
  };
}

export function useContractOfCompany(id: string): ContractAccess {
  const path = { path: { id } };
  const { keep, act } = useAccountActs(api.companyContractsReadQueryKey(path), 'contract');
  return {
    read: () => keep(api.companyContractsRead(path)),
    save: { employer: (body) => keep(api.companyContractsSave({ ...path, body })) },
    complete: () => act(api.companyContractsComplete(path)),
    requestChanges: (remarks) => act(api.companyContractsRequestChanges({ ...path, body: { remarks } })),
    look: () => act(api.companyContractsLook(path)),
    form: (body) => act(api.companyContractFilingForm({ ...path, body })),
    file: (body) => act(api.companyContractFilingSend({ ...path, body })),
    papers: (body) => act(api.companyContractFilingPapers({ ...path, body })),
    register: (body) => act(api.companyContractFilingRegister({ ...path, body })),
    refuse: (body) => act(api.companyContractFilingRefuse({ ...path, body })),
    end: (body) => act(api.companyContractFilingEnd({ ...path, body })),
  };
}

export function useContractOfSchool(id: string): ContractAccess {
  const path = { path: { id } };
  const { keep, act } = useAccountActs(api.schoolContractsReadQueryKey(path), 'contract');
  return {
    read: () => keep(api.schoolContractsRead(path)),
    save: {
      cfa: (body) => keep(api.schoolContractsSave({ ...path, body })),
      apprentice: (body) => keep(api.schoolContractsSaveApprentice({ ...path, body })),
    },
    complete: () => act(api.schoolContractsComplete(path)),
    requestChanges: (remarks) => act(api.schoolContractsRequestChanges({ ...path, body: { remarks } })),
    look: () => act(api.schoolContractsLook(path)),
    planCompanyDays: (body) => act(api.schoolContractsPlanCompanyDays({ ...path, body })),
    form: (body) => act(api.schoolContractFilingForm({ ...path, body })),
    file: (body) => act(api.schoolContractFilingSend({ ...path, body })),
    papers: (body) => act(api.schoolContractFilingPapers({ ...path, body })),
    register: (body) => act(api.schoolContractFilingRegister({ ...path, body })),
    refuse: (body) => act(api.schoolContractFilingRefuse({ ...path, body })),
    end: (body) => act(api.schoolContractFilingEnd({ ...path, body })),
  };
}
