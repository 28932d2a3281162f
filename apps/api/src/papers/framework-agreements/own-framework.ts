import { Account, type FrameworkOwner, type FrameworkRow, frameworkSeen, overlappingFramework, PaperFile } from '@seve/database';
import {
  Conflict,
  type FrameworkSide,
  type FrameworkSideAct,
  type FrameworkStanding,
  frameworkSideActs,
  frameworkSideOf,
  InvalidTransition,
  isSameMailbox,
  NotFound,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';

/** Principal with the school or company that it represents. */
export type Partner = Principal & { owner: FrameworkOwner };

/** Returns a decorator for the principal of the request as a partner. @throws NotFound for a role of neither side */
export const CurrentPartner = () =>
  CurrentPrincipal({
    transform(principal: Principal): Partner {
      const side = frameworkSideOf(principal.role);
      const id = side === 'school' ? principal.schoolId : principal.companyId;
      if (side === null || id === null) throw new NotFound('rights.none');
      return { ...principal, owner: { side, id } };
    },
  });

/** Returns a framework agreement as this side sees it. @throws NotFound for an agreement of others */
export async function ownFramework(manager: EntityManager, id: string, { side, id: ownerId }: FrameworkOwner): Promise<FrameworkRow> {
  const row = await frameworkSeen[side](manager, id, ownerId);
  if (row === null) throw new NotFound('not-found');
  return row;
}

/** Locks a framework agreement of this side until the transaction ends. @throws NotFound, before locking, for an agreement of others */
export async function lockFramework(work: UnitOfWork, id: string, owner: FrameworkOwner) {
  await ownFramework(work.manager, id, owner);
  const locked = await lockPaperRow(work, 'framework_agreement', id);
  return { row: await ownFramework(work.manager, id, owner), locked };
}

/** @throws InvalidTransition when this side may not take this action now */
export function requireNow(row: FrameworkRow, { side }: FrameworkOwner, act: FrameworkSideAct): void {
  if (!frameworkSideActs(standingOf(row), side).includes(act)) throw new InvalidTransition('framework.not-now');
}

/**
 * Locks a framework agreement of this side for an action. @throws NotFound for an agreement of others, InvalidTransition when the action is
 * not allowed now
 */
export async function lockFor(work: UnitOfWork, id: string, owner: FrameworkOwner, act: FrameworkSideAct) {
  const found = await lockFramework(work, id, owner);
  requireNow(found.row, owner, act);
  return found;
}

/** Returns the facts from which the allowed actions of each side follow. */
export const standingOf = (row: FrameworkRow): FrameworkStanding => ({
  ...{ state: row.state, begunBy: row.begunBy, signedBy: signedBy(row), isRenewed: row.renewedById !== null },
  paperBy: row.paper?.isWaiting ? row.paper.filedBy : null,
});

export const signedBy = ({ signatures }: FrameworkRow): FrameworkSide[] => signatures.map(({ side }) => side);

export const contactsOf = ({ contacts }: FrameworkRow) => ({
  school: contacts.filter(({ side }) => side === 'school'),
  company: contacts.filter(({ side }) => side === 'company'),
});

/** @throws Conflict for years that another agreement of both sides covers */
export async function requireFreeYears(manager: EntityManager, row: FrameworkRow): Promise<void> {
  if ((await overlappingFramework(manager, row)) !== null) throw new Conflict('framework.years-taken');
}

/** Requires two persons, by account and by mailbox, whatever their roles. Returns the first account. @throws Conflict for one person */
export async function requireTwoPeople(manager: EntityManager, oneId: string, otherId: string): Promise<Account> {
  const [one, other] = [await manager.findOneByOrFail(Account, { id: oneId }), await manager.findOneByOrFail(Account, { id: otherId })];
  if (one.id === other.id || isSameMailbox(one.email, other.email)) throw new Conflict('framework.same-person');
  return one;
}

/** Marks the waiting filed paper as replaced; the file is kept. */
export async function leavePaper({ manager }: UnitOfWork, frameworkAgreementId: string): Promise<void> {
  const waiting = { frameworkAgreementId, waitsUntil: Not(IsNull()), replacedAt: IsNull() };
  await manager.update(PaperFile, waiting, { replacedAt: () => 'now()' });
}
