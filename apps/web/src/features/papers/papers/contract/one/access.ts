import {
  type ApprenticePartDto,
  type CfaPartDto,
  type CompanyDaysInput,
  type ContractFiledInput,
  type ContractForEmployer,
  type ContractPapersInput,
  type ContractRefusedInput,
  type ContractRegisteredInput,
  type ContractRemarkInput,
  type ContractRuptureInput,
  companyContractFilingEnd,
  companyContractFilingPapers,
  companyContractFilingRefuse,
  companyContractFilingRegister,
  companyContractFilingSend,
  companyContractsComplete,
  companyContractsLook,
  companyContractsReadQueryKey,
  companyContractsRequestChanges,
  companyContractsSave,
  contractLinksComplete,
  contractLinksFile,
  contractLinksLook,
  contractLinksPapers,
  contractLinksRefuse,
  contractLinksRegister,
  contractLinksRequestChanges,
  contractLinksSave,
  type EmployerPartDto,
  schoolContractFilingEnd,
  schoolContractFilingPapers,
  schoolContractFilingRefuse,
  schoolContractFilingRegister,
  schoolContractFilingSend,
  schoolContractsComplete,
  schoolContractsLook,
  schoolContractsPlanCompanyDays,
  schoolContractsReadQueryKey,
  schoolContractsRequestChanges,
  schoolContractsSave,
  schoolContractsSaveApprentice,
} from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { contractLinkOptions } from '../../papers.queries.js';

interface Saved<Content> {
  version: number;
  content: Content;
}

/** What a reader does with a contract, by a link or by an account; acts that are not theirs are missing. */
export interface ContractAccess {
  saveEmployer?: (part: Saved<EmployerPartDto>) => Promise<ContractForEmployer>;
  saveCfa?: (part: Saved<CfaPartDto>) => Promise<ContractForEmployer>;
  saveApprentice?: (part: Saved<ApprenticePartDto>) => Promise<ContractForEmployer>;
  complete: () => Promise<unknown>;
  requestChanges: (remarks: ContractRemarkInput[]) => Promise<unknown>;
  look: () => Promise<unknown>;
  file: (input: ContractFiledInput) => Promise<unknown>;
  papers: (input: ContractPapersInput) => Promise<unknown>;
  register: (input: ContractRegisteredInput) => Promise<unknown>;
  refuse: (input: ContractRefusedInput) => Promise<unknown>;
  planCompanyDays?: (input: CompanyDaysInput) => Promise<unknown>;
  end?: (input: ContractRuptureInput) => Promise<unknown>;
}

export function useLinkAccess(token: string): ContractAccess {
  const queries = useQueryClient();
  const show = async (asked: Promise<{ data: ContractForEmployer }>) => {
    const { data } = await asked;
    queries.setQueryData<ContractForEmployer | null>(contractLinkOptions(token).queryKey, (known) => known && { ...known, ...data });
    return data;
  };
  return {
    saveEmployer: (part) => show(contractLinksSave({ body: { token, ...part } })),
    complete: () => show(contractLinksComplete({ body: { token } })),
    requestChanges: (remarks) => show(contractLinksRequestChanges({ body: { token, remarks } })),
    look: () => contractLinksLook({ body: { token } }),
    file: (input) => show(contractLinksFile({ body: { token, ...input } })),
    papers: (input) => show(contractLinksPapers({ body: { token, ...input } })),
    register: (input) => show(contractLinksRegister({ body: { token, ...input } })),
    refuse: (input) => show(contractLinksRefuse({ body: { token, ...input } })),
  };
}

export function useCompanyAccess(id: string): ContractAccess {
  const queries = useQueryClient();
  const act = useActs();
  const path = { path: { id } };
  return {
    saveEmployer: async (body) => {
      const { data } = await companyContractsSave({ ...path, body });
      queries.setQueryData(companyContractsReadQueryKey(path), data);
      return data;
    },
    complete: () => act(companyContractsComplete(path)),
    requestChanges: (remarks) => act(companyContractsRequestChanges({ ...path, body: { remarks } })),
    look: () => act(companyContractsLook(path)),
    file: (body) => act(companyContractFilingSend({ ...path, body })),
    papers: (body) => act(companyContractFilingPapers({ ...path, body })),
    register: (body) => act(companyContractFilingRegister({ ...path, body })),
    refuse: (body) => act(companyContractFilingRefuse({ ...path, body })),
    end: (body) => act(companyContractFilingEnd({ ...path, body })),
  };
}

export function useSchoolAccess(id: string): ContractAccess {
  const queries = useQueryClient();
  const act = useActs();
  const path = { path: { id } };
  return {
    saveCfa: async (body) => {
      const { data } = await schoolContractsSave({ ...path, body });
      queries.setQueryData(schoolContractsReadQueryKey(path), data);
      return data;
    },
    saveApprentice: async (body) => {
      const { data } = await schoolContractsSaveApprentice({ ...path, body });
      queries.setQueryData(schoolContractsReadQueryKey(path), data);
      return data;
    },
    complete: () => act(schoolContractsComplete(path)),
    requestChanges: (remarks) => act(schoolContractsRequestChanges({ ...path, body: { remarks } })),
    look: () => act(schoolContractsLook(path)),
    planCompanyDays: (body) => act(schoolContractsPlanCompanyDays({ ...path, body })),
    file: (body) => act(schoolContractFilingSend({ ...path, body })),
    papers: (body) => act(schoolContractFilingPapers({ ...path, body })),
    register: (body) => act(schoolContractFilingRegister({ ...path, body })),
    refuse: (body) => act(schoolContractFilingRefuse({ ...path, body })),
    end: (body) => act(schoolContractFilingEnd({ ...path, body })),
  };
}

function useActs() {
  const invalidate = useInvalidate();
  return async (asked: Promise<unknown>) => {
    await asked;
    await invalidate('contract');
  };
}
