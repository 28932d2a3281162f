import * as api from '@seve/api-client';
import type { PlacementPaperType } from '@seve/domain';
import { type QueryKey, queryOptions, type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query';

/** Acts that note the filing of a signed amendment at the OPCO. */
export interface AmendmentFilingAccess {
  send: (input: api.ContractFiledInput) => Promise<unknown>;
  /** Missing for a reader of a link. */
  register?: (input: { on: string }) => Promise<unknown>;
}

interface Types {
  agreement: { read: api.AmendmentsForHost; begin: api.AmendmentInput; save: api.HostAmendmentInput };
  contract: { read: api.ContractAmendmentsForEmployer; begin: api.ContractAmendmentInput; save: api.EmployerAmendmentInput };
}

interface Calls<Paper extends PlacementPaperType> {
  begin: (input: Types[Paper]['begin']) => Promise<unknown>;
  save: (amendmentId: string, input: Types[Paper]['save']) => Promise<unknown>;
  complete: (amendmentId: string) => Promise<unknown>;
  /** Of a contract. */
  filingOf?: (amendmentId: string) => AmendmentFilingAccess;
}

/** Acts of a host on amendments, by a link or by an account. Each act reads the amendments again. */
export interface HostAmendmentAccess<Paper extends PlacementPaperType> extends Calls<Paper> {
  /** Undefined while they are loading. */
  amended: Types[Paper]['read'] | undefined;
  /** Resolves to the version of the amendment from then on. */
  save: (amendmentId: string, input: Types[Paper]['save']) => Promise<number>;
}

/** Options of a query; the generated ones differ in the type of their key. */
interface Options {
  queryKey: QueryKey;
  queryFn?: unknown;
}

function useHostAmendments<Paper extends PlacementPaperType>(options: Options, calls: Calls<Paper>): HostAmendmentAccess<Paper> {
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
      queryFn: async ({ signal }) => (await api.amendmentLinksLookup({ body: { token }, signal })).data,
    }),
    {
      begin: (input) => api.amendmentLinksAsk({ body: { token, ...input } }),
      save: (amendmentId, input) => api.amendmentLinksSave({ body: { token, amendmentId, ...input } }),
      complete: (amendmentId) => api.amendmentLinksComplete({ body: { token, amendmentId } }),
    },
  );

export const useAgreementAmendments = (id: string) =>
  useHostAmendments<'agreement'>(api.companyAmendmentsListOptions({ path: { id } }), {
    begin: (body) => api.companyAmendmentsAsk({ path: { id }, body }),
    save: (amendmentId, body) => api.companyAmendmentsSave({ path: { id, amendmentId }, body }),
    complete: (amendmentId) => api.companyAmendmentsComplete({ path: { id, amendmentId } }),
  });

export const useContractAmendmentsByLink = (token: string) =>
  useHostAmendments<'contract'>(
    queryOptions({
      queryKey: ['contract-amendment-link', token],
      queryFn: async ({ signal }) => (await api.contractAmendmentLinksLookup({ body: { token }, signal })).data,
    }),
    {
      begin: (input) => api.contractAmendmentLinksBegin({ body: { token, ...input } }),
      save: (amendmentId, input) => api.contractAmendmentLinksSave({ body: { token, amendmentId, ...input } }),
      complete: (amendmentId) => api.contractAmendmentLinksComplete({ body: { token, amendmentId } }),
      filingOf: (amendmentId) => ({ send: (input) => api.contractAmendmentLinksSend({ body: { token, amendmentId, ...input } }) }),
    },
  );

export const useContractAmendments = (id: string) =>
  useHostAmendments<'contract'>(api.companyContractAmendmentsListOptions({ path: { id } }), {
    begin: (body) => api.companyContractAmendmentsBegin({ path: { id }, body }),
    save: (amendmentId, body) => api.companyContractAmendmentsSave({ path: { id, amendmentId }, body }),
    complete: (amendmentId) => api.companyContractAmendmentsComplete({ path: { id, amendmentId } }),
    filingOf: (amendmentId) => ({
      send: (body) => api.companyContractAmendmentsSend({ path: { id, amendmentId }, body }),
      register: ({ on }) => api.companyContractAmendmentsRegister({ path: { id, amendmentId }, body: { on } }),
    }),
  });
