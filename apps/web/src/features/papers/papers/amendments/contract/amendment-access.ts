import {
  type ContractAmendmentInput,
  type ContractAmendmentsForEmployer,
  type ContractFiledInput,
  companyContractAmendmentsBegin,
  companyContractAmendmentsComplete,
  companyContractAmendmentsListOptions,
  companyContractAmendmentsRegister,
  companyContractAmendmentsSave,
  companyContractAmendmentsSend,
  contractAmendmentLinksBegin,
  contractAmendmentLinksComplete,
  contractAmendmentLinksLookup,
  contractAmendmentLinksSave,
  contractAmendmentLinksSend,
  type EmployerAmendmentInput,
} from '@seve/api-client';
import { type QueryKey, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';

/** What can be written down of a signed amendment at the OPCO. */
export interface AmendmentFilingAccess {
  send: (input: ContractFiledInput) => Promise<unknown>;
  /** Missing for a reader of a link. */
  register?: (input: { on: string }) => Promise<unknown>;
}

/** What an employer does with amendments, by a link or by an account. Each act shows them as they are afterwards. */
export interface EmployerAmendmentAccess {
  /** Undefined while they are read. */
  amended: ContractAmendmentsForEmployer | undefined;
  begin: (input: ContractAmendmentInput) => Promise<unknown>;
  /** Resolves to the version of the amendment from then on. */
  save: (amendmentId: string, input: EmployerAmendmentInput) => Promise<number>;
  complete: (amendmentId: string) => Promise<unknown>;
  filingOf: (amendmentId: string) => AmendmentFilingAccess;
}

const amendmentsByLink = (token: string) =>
  queryOptions({
    queryKey: ['contract-amendment-link', token],
    queryFn: async ({ signal }) => (await contractAmendmentLinksLookup({ body: { token }, signal })).data,
  });

/** Reads the amendments again after each act. */
function useRereading(queryKey: QueryKey) {
  const queries = useQueryClient();
  return {
    act: async (asked: Promise<unknown>) => {
      await asked;
      await queries.invalidateQueries({ queryKey });
    },
    versionOf: (amendmentId: string, before: number): number =>
      queries.getQueryData<ContractAmendmentsForEmployer>(queryKey)?.amendments.find(({ id }) => id === amendmentId)?.version ?? before,
  };
}

export function useAmendmentsByLink(token: string): EmployerAmendmentAccess {
  const options = amendmentsByLink(token);
  const { data: amended } = useQuery(options);
  const { act, versionOf } = useRereading(options.queryKey);
  return {
    amended,
    begin: (input) => act(contractAmendmentLinksBegin({ body: { token, ...input } })),
    save: async (amendmentId, input) => {
      await act(contractAmendmentLinksSave({ body: { token, amendmentId, ...input } }));
      return versionOf(amendmentId, input.version);
    },
    complete: (amendmentId) => act(contractAmendmentLinksComplete({ body: { token, amendmentId } })),
    filingOf: (amendmentId) => ({ send: (input) => act(contractAmendmentLinksSend({ body: { token, amendmentId, ...input } })) }),
  };
}

export function useAmendmentsOfAccount(id: string): EmployerAmendmentAccess {
  const options = companyContractAmendmentsListOptions({ path: { id } });
  const { data: amended } = useQuery(options);
  const { act, versionOf } = useRereading(options.queryKey);
  const of = (amendmentId: string) => ({ path: { id, amendmentId } });
  return {
    amended,
    begin: (body) => act(companyContractAmendmentsBegin({ path: { id }, body })),
    save: async (amendmentId, body) => {
      await act(companyContractAmendmentsSave({ ...of(amendmentId), body }));
      return versionOf(amendmentId, body.version);
    },
    complete: (amendmentId) => act(companyContractAmendmentsComplete(of(amendmentId))),
    filingOf: (amendmentId) => ({
      send: (body) => act(companyContractAmendmentsSend({ ...of(amendmentId), body })),
      register: (body) => act(companyContractAmendmentsRegister({ ...of(amendmentId), body })),
    }),
  };
}
