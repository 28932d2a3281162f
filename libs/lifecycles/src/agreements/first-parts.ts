import type { AgreementPreset, AgreementRow, CompanySite, Offer, Placement } from '@seve/database';
import { type AgreementAllowance, type FieldValues, fieldValues, type HostPart, type SchoolPart, usualTimetable } from '@seve/domain';
import { communeName } from '@seve/reference';

/** Above it the host plans the days itself. */
const LONGEST_WEEK = 40 * 60;

function allowanceOf({ payCents, payUnit }: Pick<Offer, 'payCents' | 'payUnit'>): AgreementAllowance | null {
  return payCents !== null && payUnit !== null ? { cents: payCents, unit: payUnit } : null;
}

interface Known {
  placement: Placement;
  offer: Offer | null;
  site: CompanySite | null;
  /** Who answers for the company. */
  contact: { name: string | null; email: string } | null;
}

const addressOf = ({ placement, site }: Known): string | undefined =>
  placement.hostAddress ?? (site === null ? undefined : [site.address, communeName(site.communeInsee)].filter(Boolean).join(', '));

/** What placement and offer say already: the host reads, corrects and completes it. */
export function firstHostPart(known: Known): HostPart {
  const { placement, offer, contact } = known;
  const weeklyMinutes = placement.weeklyMinutes ?? offer?.weeklyMinutes ?? null;
  const hazards = placement.hazards.length > 0 ? placement.hazards : offer?.hazards;
  return {
    ...(addressOf(known) && { workplace: addressOf(known) }),
    ...(placement.tutorName !== null && { tutorName: placement.tutorName }),
    ...(contact !== null && { signatoryEmail: contact.email, ...(contact.name !== null && { signatoryName: contact.name }) }),
    ...(weeklyMinutes !== null && weeklyMinutes <= LONGEST_WEEK && { timetable: usualTimetable(weeklyMinutes) }),
    ...(offer !== null && offer.description !== '' && { activities: offer.description }),
    // Left out where it was never answered: the host is asked.
    ...(hazards != null && { hazards: [...hazards] }),
    ...(offer !== null && allowanceOf(offer) !== null && { allowance: allowanceOf(offer) }),
  };
}

/** What the fields of a school's texts stand for in this agreement. */
export const fieldValuesOf = (row: AgreementRow, { tutorName = null }: { tutorName?: string | null }): FieldValues =>
  fieldValues({ ...row, tutorName, studentName: `${row.studentFirstName} ${row.studentLastName}` });

interface KnownBySchool {
  programmeName: string | null;
  referent: { name: string; email: string } | null;
  /** The head of the school, where it has one alone. */
  head: { name: string; email: string } | null;
  presets: readonly AgreementPreset[];
}

/** Texts of the school, those of the programme before its general ones, with the referent and who signs. */
export function firstSchoolPart({ programmeName, referent, head, presets }: KnownBySchool): SchoolPart {
  return {
    ...(programmeName !== null && { courseTitle: programmeName }),
    ...(referent !== null && { referentName: referent.name, referentEmail: referent.email }),
    ...(head !== null && { signatoryName: head.name, signatoryEmail: head.email }),
    ...Object.assign({}, ...presets.map(({ texts }) => texts)),
  };
}
