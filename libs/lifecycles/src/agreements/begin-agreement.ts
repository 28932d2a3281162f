import {
  Account,
  type Actor,
  Agreement,
  AgreementPart,
  AgreementPreset,
  type AgreementRow,
  agreementSeen,
  CompanySite,
  inRole,
  Membership,
  Offer,
  Placement,
  recordMoves,
  SYSTEM,
  schoolOfPapers,
} from '@seve/database';
import { type AgreementParts, filledSchoolPart, isAgreementKind, PARTIES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { movePlacement } from '../transitions/move-placement.js';
import { fieldValuesOf, firstHostPart, firstSchoolPart } from './first-parts.js';

interface BegunWith {
  /** Chosen before. */
  id?: string;
  /** Of the tutor that the placement names. */
  tutorEmail?: string | null;
}

/**
 * Begins the agreement of an agreed placement, with what is known already in its parts. Returns null where none is due: another kind of
 * placement, a student without school, or an agreement that has begun.
 */
export async function beginAgreement(
  work: UnitOfWork,
  placementId: string,
  by: Actor = SYSTEM,
  { id = uuid(), tutorEmail = null }: BegunWith = {},
): Promise<string | null> {
  const { manager } = work;
  const placement = await manager.findOneByOrFail(Placement, { id: placementId });
  if (placement.state !== 'agreed' || placement.endOn === null || !isAgreementKind(placement.kind)) return null;
  const schoolId = await schoolOfPapers(manager, placement.studentId);
  if (schoolId === null) return null;
  await manager.insert(Agreement, { id, placementId, schoolId, kind: placement.kind, state: 'draft' });
  await manager.insert(
    AgreementPart,
    PARTIES.map((party) => ({ agreementId: id, party, content: {} })),
  );
  await movePlacement(work, placement, { to: 'preparing', act: 'prepare' }, by);
  await recordMoves(manager, by, { entityType: 'agreement', entityId: id, from: null, to: 'draft' });
  await fillFirstParts(manager, placement, id, tutorEmail);
  return id;
}

async function fillFirstParts(manager: EntityManager, placement: Placement, id: string, tutorEmail: string | null): Promise<void> {
  const row = await agreementSeen.any(manager, id);
  if (row === null) throw new Error(`Agreement ${id} does not exist`);
  const host = { ...(await hostPartOf(manager, placement, row)), ...(tutorEmail !== null && { tutorEmail }) };
  const parts: Pick<AgreementParts, 'host' | 'school'> = {
    host,
    school: filledSchoolPart(await schoolPartOf(manager, row), fieldValuesOf(row, host)),
  };
  for (const party of ['host', 'school'] as const)
    await manager.update(AgreementPart, { agreementId: id, party }, { content: parts[party] as object });
}

async function hostPartOf(manager: EntityManager, placement: Placement, { contact, contactEmail }: AgreementRow) {
  const site = placement.companySiteId === null ? null : await manager.findOneBy(CompanySite, { id: placement.companySiteId });
  const offer = placement.offerId === null ? null : await manager.findOneBy(Offer, { id: placement.offerId });
  const named = contact === null ? null : await nameOf(manager, contact.accountId);
  const email = contact?.address ?? contactEmail;
  return firstHostPart({ placement, offer, site, contact: email === null ? null : { name: named, email } });
}

async function schoolPartOf(manager: EntityManager, { schoolId, programmeId, programmeName, teacher }: AgreementRow) {
  const presets = await manager.findBy(AgreementPreset, { scopeId: In([schoolId, ...(programmeId === null ? [] : [programmeId])]) });
  const heads = await manager.find(Membership, { where: { schoolId, ...inRole('school_head') }, relations: { account: true }, take: 2 });
  const [head, ...others] = heads.map(({ account }) => ({ name: `${account.firstName} ${account.lastName}`, email: account.email }));
  return firstSchoolPart({
    programmeName,
    referent: teacher === null ? null : { name: `${teacher.firstName} ${teacher.lastName}`, email: teacher.address },
    head: others.length === 0 ? (head ?? null) : null,
    presets: presets.sort((one) => (one.scopeId === schoolId ? -1 : 1)),
  });
}

async function nameOf(manager: EntityManager, accountId: string): Promise<string> {
  const { firstName, lastName } = await manager.findOneByOrFail(Account, { id: accountId });
  return `${firstName} ${lastName}`;
}
