import {
  type AmendmentInput,
  type AmendmentsForHost,
  amendmentLinksAsk,
  amendmentLinksComplete,
  amendmentLinksLookup,
  amendmentLinksSave,
  type ContractAmendmentInput,
  type ContractAmendmentsForEmployer,
  type ContractFiledInput,
  companyAmendmentsAsk,
  companyAmendmentsComplete,
  companyAmendmentsListOptions,
  companyAmendmentsSave,
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
  type HostAmendmentInput,
} from '@seve/api-client';
import { type QueryKey, queryOptions, type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlacePaper } from '../papers.js';

/** What can be written down of a signed amendment at the OPCO. */
export interface AmendmentFilingAccess {
  send: (input: ContractFiledInput) => Promise<unknown>;
  /** Missing for a reader of a link. */
  register?: (input: { on: string }) => Promise<unknown>;
}

interface Types {
  agreement: { read: AmendmentsForHost; begin: AmendmentInput; save: HostAmendmentInput };
  contract: { read: ContractAmendmentsForEmployer; begin: ContractAmendmentInput; save: EmployerAmendmentInput };
}

interface Calls<Paper extends PlacePaper> {
  begin: (input: Types[Paper]['begin']) => Promise<unknown>;
  save: (amendmentId: string, input: Types[Paper]['save']) => Promise<unknown>;
  complete: (amendmentId: string) => Promise<unknown>;
  /** Of a contract. */
  filingOf?: (amendmentId: string) => AmendmentFilingAccess;
}

/** What a host does with amendments, by a link or by an account. Each act shows them as they are afterwards. */
export interface HostAmendmentAccess<Paper extends PlacePaper> extends Calls<Paper> {
  /** Undefined while they are read. */
  amended: Types[Paper]['read'] | undefined;
  /** Resolves to the version of the amendment from then on. */
  save: (amendmentId: string, input: Types[Paper]['save']) => Promise<number>;
}

/** Options of a query; those that are generated differ in the type of their key. */
interface Options {
  queryKey: QueryKey;
  queryFn?: unknown;
}

function useHostAmendments<Paper extends PlacePaper>(options: Options, calls: Calls<Paper>): HostAmendmentAccess<Paper> {
  const queries = useQueryClient();
  const { data: amended } = useQuery(options as UseQueryOptions<Types[Paper]['read']>);
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await queries.invalidateQueries({ queryKey: options.queryKey });
  };
  return {
    amended,
    begin: (input) => act(calls.begin(input)),
    save: async (amendmentId, input) => {
      await act(calls.save(amendmentId, input));
      const read = queries.getQueryData<Types[Paper]['read']>(options.queryKey);
      return read?.amendments.find(({ id }) => id === amendmentId)?.version ?? input.version;
    },
    complete: (amendmentId) => act(calls.complete(amendmentId)),
    filingOf: (amendmentId) => {
      const { send, register } = calls.filingOf?.(amendmentId) ?? {};
      return {
        send: async (input) => act(send?.(input) ?? Promise.resolve()),
        register: register && ((input) => act(register(input))),
      };
    },
  };
}

export const useAgreementAmendmentsByLink = (token: string) =>
  useHostAmendments<'agreement'>(
    queryOptions({
      queryKey: ['amendment-link', token],
      queryFn: async ({ signal }) => (await amendmentLinksLookup({ body: { token }, signal })).data,
    }),
    {
      begin: (input) => amendmentLinksAsk({ body: { token, ...input } }),
      save: (amendmentId, input) => amendmentLinksSave({ body: { token, amendmentId, ...input } }),
      complete: (amendmentId) => amendmentLinksComplete({ body: { token, amendmentId } }),
    },
  );

export const useAgreementAmendments = (id: string) =>
  useHostAmendments<'agreement'>(companyAmendmentsListOptions({ path: { id } }), {
    begin: (body) => companyAmendmentsAsk({ path: { id }, body }),
    save: (amendmentId, body) => companyAmendmentsSave({ path: { id, amendmentId }, body }),
    complete: (amendmentId) => companyAmendmentsComplete({ path: { id, amendmentId } }),
  });

export const useContractAmendmentsByLink = (token: string) =>
  useHostAmendments<'contract'>(
    queryOptions({
      queryKey: ['contract-amendment-link', token],
      queryFn: async ({ signal }) => (await contractAmendmentLinksLookup({ body: { token }, signal })).data,
    }),
    {
      begin: (input) => contractAmendmentLinksBegin({ body: { token, ...input } }),
      save: (amendmentId, input) => contractAmendmentLinksSave({ body: { token, amendmentId, ...input } }),
      complete: (amendmentId) => contractAmendmentLinksComplete({ body: { token, amendmentId } }),
      filingOf: (amendmentId) => ({ send: (input) => contractAmendmentLinksSend({ body: { token, amendmentId, ...input } }) }),
    },
  );

export const useContractAmendments = (id: string) =>
  useHostAmendments<'contract'>(companyContractAmendmentsListOptions({ path: { id } }), {
    begin: (body) => companyContractAmendmentsBegin({ path: { id }, body }),
    save: (amendmentId, body) => companyContractAmendmentsSave({ path: { id, amendmentId }, body }),
    complete: (amendmentId) => companyContractAmendmentsComplete({ path: { id, amendmentId } }),
    filingOf: (amendmentId) => ({
      send: (body) => companyContractAmendmentsSend({ path: { id, amendmentId }, body }),
      register: ({ on }) => companyContractAmendmentsRegister({ path: { id, amendmentId }, body: { on } }),
    }),
  });
