import * as api from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useAccountActs, useLinkActs } from '../../access/acts.js';
import { agreementLinkOptions } from '../../papers.queries.js';

/** Acts of a host on an agreement, by a link or by an account. The page then shows the agreement as the act leaves it. */
export interface HostAccess {
  read: () => Promise<api.AgreementForHost>;
  save: (part: api.HostPartInput) => Promise<api.AgreementForHost>;
  complete: () => Promise<unknown>;
  requestChanges: (remarks: api.AgreementRemarkInput[]) => Promise<unknown>;
  /** Marks the changes as read. */
  look: () => Promise<unknown>;
}

export function useAgreementByLink(token: string): HostAccess {
  const show = useLinkActs<api.AgreementForHost>(agreementLinkOptions(token));
  return {
    read: () => show(api.agreementLinksLookup({ body: { token } })),
    save: (part) => show(api.agreementLinksSave({ body: { token, ...part } })),
    complete: () => show(api.agreementLinksComplete({ body: { token } })),
    requestChanges: (remarks) => show(api.agreementLinksRequestChanges({ body: { token, remarks } })),
    look: () => api.agreementLinksLook({ body: { token } }),
  };
}

export function useAgreementByAccount(id: string): HostAccess {
  const queries = useQueryClient();
  const path = { path: { id } };
  const options = api.companyAgreementsReadOptions(path);
  const { keep, act } = useAccountActs(options.queryKey, 'hostAgreement');
  return {
    read: () => queries.fetchQuery({ ...options, staleTime: 0 }),
    save: (body) => keep(api.companyAgreementsSave({ ...path, body })),
    complete: () => act(api.companyAgreementsComplete(path)),
    requestChanges: (remarks) => act(api.companyAgreementsRequestChanges({ ...path, body: { remarks } })),
    look: () => api.companyAgreementsLook(path),
  };
}
