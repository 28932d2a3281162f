import { randomBytes } from 'node:crypto';
import type { CfaPart, EmployerPart } from '@seve/domain';
import { type Client, must } from '../client.js';
import type { World } from '../world.js';
import { agreedPlace } from './agreed-places.js';
import { type AgreementCast, type Seated, signedByAll } from './agreements.js';
import { dayIn } from './days.js';
import type { Student } from './people.js';

/** A contract with the people who act on it; `office` runs the training centre. */
export type Contracted = AgreementCast & { id: string; placementId: string; student: Student };

export function employerPart(changes: EmployerPart = {}): EmployerPart {
  const tag = randomBytes(4).toString('hex');
  return {
    ...{ siret: '73282932000074', naf: '2014Z', idcc: '0044', address: '1 rue du Moulin, 80000 Amiens', headcount: 60, isPublic: false },
    ...{ masterName: 'Élodie Carpentier', masterJob: 'Cheffe de laboratoire', masterEmail: `maitre.${tag}@amidon.example` },
    ...{ masterDiploma: 'BTS Métiers de la chimie', masterLevel: 5, masterHasDiploma: true, masterPracticeMonths: 60 },
    ...{ masterBirthDate: '1985-04-02', masterIsEligible: true, contractType: '11', companyStartOn: dayIn(30), weeklyMinutes: 2_100 },
    ...{ isHazardous: false, hazards: [], grossCents: 190_000, pensionFund: 'AG2R', hasPower: true, hasPapers: true },
    ...{ signatoryName: 'Marc Dubois', signatoryJob: 'Directeur', signatoryEmail: `direction.${tag}@amidon.example` },
    ...changes,
  };
}

export function cfaPart(changes: CfaPart = {}): CfaPart {
  const tag = randomBytes(4).toString('hex');
  return {
    ...{ name: 'CFA de la chimie', siret: '73282932000074', address: '2 rue des Écoles, 80000 Amiens', rncp: 'RNCP38382' },
    ...{ diplomaTitle: 'BTS Métiers de la chimie', diplomaCode: '32022208', diplomaLevel: 5, trainingStartOn: dayIn(30) },
    ...{ trainingEndOn: dayIn(30 + 720), trainingHours: 1_350, course: 'cycle', cycleYears: 2, yearsDone: 0, hasPower: true },
    ...{ signatoryName: 'Sonia Weber', signatoryJob: 'Directrice', signatoryEmail: `visa.${tag}@cfa.example` },
    ...changes,
  };
}

/** Creates the contract of an agreed place by hand. */
export async function begunContract(world: World, cast: AgreementCast, student: Student, place: object = {}): Promise<Contracted> {
  const placementId = await agreedPlace(world, { company: cast.company, student }, place);
  const { id } = await must(cast.office.client.post<{ id: string }>(`/api/school-contracts/of-placement/${placementId}`));
  return { ...cast, id, placementId, student };
}

/** A contract with both parts filled and complete. */
export async function filledContract(
  contracted: Contracted,
  { employer = employerPart(), cfa = cfaPart() }: { employer?: EmployerPart; cfa?: CfaPart } = {},
): Promise<Contracted> {
  const { id, company, office } = contracted;
  const [byCompany, bySchool] = [`/api/company/contracts/${id}`, `/api/school-contracts/${id}`];
  await fillPart(company.client, byCompany, 'employer', employer);
  await must(company.client.post(`${byCompany}/part/completion`));
  await fillPart(office.client, bySchool, 'cfa', cfa);
  await must(office.client.post(`${bySchool}/part/completion`));
  return contracted;
}

/** Signatories of the last version, in signing order. */
export const seatsOfContract = (world: World, contractId: string): Promise<Seated[]> =>
  world.query<Seated>(
    `select signatory.id, role, name, email, state from signatory join paper_version version on version.id = version_id
     where contract_id = $1 and contract_amendment_id is null
       and number = (select max(number) from paper_version where contract_id = $1 and contract_amendment_id is null)
     order by "order", role, signatory.created_at`,
    [contractId],
  );

/** Signatories of the last version of an amendment, in signing order. */
export const seatsOfContractAmendment = (world: World, amendmentId: string): Promise<Seated[]> =>
  world.query<Seated>(
    `select signatory.id, role, name, email, state from signatory join paper_version version on version.id = version_id
     where contract_amendment_id = $1 and number = (select max(number) from paper_version where contract_amendment_id = $1)
     order by "order", role, signatory.created_at`,
    [amendmentId],
  );

/** Puts a filled contract to signature. Returns the signatories. */
export async function openedContract(world: World, { id, office }: Contracted): Promise<Seated[]> {
  await must(office.client.post(`/api/school-contracts/${id}/signatures`));
  return seatsOfContract(world, id);
}

/** Day and fingerprint of a signed official form. */
export const signedForm = (changes: object = {}) => ({ on: dayIn(0), sha256: 'a'.repeat(64), ...changes });

/** A contract whose terms all have agreed on. */
export async function agreedContract(world: World, cast: AgreementCast, student: Student, place: object = {}): Promise<Contracted> {
  const contracted = await filledContract(await begunContract(world, cast, student, place));
  await openedContract(world, contracted);
  await signedByAll(world, () => seatsOfContract(world, contracted.id));
  return contracted;
}

/** A contract whose official form is signed. */
export async function signedContract(world: World, cast: AgreementCast, student: Student, place: object = {}): Promise<Contracted> {
  const contracted = await agreedContract(world, cast, student, place);
  await must(cast.office.client.post(`/api/school-contracts/${contracted.id}/form`, signedForm()));
  return contracted;
}

export async function fillPart(person: Client, contract: string, party: 'employer' | 'cfa', content: object): Promise<void> {
  const read = await must(person.get<Record<typeof party, { version: number }>>(contract));
  await must(person.put(`${contract}/part`, { version: read[party].version, content }));
}
