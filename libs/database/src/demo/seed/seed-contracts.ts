import {
  addDays,
  type CfaPart,
  CONTRACT_KINDS,
  CONTRACT_PARTIES,
  CONTRACT_TABLE,
  type ContractState,
  type EmployerPart,
  isContractKind,
  type PersonRole,
  SCHOOL_OFFICE_ROLES,
} from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Contract, ContractPart } from '../../entities/contract.entities.js';
import { Membership } from '../../entities/membership.entity.js';
import { Placement } from '../../entities/placement.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { schoolOfStudent } from '../../queries/campus/audit/audit.js';
import { type ContractRow, PAPERS_SEEN } from '../../queries/papers/paper-rows.js';
import { inRole } from '../../queries/people/members.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { playedPlaces } from '../demo-papers.js';
import { demoName } from '../people/demo-person.js';
import { typeset } from '../typeset.js';
import { idAt, type Seeding } from './seed-context.js';
import { type DemoMove, historyOf } from './seed-history.js';

/** Number of equal parts into which the time since a place was agreed is divided; each contract step happens at the end of one. */
const STEPS = 4;

/** States of the contracts by the first day of their place; further ones wait for the employer. */
const REACHED: readonly ContractState[] = ['cfa_done', 'company_done', 'preparing'];

const EMPLOYER: EmployerPart = {
  ...{ naf: '1062Z', idcc: '0044', headcount: 84, isPublic: false, pensionFund: 'Prévoyance des Hauts-de-Somme' },
  ...{ masterName: 'Bernard Leroy', masterJob: 'Chef d’équipe', masterEmail: 'bernard.leroy@moulins.example' },
  ...{ masterDiploma: 'BTS Pilotage de procédés', masterLevel: 5, masterHasDiploma: true, masterPracticeMonths: 96 },
  ...{ masterBirthDate: '1983-03-11', masterIsEligible: true, contractType: '11', weeklyMinutes: 2_100, isHazardous: false },
  ...{ signatoryName: 'Anne Delattre', signatoryJob: 'Directrice du site', signatoryEmail: 'direction@moulins.example' },
  ...{ benefits: typeset('Restaurant d’entreprise, la moitié du transport.'), grossCents: 190_000, hasPower: true, hasPapers: true },
};

const CFA: CfaPart = {
  ...{ rncp: 'RNCP38217', diplomaCode: '32022003', diplomaTitle: 'BTS Pilotage de procédés', diplomaLevel: 5, trainingHours: 1_350 },
  ...{ course: 'cycle', cycleYears: 2, yearsDone: 0, hasPower: true, signatoryJob: 'Chef d’établissement' },
};

/** Master and signatory at the demo company. */
const IN_DEMO_COMPANY: EmployerPart = {
  ...{ masterName: demoName(DEMO_ACCOUNTS.tutor), masterJob: 'Responsable du laboratoire', masterEmail: DEMO_ACCOUNTS.tutor.email },
  ...{ signatoryName: demoName(DEMO_ACCOUNTS.company), signatoryJob: 'Directeur du site', signatoryEmail: DEMO_ACCOUNTS.company.email },
};

/** Seeds contracts of future places, at every step before the signatures. */
export async function seedContracts(seeding: Seeding): Promise<void> {
  const places = await seeding.manager.find(Placement, {
    where: { state: 'agreed', kind: In([...CONTRACT_KINDS]) },
    order: { startOn: 'ASC', id: 'ASC' },
  });
  const isPlayed = playedPlaces(seeding);
  const ahead = places.filter((place) => !isPlayed(place) && place.startOn > seeding.calendar.today && place.endOn !== null);
  for (const [index, place] of ahead.entries()) await seedContract(seeding, place, REACHED[index] ?? 'preparing');
  for (const place of places.filter(isPlayed)) await seedContract(seeding, place, 'cfa_done', IN_DEMO_COMPANY);
}

async function seedContract({ manager }: Seeding, place: Placement, wanted: ContractState, people: EmployerPart = {}): Promise<void> {
  const { id: placementId, kind } = place;
  const schoolId = await schoolOfStudent(manager, place.studentId);
  if (schoolId === null || !isContractKind(kind)) return;
  const since = place.updatedAt.getTime();
  const at = (step: number): Date => new Date(since + ((Date.now() - since) * step) / STEPS);
  const [office] = await manager.find(Membership, {
    where: { schoolId, ...inRole(...SCHOOL_OFFICE_ROLES) },
    relations: { account: true },
    order: { fromAt: 'ASC', id: 'ASC' },
  });
  const state = office === undefined && wanted === 'cfa_done' ? 'company_done' : wanted;
  const id = idAt(at(1));
  await manager.insert(Contract, { id, placementId, schoolId, kind, state, createdAt: at(1), stateAt: at(STEPS - 1) });
  await manager.insert(
    ContractPart,
    CONTRACT_PARTIES.map((party) => ({ contractId: id, party, content: {} })),
  );
  await manager.update(Placement, { id: placementId }, { state: 'preparing', version: () => 'version + 1' });
  const row = await PAPERS_SEEN.contract.any(manager, id);
  if (row === null) throw new Error(`The demonstration has no contract ${id}`);
  await fillParts(manager, { row, office, state, at, people });
  await manager.insert(StateChange, [
    {
      ...{ id: idAt(at(1)), entityType: 'placement' as const, entityId: placementId, fromState: 'agreed', toState: 'preparing' },
      ...{ act: 'prepare', actorAccountId: null, actorRole: 'system' as const, via: 'clock' as const, createdAt: at(1) },
    },
    ...historyOf({ type: 'contract', id }, CONTRACT_TABLE, movesTo({ row, office, state, at, people })),
  ]);
}

interface Filled {
  row: ContractRow;
  /** Member of the school's office; without one, the contract stops after the employer's part. */
  office: Membership | undefined;
  state: ContractState;
  /** Master and signatory, where they are not those of the usual employer. */
  people: EmployerPart;
  /** Returns the instant of a step. */
  at(step: number): Date;
}

async function fillParts(manager: EntityManager, { row, office, state, at, people }: Filled): Promise<void> {
  const isEmployerDone = state !== 'preparing';
  const isCfaDone = state === 'cfa_done';
  const { hostSiret, hostAddress, startOn, endOn, schoolName, schoolAddress } = row;
  const employer: EmployerPart = {
    ...(hostSiret !== null && { siret: hostSiret }),
    ...(hostAddress !== null && { address: hostAddress }),
    companyStartOn: startOn,
    ...(isEmployerDone && { ...EMPLOYER, ...people }),
  };
  const cfa: CfaPart = {
    ...{ name: schoolName, address: schoolAddress || schoolName, trainingStartOn: startOn, trainingEndOn: addDays(endOn, -30) },
    ...(office && { signatoryName: `${office.account.firstName} ${office.account.lastName}`, signatoryEmail: office.account.email }),
    ...(isCfaDone && { ...CFA, ...(hostSiret !== null && { siret: hostSiret }) }),
  };
  const save = (party: 'employer' | 'cfa', content: object, doneAt: Date | null) =>
    manager.update(ContractPart, { contractId: row.id, party }, { content, doneAt });
  await save('employer', employer, isEmployerDone ? at(2) : null);
  await save('cfa', cfa, isCfaDone ? at(3) : null);
}

/** Returns the moves, each by the side that acts. */
function movesTo({ row: { contact }, office, state, at }: Filled): DemoMove<ContractState>[] {
  const by = (accountId: string | undefined, role: PersonRole) => (accountId === undefined ? ('system' as const) : { accountId, role });
  const filled: DemoMove<ContractState> = {
    to: 'company_done',
    at: at(2),
    by: by(contact?.accountId ?? office?.accountId, 'company_admin'),
  };
  const done: DemoMove<ContractState> = { to: 'cfa_done', at: at(3), by: by(office?.accountId, 'school_staff') };
  const moves = state === 'cfa_done' ? [filled, done] : state === 'company_done' ? [filled] : [];
  return [{ to: 'preparing', at: at(1), by: 'system' }, ...moves];
}
