import { type FrameworkOwner, type FrameworkRow, frameworkSeen } from '@seve/database';
import { type FrameworkSide, type FrameworkStanding, frameworkSideOf, NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';

/** Who acts, with the school or company that they act for. */
export type Partner = Principal & { owner: FrameworkOwner };

/** @throws NotFound for a role of neither side */
export function partnerOf(principal: Principal): Partner {
  const side = frameworkSideOf(principal.role);
  const id = side === 'school' ? principal.schoolId : principal.companyId;
  if (side === null || id === null) throw new NotFound('rights.none');
  return { ...principal, owner: { side, id } };
}

/** A framework agreement as this side sees it. @throws NotFound where it is not theirs */
export async function ownFramework(manager: EntityManager, id: string, { side, id: ownerId }: FrameworkOwner): Promise<FrameworkRow> {
  const row = await frameworkSeen[side](manager, id, ownerId);
  if (row === null) throw new NotFound('not-found');
  return row;
}

/** Standing from which the acts of each side follow. */
export const standingOf = (row: FrameworkRow): FrameworkStanding => ({
  ...{ state: row.state, begunBy: row.begunBy, signedBy: signedBy(row), isRenewed: row.renewedById !== null },
  paperBy: row.paper?.isWaiting ? row.paper.filedBy : null,
});

export const signedBy = ({ signatures }: FrameworkRow): FrameworkSide[] => signatures.map(({ side }) => side);

export const contactsOf = ({ contacts }: FrameworkRow) => ({
  school: contacts.filter(({ side }) => side === 'school'),
  company: contacts.filter(({ side }) => side === 'company'),
});
