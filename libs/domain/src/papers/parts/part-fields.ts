import type { AgreementKind } from '../../agreements/agreement.js';
import { type AgreementParts, type HostPart, PART_TEXTS } from '../../agreements/agreement-parts.js';
import type { Timetable } from '../../agreements/timetable.js';
import type { ContractKind } from '../../contracts/contract.js';
import { CONTRACT_TEXTS, type ContractParts } from '../../contracts/contract-parts.js';
import type { PartFieldText } from './part-text.js';

/** Parts of every paper, by the name of their side. */
interface PartsByParty extends AgreementParts, ContractParts {}
export type PartyOfPaper = keyof PartsByParty;
export type PartOf<P extends PartyOfPaper> = PartsByParty[P];
type Kind = AgreementKind | ContractKind;

const TEXTS: Record<PartyOfPaper, Record<string, PartFieldText<Kind>>> = { ...PART_TEXTS, ...CONTRACT_TEXTS };

/** Fields that are not texts, in the order of each form. */
const FACTS: Record<PartyOfPaper, readonly string[]> = {
  host: ['siret', 'headcount', 'headcountMean', 'notKnown', 'timetable', 'hazards', 'allowance', 'hasPower', 'isNoJob', 'country'],
  school: ['courseHours', 'faceToFaceHours', 'hasPower'],
  student: [],
  employer: [
    ...['headcount', 'isPublic', 'contractType'],
    ...['masterBirthDate', 'masterLevel', 'masterHasDiploma', 'masterPracticeMonths', 'masterIsEligible'],
    ...['secondMasterBirthDate', 'secondMasterLevel', 'secondMasterHasDiploma', 'secondMasterPracticeMonths', 'secondMasterIsEligible'],
    ...['companyStartOn', 'weeklyMinutes', 'isHazardous', 'hazards', 'pay', 'grossCents', 'smcCents', 'previousCents'],
    ...['otherFirms', 'otherFirmsDays', 'otherFirmsHaveMasters', 'isAscendant', 'hasPower', 'hasPapers'],
  ],
  apprentice: ['situationBefore'],
  cfa: [
    ...['diplomaLevel', 'trainingStartOn', 'trainingEndOn', 'trainingHours', 'course', 'cycleYears', 'yearsDone'],
    ...['initialEndOn', 'lateGround', 'previousEndOn', 'hasVocationalBac', 'hasPower'],
  ],
};

/** Fields of a part, in the order of its form: those that a remark may name. */
export const fieldsOfPart = (party: PartyOfPaper): string[] => [...Object.keys(TEXTS[party]), ...FACTS[party]];

type NeededFact = readonly [field: string, when?: readonly Kind[] | 'minor'];
const APPRENTICESHIP: readonly Kind[] = ['apprenticeship'];

/** Facts without which a part is not complete: in every case, for some kinds, or for a minor, of whom the host answers about hazards. */
const NEEDED: Record<PartyOfPaper, readonly NeededFact[]> = {
  host: [['hazards', 'minor'], ['timetable'], ['isNoJob'], ['hasPower']],
  school: [['courseHours'], ['hasPower']],
  student: [],
  employer: [
    ...([['headcount'], ['isPublic'], ['contractType', APPRENTICESHIP]] as const),
    ...([['masterBirthDate'], ['masterLevel'], ['masterPracticeMonths'], ['masterIsEligible']] as const),
    ...([['companyStartOn', APPRENTICESHIP], ['weeklyMinutes'], ['isHazardous'], ['grossCents'], ['hasPower'], ['hasPapers']] as const),
  ],
  apprentice: [],
  cfa: [
    ...([['diplomaLevel'], ['trainingStartOn'], ['trainingEndOn'], ['trainingHours']] as const),
    ...(['course', 'cycleYears', 'yearsDone'] as const).map((field) => [field, APPRENTICESHIP] as const),
    ...([['hasVocationalBac', ['professionalisation']], ['hasPower']] as const),
  ],
};

/** Declarations that must be true for the part to be complete. */
const PROMISES = ['isNoJob', 'masterIsEligible', 'hasPower', 'hasPapers'];

const isWritten = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function isGiven(field: string, value: unknown): boolean {
  if (field === 'timetable') return (value as Timetable | undefined)?.days.some((spans) => spans.length > 0) ?? false;
  return PROMISES.includes(field) ? value === true : value !== undefined && value !== null;
}

const INSURER_TEXTS: readonly string[] = ['liabilityInsurer', 'liabilityPolicy'];

/** The host has answered that it does not know its insurer. */
export const isInsurerUnknown = ({ notKnown }: Pick<HostPart, 'notKnown'>): boolean => notKnown?.includes('insurer') ?? false;

/** Names of the fields without which this part is not complete, in the order of the form; `isMinor` on the first day. */
export function missingFields<P extends PartyOfPaper>(party: P, part: PartOf<P>, kind: Kind, isMinor = false): string[] {
  const content = part as Record<string, unknown>;
  const isDue = (needed: PartFieldText<Kind>['needed']) => needed === 'all' || (needed !== 'none' && needed.includes(kind));
  const isNotKnown = (name: string) => INSURER_TEXTS.includes(name) && isInsurerUnknown(content);
  const texts = Object.entries(TEXTS[party]).filter(
    ([name, { needed }]) => isDue(needed) && !isWritten(content[name]) && !isNotKnown(name),
  );
  const facts = NEEDED[party].filter(
    ([field, when]) => (when === 'minor' ? isMinor : isDue(when ?? 'all')) && !isGiven(field, content[field]),
  );
  return [...[...texts, ...facts].map(([name]) => name), ...(SECOND_PERSON[party]?.(content) ?? [])];
}

/** Fields that are missing of a second person, whom a part may name. */
const SECOND_PERSON: Partial<Record<PartyOfPaper, (content: Record<string, unknown>) => string[]>> = {
  host: missingSecondSignatory,
  employer: missingSecondMaster,
};

/** Whoever signs beside the first for the host, as a director beside the mayor, is named, has a position and an own address. */
function missingSecondSignatory(host: Record<string, unknown>): string[] {
  const asked = ['secondSignatoryName', 'secondSignatoryJob', 'secondSignatoryEmail'];
  const isNamed = [...asked, 'secondSignatoryPhone'].some((field) => isWritten(host[field]));
  return isNamed ? asked.filter((field) => !isWritten(host[field])) : [];
}

/** A second master who is named needs the same facts as the first. */
function missingSecondMaster(employer: Record<string, unknown>): string[] {
  if (!isWritten(employer.secondMasterName)) return [];
  const asked = ['secondMasterJob', 'secondMasterBirthDate', 'secondMasterPracticeMonths', 'secondMasterIsEligible'];
  return asked.filter((field) => employer[field] === undefined || employer[field] === '' || employer[field] === false);
}
