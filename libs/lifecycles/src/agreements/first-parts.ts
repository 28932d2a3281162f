import { type AgreementPreset, CompanySite, type Offer, type Placement } from '@seve/database';
import type { AgreementAllowance, DaySpan, HostPart, SchoolPart } from '@seve/domain';
import { communeName } from '@seve/reference';

const DAYS = 5;
const MORNING = { from: 8 * 60, minutes: 4 * 60 };
const AFTERNOON_FROM = 13 * 60;
const LONGEST_WEEK = 40 * 60;

/** The same hours from Monday to Friday, four in the morning from 8 on and the rest from 13 on. */
export function evenTimetable(weeklyMinutes: number): DaySpan[][] {
  const daily = Math.round(weeklyMinutes / DAYS);
  const morning = { from: MORNING.from, to: MORNING.from + Math.min(daily, MORNING.minutes) };
  const rest = daily - MORNING.minutes;
  const spans = rest > 0 ? [morning, { from: AFTERNOON_FROM, to: AFTERNOON_FROM + rest }] : [morning];
  return Array.from({ length: 7 }, (_day, index) => (index < DAYS ? spans : []));
}

function allowanceOf({ payCents, payUnit }: Pick<Offer, 'payCents' | 'payUnit'>): AgreementAllowance | null {
  return payCents !== null && payUnit !== null ? { cents: payCents, unit: payUnit } : null;
}

interface Known {
  placement: Placement;
  offer: Offer | null;
  site: CompanySite | null;
  /** Who answers for the company. */
  contact: { name: string; email: string } | null;
}

const addressOf = ({ placement, site }: Known): string | undefined =>
  placement.hostAddress ?? (site === null ? undefined : [site.address, communeName(site.communeInsee)].filter(Boolean).join(', '));

/** What placement and offer say already: the host reads, corrects and completes it. */
export function firstHostPart(known: Known): HostPart {
  const { placement, offer, contact } = known;
  const weeklyMinutes = placement.weeklyMinutes ?? offer?.weeklyMinutes ?? null;
  const hazards = placement.hazards.length > 0 ? placement.hazards : (offer?.hazards ?? []);
  return {
    ...(addressOf(known) && { workplace: addressOf(known) }),
    ...(placement.tutorName !== null && { tutorName: placement.tutorName }),
    ...(contact !== null && { signatoryName: contact.name, signatoryEmail: contact.email }),
    ...(weeklyMinutes !== null && weeklyMinutes <= LONGEST_WEEK && { timetable: evenTimetable(weeklyMinutes) }),
    ...(offer !== null && offer.description !== '' && { activities: offer.description }),
    ...(hazards.length > 0 && { hazards: [...hazards] }),
    ...(offer !== null && allowanceOf(offer) !== null && { allowance: allowanceOf(offer) }),
  };
}

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
