import type { AgreementPreset, AgreementRow, Company, CompanySite, ContractRow, Offer, Placement } from '@seve/database';
import {
  type AgreementAllowance,
  areHazardsKnown,
  type CfaPart,
  type EmployerPart,
  type FieldValues,
  fieldValues,
  type HostPart,
  hazardsOrUnknown,
  type SchoolPart,
  usualTimetable,
} from '@seve/domain';
import { communeName, diplomaByKey } from '@seve/reference';

/** Weekly minutes above which no timetable is proposed: the host plans the days. */
const LONGEST_WEEK = 40 * 60;

function allowanceOf({ payCents, payUnit }: Pick<Offer, 'payCents' | 'payUnit'>): AgreementAllowance | null {
  return payCents !== null && payUnit !== null ? { cents: payCents, unit: payUnit } : null;
}

interface Known {
  placement: Placement;
  offer: Offer | null;
  site: CompanySite | null;
}

interface KnownOfHost extends Known {
  /** Who answers for the company. */
  contact: { name: string | null; email: string } | null;
}

interface KnownOfEmployer extends Known {
  company: Company | null;
  /** Of who answers for the employer. */
  email: string | null;
}

export interface NamedPerson {
  name: string;
  email: string;
}

const addressOf = ({ placement, site }: Known): string | undefined =>
  placement.hostAddress ?? (site === null ? undefined : [site.address, communeName(site.communeInsee)].filter(Boolean).join(', '));
const weeklyMinutesOf = ({ placement, offer }: Known): number | null => placement.weeklyMinutes ?? offer?.weeklyMinutes ?? null;

/** First content of the host's part, from the placement and the offer. */
export function firstHostPart(known: KnownOfHost): HostPart {
  const { placement, offer, contact } = known;
  const weeklyMinutes = weeklyMinutesOf(known);
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

/** Values of the fields in a school's texts, for this agreement. */
export const fieldValuesOf = (row: AgreementRow, { tutorName = null }: { tutorName?: string | null }): FieldValues =>
  fieldValues({ ...row, tutorName, studentName: `${row.studentFirstName} ${row.studentLastName}` });

interface KnownBySchool {
  programmeName: string | null;
  referent: NamedPerson | null;
  /** The head of the school, where it has one alone. */
  head: NamedPerson | null;
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

/** First content of the employer's part, from the placement, the company and the offer. */
export function firstEmployerPart(known: KnownOfEmployer): EmployerPart {
  const { placement, site, company, offer, email } = known;
  const siret = placement.hostSiret ?? site?.siret ?? null;
  const weeklyMinutes = weeklyMinutesOf(known);
  const hazards = placement.hazards.length > 0 || offer === null ? placement.hazards : hazardsOrUnknown(offer.hazards);
  return {
    ...(siret !== null && { siret }),
    ...(addressOf(known) && { address: addressOf(known) }),
    ...(company?.naf && { naf: company.naf }),
    ...(company?.idcc && { idcc: company.idcc }),
    ...(company?.headcount != null && { headcount: company.headcount }),
    ...(placement.tutorName !== null && { masterName: placement.tutorName }),
    ...(email !== null && { signatoryEmail: email }),
    ...(weeklyMinutes !== null && { weeklyMinutes }),
    ...(hazards.length > 0 && { hazards: [...hazards], ...(areHazardsKnown(hazards) && { isHazardous: true }) }),
    ...(offer?.payUnit === 'month' && offer.payCents !== null && { grossCents: offer.payCents }),
    contractType: '11',
    companyStartOn: placement.startOn,
  };
}

type School = Pick<ContractRow, 'schoolName' | 'schoolAddress' | 'schoolCommune' | 'schoolUai' | 'certification' | 'startOn'>;

/** First content of the part of the training centre, from the school and the diploma that the student prepares. */
export function firstCfaPart(school: School, head: NamedPerson | null): CfaPart {
  const diploma = school.certification === null ? undefined : diplomaByKey(school.certification);
  const address = [school.schoolAddress, communeName(school.schoolCommune)].filter(Boolean).join(', ');
  return {
    name: school.schoolName,
    ...(school.schoolUai !== null && { uai: school.schoolUai }),
    ...(address !== '' && { address }),
    ...(diploma && { diplomaTitle: diploma.title, diplomaLevel: diploma.level, rncp: diploma.rncpCode }),
    ...(diploma?.diplomaCode && { diplomaCode: diploma.diplomaCode }),
    ...(head !== null && { signatoryName: head.name, signatoryEmail: head.email }),
    ...{ trainingStartOn: school.startOn, course: 'cycle', yearsDone: 0 },
  };
}
