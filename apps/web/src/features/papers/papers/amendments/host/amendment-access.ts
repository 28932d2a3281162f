import {
  type AmendmentInput,
  type AmendmentsForHost,
  amendmentLinksAsk,
  amendmentLinksComplete,
  amendmentLinksLookup,
  amendmentLinksSave,
  companyAmendmentsAsk,
  companyAmendmentsComplete,
  companyAmendmentsListOptions,
  companyAmendmentsSave,
  type HostAmendmentInput,
} from '@seve/api-client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';

/** What a host may do with amendments, by a link or by an account. Each act shows them as they are afterwards. */
export interface AmendmentAccess {
  /** Undefined while they are read. */
  amended: AmendmentsForHost | undefined;
  ask: (input: AmendmentInput) => Promise<unknown>;
  /** Resolves to the version of the amendment from then on. */
  save: (amendmentId: string, input: HostAmendmentInput) => Promise<number>;
  complete: (amendmentId: string) => Promise<unknown>;
}

const versionOf = (read: AmendmentsForHost | undefined, id: string, { version }: HostAmendmentInput): number =>
  read?.amendments.find((one) => one.id === id)?.version ?? version;

const amendmentsByLink = (token: string) =>
  queryOptions({
    queryKey: ['amendment-link', token],
    queryFn: async ({ signal }) => (await amendmentLinksLookup({ body: { token }, signal })).data,
  });

export function useAmendmentsByLink(token: string): AmendmentAccess {
  const queries = useQueryClient();
  const options = amendmentsByLink(token);
  const { data: amended } = useQuery(options);
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await queries.invalidateQueries({ queryKey: options.queryKey });
  };
  return {
    amended,
    ask: (input) => act(amendmentLinksAsk({ body: { token, ...input } })),
    save: async (amendmentId, input) => {
      await act(amendmentLinksSave({ body: { token, amendmentId, ...input } }));
      return versionOf(queries.getQueryData(options.queryKey), amendmentId, input);
    },
    complete: (amendmentId) => act(amendmentLinksComplete({ body: { token, amendmentId } })),
  };
}

export function useAmendmentsOfAccount(id: string): AmendmentAccess {
  const queries = useQueryClient();
  const options = companyAmendmentsListOptions({ path: { id } });
  const { data: amended } = useQuery(options);
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await queries.invalidateQueries({ queryKey: options.queryKey });
  };
  return {
    amended,
    ask: (body) => act(companyAmendmentsAsk({ path: { id }, body })),
    save: async (amendmentId, body) => {
      await act(companyAmendmentsSave({ path: { id, amendmentId }, body }));
      return versionOf(queries.getQueryData(options.queryKey), amendmentId, body);
    },
    complete: (amendmentId) => act(companyAmendmentsComplete({ path: { id, amendmentId } })),
  };
}
