import {
  AGREEMENT_KINDS,
  AGREEMENT_TABLE,
  type AgreementState,
  answersOfPart,
  type HostPart,
  hostQuestions,
  isAgreementKind,
  PARTIES,
  type PersonRole,
  pedagogicalContent,
  SCHOOL_OFFICE_ROLES,
  type SchoolPart,
  usualTimetable,
} from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Agreement, AgreementPart, AgreementPreset, AgreementRemark } from '../../entities/agreement.entities.js';
import { HostAnswerRow } from '../../entities/host-answer.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { Placement } from '../../entities/placement.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { schoolOfStudent } from '../../queries/campus/audit/audit.js';
import { keepHostAnswers } from '../../queries/papers/agreements/host-answers.js';
import { type AgreementRow, PAPERS_SEEN } from '../../queries/papers/paper-rows.js';
import { inRole } from '../../queries/people/members.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { playedPlaces } from '../demo-papers.js';
import { demoName } from '../people/demo-person.js';
import { typeset } from '../typeset.js';
import { idAt, type Seeding } from './seed-context.js';
import { type DemoMove, historyOf } from './seed-history.js';

/** Number of equal parts into which the time since a place was agreed is divided; each agreement step happens at the end of one. */
const STEPS = 5;

/** States of the agreements by the first day of their place; further ones wait for the company. */
const REACHED: readonly AgreementState[] = ['pedagogically_ok', 'school_done', 'changes_requested', 'company_done'];

const PRESET: SchoolPart = {
  followUp: typeset('L’enseignant référent appelle le tuteur la première semaine, et vient une fois dans l’entreprise.'),
  socialProtection: typeset('L’élève reste assuré par l’établissement : maladie, accident du travail, responsabilité civile.'),
  suspension: typeset('Chaque signataire peut demander une suspension par écrit ; l’établissement réunit les autres sous trois jours.'),
  cutShort: typeset('Le temps accompli est validé ; l’établissement propose une autre place ou un autre travail pour le reste.'),
  certificate: typeset('L’organisme d’accueil remet une attestation le dernier jour, avec la durée effective et la gratification versée.'),
  evaluation: typeset('Une grille de compétences, remplie avec le tuteur le dernier jour.'),
  notice: typeset('Huit jours, par écrit.'),
  schoolInsurance: typeset('Mutuelle des écoles de la Somme, contrat 80 4512.'),
  signatoryJob: 'Chef d’établissement',
  courseHours: 900,
  hasPower: true,
};

const HOST: HostPart = {
  tutorName: 'Bernard Leroy',
  tutorJob: 'Chef d’équipe',
  tutorEmail: 'bernard.leroy@moulins.example',
  signatoryName: 'Anne Delattre',
  signatoryJob: 'Directrice du site',
  signatoryEmail: 'direction@moulins.example',
  activities: typeset('Préparer les échantillons, suivre les mesures en ligne, tenir le cahier de quart avec l’équipe.'),
  equipment: 'Blouse, lunettes et chaussures de sécurité, fournies par l’entreprise.',
  liabilityInsurer: 'Mutuelle des Hauts-de-Somme',
  liabilityPolicy: 'RC 80 1274',
  leave: typeset('Deux jours d’absence autorisée, demandés une semaine avant.'),
  timetable: usualTimetable(2_100),
  hazards: [],
  allowance: { cents: 500, unit: 'hour' },
  hasPower: true,
  isNoJob: true,
  meals: typeset('Restaurant d’entreprise, au tarif des salariés.'),
  transport: typeset('La moitié de l’abonnement.'),
};

/** Tutor and signatory at the demo company. */
const IN_DEMO_COMPANY: HostPart = {
  ...{ tutorName: demoName(DEMO_ACCOUNTS.tutor), tutorJob: 'Responsable du laboratoire', tutorEmail: DEMO_ACCOUNTS.tutor.email },
  ...{ signatoryName: demoName(DEMO_ACCOUNTS.company), signatoryJob: 'Directeur du site', signatoryEmail: DEMO_ACCOUNTS.company.email },
};

/** What a company with an account answers where its page does not say it, and a host without account, which does not know its headcount. */
const SAID: Record<'site' | 'typed', HostPart> = {
  site: { headcount: 24, headcountMean: 2_350 },
  typed: { siret: '99958012900016', notKnown: ['headcount'] },
};

/** Seeds agreements of future places, at every step before the signatures. */
export async function seedAgreements(seeding: Seeding): Promise<void> {
  const { manager } = seeding;
  const places = await manager.find(Placement, {
    where: { state: 'agreed', kind: In([...AGREEMENT_KINDS]) },
    order: { startOn: 'ASC', id: 'ASC' },
  });
  const isPlayed = playedPlaces(seeding);
  const ahead = places.filter((place) => !isPlayed(place) && place.startOn > seeding.calendar.today && place.endOn !== null);
  for (const [index, place] of ahead.entries()) await seedAgreement(seeding, place, REACHED[index] ?? 'draft');
  for (const place of places.filter(isPlayed)) await seedAgreement(seeding, place, 'pedagogically_ok', IN_DEMO_COMPANY);
}

async function seedAgreement({ manager }: Seeding, place: Placement, wanted: AgreementState, people: HostPart = {}): Promise<void> {
  const schoolId = await schoolOfStudent(manager, place.studentId);
  if (schoolId === null) return;
  const since = place.updatedAt.getTime();
  /** Returns the instant of a step, evenly spaced between the agreement of both sides and now. */
  const at = (step: number): Date => new Date(since + ((Date.now() - since) * step) / STEPS);
  const begunAt = at(1);
  const id = idAt(begunAt);
  const [office] = await manager.find(Membership, {
    where: { schoolId, ...inRole(...SCHOOL_OFFICE_ROLES) },
    relations: { account: true },
    order: { fromAt: 'ASC', id: 'ASC' },
  });
  const reached = office === undefined && wanted !== 'draft' ? 'company_done' : wanted;
  const { kind } = place;
  if (!isAgreementKind(kind)) return;
  await manager.insert(Agreement, {
    id,
    placementId: place.id,
    schoolId,
    kind,
    state: reached,
    createdAt: begunAt,
    stateAt: at(STEPS - 1),
  });
  await manager.insert(
    AgreementPart,
    PARTIES.map((party) => ({ agreementId: id, party, content: {} })),
  );
  await manager.update(Placement, { id: place.id }, { state: 'preparing', version: () => 'version + 1' });
  const row = await PAPERS_SEEN.agreement.any(manager, id);
  if (row === null) throw new Error(`The demonstration has no agreement ${id}`);
  await fillParts(manager, { row, office, reached, at, people });
  await manager.insert(StateChange, [
    prepared(place.id, begunAt),
    ...historyOf({ type: 'agreement', id }, AGREEMENT_TABLE, movesTo({ row, office, reached, at, people })),
  ]);
}

/** Returns the move to `preparing` by the system, as after an acceptance. */
const prepared = (entityId: string, at: Date) => ({
  ...{ id: idAt(at), entityType: 'placement' as const, entityId, fromState: 'agreed', toState: 'preparing', act: 'prepare' },
  ...{ actorAccountId: null, actorRole: 'system' as const, via: 'clock' as const, createdAt: at },
});

interface Filled {
  row: AgreementRow;
  /** Member of the school's office; without one, the agreement stops after the host's part. */
  office: Membership | undefined;
  reached: AgreementState;
  /** Tutor and signatory, where they are not those of the usual host. */
  people: HostPart;
  /** Returns the instant of a step. */
  at(step: number): Date;
}

async function fillParts(manager: EntityManager, { row, office, reached, at, people }: Filled): Promise<void> {
  const isHostDone = reached !== 'draft' && reached !== 'changes_requested';
  const isSchoolDone = reached === 'school_done' || reached === 'pedagogically_ok';
  const { teacher, programmeName } = row;
  const said = SAID[row.siteId === null ? 'typed' : 'site'];
  const host: HostPart =
    reached === 'draft' ? {} : { ...HOST, ...people, ...said, ...(row.hostAddress !== null && { workplace: row.hostAddress }) };
  const school: SchoolPart = {
    ...PRESET,
    ...(programmeName !== null && { courseTitle: programmeName }),
    ...(teacher !== null && { referentName: `${teacher.firstName} ${teacher.lastName}`, referentEmail: teacher.address }),
    ...(office && { signatoryName: `${office.account.firstName} ${office.account.lastName}`, signatoryEmail: office.account.email }),
    ...(isSchoolDone && { skills: typeset('Conduire une installation, contrôler la qualité en ligne, rendre compte.') }),
  };
  const save = (party: 'host' | 'school', content: object, isDone: boolean) =>
    manager.update(AgreementPart, { agreementId: row.id, party }, { content, doneAt: isDone ? at(party === 'host' ? 2 : 3) : null });
  await save('host', host, isHostDone);
  if (isHostDone) await keepSaid(manager, row, host, at(2));
  await save('school', school, isSchoolDone);
  if (reached === 'pedagogically_ok' && teacher !== null) {
    const validated = pedagogicalContent({ host, school }, row);
    await manager.update(Agreement, { id: row.id }, { validated, validatedAt: at(4), validatedByAccountId: teacher.accountId });
  }
  if (reached === 'changes_requested' && teacher !== null)
    await manager.insert(AgreementRemark, {
      ...{ id: uuid(), agreementId: row.id, party: 'host', field: 'timetable', authorAccountId: teacher.accountId, authorRole: 'teacher' },
      text: typeset('Le vendredi finit-il à la même heure que les autres jours ?'),
    });
}

/** Keeps the answers of a complete part, as its completion does. */
async function keepSaid(manager: EntityManager, row: AgreementRow, host: HostPart, answeredAt: Date): Promise<void> {
  const by = { accountId: row.contact?.accountId ?? null, role: 'company_admin', via: row.siteId === null ? 'link' : 'app' } as const;
  await keepHostAnswers(manager, row, answersOfPart(host, hostQuestions(row, row.kind)), by);
  await manager.update(HostAnswerRow, { placementId: row.placementId }, { answeredAt });
}

/** Returns the moves, each by the side that acts. */
function movesTo({ row: { teacher, contact }, office, reached, at }: Filled): DemoMove<AgreementState>[] {
  const by = (accountId: string | undefined, role: PersonRole) => (accountId === undefined ? ('system' as const) : { accountId, role });
  const begun: DemoMove<AgreementState> = { to: 'draft', at: at(1), by: 'system' };
  const filled: DemoMove<AgreementState> = {
    to: 'company_done',
    at: at(2),
    by: by(contact?.accountId ?? office?.accountId, 'company_admin'),
  };
  const asked: DemoMove<AgreementState> = { to: 'changes_requested', at: at(3), by: by(teacher?.accountId, 'teacher') };
  const done: DemoMove<AgreementState> = { to: 'school_done', at: at(3), by: by(office?.accountId, 'school_staff') };
  const validated: DemoMove<AgreementState> = { to: 'pedagogically_ok', at: at(4), by: by(teacher?.accountId, 'teacher') };
  const ways: Partial<Record<AgreementState, DemoMove<AgreementState>[]>> = {
    company_done: [filled],
    changes_requested: [filled, asked],
    school_done: [filled, done],
    pedagogically_ok: [filled, done, validated],
  };
  return [begun, ...(ways[reached] ?? [])];
}

/** Seeds the default texts of the school part of agreements. */
export async function seedAgreementPresets({ manager }: Seeding): Promise<void> {
  const offices = await manager.find(Membership, { where: inRole(...SCHOOL_OFFICE_ROLES) });
  for (const schoolId of new Set(offices.flatMap((one) => one.schoolId ?? []))) {
    const savedByAccountId = offices.find((one) => one.schoolId === schoolId)?.accountId;
    if (savedByAccountId !== undefined)
      await manager.insert(AgreementPreset, { scopeId: schoolId, schoolId, texts: PRESET, savedByAccountId });
  }
}
