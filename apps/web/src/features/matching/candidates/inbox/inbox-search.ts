import type { CompanyInboxListData } from '@seve/api-client';
import { COMPANY_STAGES, type CompanyStage, ESCALATION_DAYS, REMINDER_DAYS } from '@seve/domain';

/** Days of waiting by which the list is narrowed: those on which letters leave. */
export const WAITING_DAYS = [...REMINDER_DAYS, ESCALATION_DAYS] as const;
const ALL = 'all';
/** In place of the id of an offer: applications that answer none. */
export const UNSOLICITED = 'unsolicited';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** In the address: a link shows the same list, and an application opened from it knows its neighbours. */
export interface InboxSearch {
  /** Who waits for an answer, unless said otherwise. */
  etat?: Exclude<CompanyStage, 'waiting'> | typeof ALL;
  /** Of an offer, or `UNSOLICITED`. */
  offre?: string;
  site?: string;
  /** Sent so many days ago, or earlier. */
  jours?: number;
}

const idIn = (value: unknown) => (typeof value === 'string' && UUID.test(value) ? value : undefined);

export const readInboxSearch = ({ etat, offre, site, jours }: Record<string, unknown>): InboxSearch => ({
  etat: [ALL, ...COMPANY_STAGES].find((one): one is NonNullable<InboxSearch['etat']> => one === etat && one !== 'waiting'),
  offre: offre === UNSOLICITED ? UNSOLICITED : idIn(offre),
  site: idIn(site),
  jours: WAITING_DAYS.find((one) => one === Number(jours)),
});

type Filter = Omit<NonNullable<CompanyInboxListData['query']>, 'cursor' | 'limit'>;

/** What the api is asked for. */
export const filterOf = ({ etat, offre, site, jours }: InboxSearch): Filter => ({
  stage: etat === ALL ? undefined : (etat ?? 'waiting'),
  offerId: offre === UNSOLICITED ? undefined : offre,
  unsolicited: offre === UNSOLICITED ? true : undefined,
  siteId: site,
  days: jours,
});

/** The list, as the address names it, in which a board shows an application. */
export const inboxOf = (stage: CompanyStage, offerId: string | null): InboxSearch => ({
  etat: stage === 'waiting' ? undefined : stage,
  offre: offerId ?? UNSOLICITED,
});
