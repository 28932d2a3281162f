import type { Company, CompanySite, ContractRow, Offer, Placement } from '@seve/database';
import { areHazardsKnown, type CfaPart, type EmployerPart, hazardsOrUnknown } from '@seve/domain';
import { communeName, diplomaByKey } from '@seve/reference';

interface Known {
  placement: Placement;
  site: CompanySite | null;
  company: Company | null;
  offer: Offer | null;
  /** Who answers for the employer. */
  email: string | null;
}

const addressOf = ({ placement, site }: Known): string | undefined =>
  placement.hostAddress ?? (site === null ? undefined : [site.address, communeName(site.communeInsee)].filter(Boolean).join(', '));

/** What placement, company and offer say already: the employer reads, corrects and completes it. */
export function firstEmployerPart(known: Known): EmployerPart {
  const { placement, site, company, offer, email } = known;
  const siret = placement.hostSiret ?? site?.siret ?? null;
  const weeklyMinutes = placement.weeklyMinutes ?? offer?.weeklyMinutes ?? null;
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

/** What the school says of itself and of the diploma that the student prepares. */
export function firstCfaPart(school: School, head: { name: string; email: string } | null): CfaPart {
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
