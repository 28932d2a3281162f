import { addMonths, type CivilDate } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import type { OfferKind } from '../offers/offer.js';

/** How far ahead an unsolicited application may begin, and how long it may last. */
export const WANTED_WITHIN_MONTHS = 24;
export const WANTED_MONTHS_MAX = 36;

/** Receiver of an application, as in a request body. */
export interface SubjectInput {
  offerId?: string | null;
  companyId?: string | null;
  siteId?: string | null;
  kind?: OfferKind | null;
  wantedFrom?: CivilDate | null;
  wantedTo?: CivilDate | null;
}

/** Post that an unsolicited application asks for. */
export interface Wish {
  kind: OfferKind;
  wantedFrom: CivilDate;
  /** Null for a job without end. */
  wantedTo: CivilDate | null;
}

/** Address of the company; its first site unless one is named. */
export interface ToCompany {
  companyId: string | null;
  siteId: string | null;
}

export type ApplicationSubject = { to: 'offer'; offerId: string } | { to: 'company'; company: ToCompany; wish: Wish };

const WHOM = ['offerId', 'companyId', 'siteId'] as const;
const OF_A_WISH = ['kind', 'wantedFrom', 'wantedTo'] as const;

/**
 * Returns the receiver of an application: one offer, or one company for an unsolicited application. @throws InvalidInput naming the missing
 * or superfluous fields
 */
export function subjectOf(input: SubjectInput, today: CivilDate): ApplicationSubject {
  const [first, second] = WHOM.filter((path) => input[path]);
  if (first === undefined) throw new InvalidInput([{ path: 'offerId', code: 'application.subject-missing' }]);
  if (second !== undefined) throw new InvalidInput([{ path: second, code: 'application.subject-twice' }]);
  if (!input.offerId) {
    const company = { companyId: input.companyId ?? null, siteId: input.siteId ?? null };
    return { to: 'company', company, wish: requireWish(input, today) };
  }
  const said = OF_A_WISH.filter((path) => input[path]);
  if (said.length > 0) throw new InvalidInput(said.map((path) => ({ path, code: 'application.offer-says' })));
  return { to: 'offer', offerId: input.offerId };
}

/** @throws InvalidInput naming every field that is missing or invalid. */
export function requireWish({ kind = null, wantedFrom = null, wantedTo = null }: SubjectInput, today: CivilDate): Wish {
  const errors: FieldError[] = [];
  const need = (ok: boolean, path: string, code: string) => {
    if (!ok) errors.push({ path, code });
  };
  need(kind !== null, 'kind', 'application.kind-missing');
  need(wantedFrom !== null, 'wantedFrom', 'application.wanted-missing');
  if (wantedFrom !== null) {
    need(wantedFrom >= today, 'wantedFrom', 'application.wanted-past');
    need(wantedFrom <= addMonths(today, WANTED_WITHIN_MONTHS), 'wantedFrom', 'application.wanted-far');
  }
  need(wantedTo !== null || kind === null || kind === 'job', 'wantedTo', 'application.wanted-missing');
  if (wantedFrom !== null && wantedTo !== null) {
    need(wantedTo >= wantedFrom, 'wantedTo', 'application.wanted-reversed');
    need(wantedTo <= addMonths(wantedFrom, WANTED_MONTHS_MAX), 'wantedTo', 'application.wanted-long');
  }
  if (errors.length > 0 || kind === null || wantedFrom === null) throw new InvalidInput(errors);
  return { kind, wantedFrom, wantedTo };
}
