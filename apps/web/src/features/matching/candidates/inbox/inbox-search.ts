import type { CompanyInboxListData } from '@seve/api-client';
import { COMPANY_STAGES, type CompanyStage, ESCALATION_DAYS, REMINDER_DAYS } from '@seve/domain';

/** Days of waiting to filter by: those after which Sève sends reminders or escalates. */
export const WAITING_DAYS = [...REMINDER_DAYS, ESCALATION_DAYS] as const;
const ALL = 'all';
/** Value of `offre` for unsolicited applications. */
export const UNSOLICITED = 'unsolicited';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Search parameters in the address. A shared link shows the same list, and an application opened from it finds its neighbours. */
export interface InboxSearch {
  /** Stage; applications that wait for a response by default. */
  etat?: Exclude<CompanyStage, 'waiting'> | typeof ALL;
  /** Id of an offer, or `UNSOLICITED`. */
  offre?: string;
  site?: string;
  /** Applications that were sent at least this number of days ago. */
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

/** Returns the query parameters of the api. */
export const filterOf = ({ etat, offre, site, jours }: InboxSearch): Filter => ({
  stage: etat === ALL ? undefined : (etat ?? 'waiting'),
  offerId: offre === UNSOLICITED ? undefined : offre,
  unsolicited: offre === UNSOLICITED ? true : undefined,
  siteId: site,
  days: jours,
});

/** Returns the search of the list in which a board shows an application. */
export const inboxOf = (stage: CompanyStage, offerId: string | null): InboxSearch => ({
  etat: stage === 'waiting' ? undefined : stage,
  offre: offerId ?? UNSOLICITED,
});
