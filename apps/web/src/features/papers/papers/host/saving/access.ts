import {
  type AgreementForHost,
  type AgreementRemarkInput,
  agreementLinksComplete,
  agreementLinksLook,
  agreementLinksLookup,
  agreementLinksRequestChanges,
  agreementLinksSave,
  companyAgreementsComplete,
  companyAgreementsLook,
  companyAgreementsReadOptions,
  companyAgreementsRequestChanges,
  companyAgreementsSave,
  type HostPartInput,
} from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { agreementLinkOptions } from '../../papers.queries.js';

/** What a host may do with an agreement, by a link or by an account. Each act shows the agreement as it is afterwards. */
export interface HostAccess {
  read: () => Promise<AgreementForHost>;
  save: (part: HostPartInput) => Promise<AgreementForHost>;
  complete: () => Promise<unknown>;
  requestChanges: (remarks: AgreementRemarkInput[]) => Promise<unknown>;
  /** What has changed is read. */
  look: () => Promise<unknown>;
}

export function useLinkAccess(token: string): HostAccess {
  const queries = useQueryClient();
  const show = async (asked: Promise<{ data: AgreementForHost }>) => {
    const { data } = await asked;
    queries.setQueryData<AgreementForHost | null>(agreementLinkOptions(token).queryKey, (known) => known && { ...known, ...data });
    return data;
  };
  const read = () => show(agreementLinksLookup({ body: { token } }));
  return {
    read,
    save: (part) => show(agreementLinksSave({ body: { token, ...part } })),
    complete: () => show(agreementLinksComplete({ body: { token } })),
    requestChanges: (remarks) => show(agreementLinksRequestChanges({ body: { token, remarks } })),
    look: () => agreementLinksLook({ body: { token } }),
  };
}

export function useAccountAccess(id: string): HostAccess {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const options = companyAgreementsReadOptions({ path: { id } });
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await invalidate('hostAgreement');
  };
  return {
    read: () => queries.fetchQuery({ ...options, staleTime: 0 }),
    save: async (body) => {
      const { data } = await companyAgreementsSave({ path: { id }, body });
      queries.setQueryData(options.queryKey, data);
      return data;
    },
    complete: () => act(companyAgreementsComplete({ path: { id } })),
    requestChanges: (remarks) => act(companyAgreementsRequestChanges({ path: { id }, body: { remarks } })),
    look: () => companyAgreementsLook({ path: { id } }),
  };
}
