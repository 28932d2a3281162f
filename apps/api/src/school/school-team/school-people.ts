import { Injectable } from '@nestjs/common';
import {
  Account,
  audit,
  endMembership,
  handOverTo,
  inCurrent,
  inRole,
  isReferent,
  lostPlaces,
  Membership,
  membersOfSchool,
  officeFigures,
  rolesHeld,
  School,
} from '@seve/database';
import {
  abilityFor,
  Conflict,
  InvalidInput,
  isSchoolOfficeRole,
  NotFound,
  type PersonRole,
  reboundOf,
  rolesInvitedBy,
  SCHOOL_OFFICE_ROLES,
  type SchoolRole,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { AccountLetters } from '../../core/people/account-letters.js';
import type { SecondStepResetInput } from '../../core/people/addresses/addresses.dto.js';
import { ResetAccess } from '../../core/people/addresses/reset-access.js';
import type { SchoolOfficePrincipal } from '../../http/session/principal.js';
import type { OfficeOverview, SchoolMemberView } from './school-office.dto.js';

/** Whether the reader may end this role: the reader's own, or one that the reader may grant. */
const mayEnd = ({ role, membershipId }: SchoolOfficePrincipal, member: { id: string; role: PersonRole }): boolean =>
  member.id === membershipId || rolesInvitedBy(role).some((one) => one === member.role);

/** Members of a school. Its office manages them; at least one member of the office must stay. */
@Injectable()
export class SchoolPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
    private readonly resets: ResetAccess,
    private readonly clock: Clock,
  ) {}

  async overview({ schoolId }: SchoolOfficePrincipal): Promise<OfficeOverview> {
    const { manager } = this.dataSource;
    const { name: schoolName } = await manager.findOneByOrFail(School, { id: schoolId });
    const [figures, lost] = await Promise.all([officeFigures(manager, schoolId), lostPlaces(manager, schoolId)]);
    const today = this.clock.today();
    return { schoolName, ...figures, inRebound: lost.filter(({ places }) => reboundOf(places, today) !== null).length };
  }

  async list(office: SchoolOfficePrincipal): Promise<SchoolMemberView[]> {
    const rows = await membersOfSchool(this.dataSource.manager, office.schoolId);
    return rows.map(({ accountId, hasSecondStep, ...member }) => ({
      ...member,
      isYou: accountId === office.accountId,
      canResetSecondStep:
        hasSecondStep && member.until === null && accountId !== office.accountId && abilityFor(office).can('reset-access', 'SchoolMember'),
      canEnd: member.until === null && mayEnd(office, member),
    }));
  }

  /**
   * Ends a role. @throws NotFound for a person of another school, or whose role this reader may not grant; Conflict when the school would
   * have no office, or for a referent without a successor.
   */
  async end(office: SchoolOfficePrincipal, id: string, successorId: string | null): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { schoolId } = office;
      await manager.findOneOrFail(School, { where: { id: schoolId }, lock: { mode: 'pessimistic_write' } });
      const member = isUUID(id) ? await manager.findOneBy(Membership, { id, schoolId, ...inCurrent }) : null;
      if (!member || !mayEnd(office, member)) throw new NotFound('not-found');
      if (isSchoolOfficeRole(member.role)) await this.requireAnotherOffice(manager, member);
      if (await isReferent(manager, id)) await this.handOver(manager, member, successorId);
      await endMembership(manager, member, office);
      await audit(manager, office, { act: 'membership_ended', on: 'membership', id });
      if (member.accountId !== office.accountId) await this.tellEnd(work, member, office, successorId);
    });
  }

  /**
   * Removes the second step of a colleague who lost the phone and whom the head has identified. @throws NotFound for a person of another
   * school; Conflict for one with a role elsewhere too, whom the campus helps.
   */
  removeSecondStep(head: SchoolOfficePrincipal, id: string, input: SecondStepResetInput): Promise<void> {
    return this.resets.removeSecondStep(head, 'school-member.remove-second-step', input, async ({ manager }) => {
      const { schoolId } = head;
      const member = isUUID(id) ? await manager.findOneBy(Membership, { id, schoolId, ...inCurrent }) : null;
      if (!member) throw new NotFound('not-found');
      return member.accountId;
    });
  }

  private async tellEnd(work: UnitOfWork, member: Membership, by: SchoolOfficePrincipal, successorId: string | null): Promise<void> {
    const { manager } = work;
    const { accountId, role } = member;
    const { email, firstName, locale } = await manager.findOneByOrFail(Account, { id: accountId });
    const { name: schoolName } = await manager.findOneByOrFail(School, { id: by.schoolId });
    const successor = successorId && (await manager.findOne(Membership, { where: { id: successorId }, relations: { account: true } }));
    const about = {
      ...{ membershipId: member.id, role: role as SchoolRole, schoolName },
      enderName: `${by.firstName} ${by.lastName}`,
      successorName: successor ? `${successor.account.firstName} ${successor.account.lastName}` : null,
      hasOtherRole: (await rolesHeld(manager, accountId)).length > 0,
    };
    await work.write(this.letters.schoolRoleEnded({ accountId, email, firstName, locale }, about));
  }

  private async requireAnotherOffice(manager: EntityManager, { id, schoolId }: Membership): Promise<void> {
    const others = { id: Not(id), schoolId: schoolId ?? '', ...inRole(...SCHOOL_OFFICE_ROLES) };
    if (!(await manager.existsBy(Membership, others))) throw new Conflict('school.last-office');
  }

  private async handOver(manager: EntityManager, { id, schoolId }: Membership, successorId: string | null): Promise<void> {
    if (successorId === null) throw new Conflict('school.referent');
    const successor = { id: successorId, schoolId: schoolId ?? '', ...inRole('teacher') };
    if (successorId === id || !(await manager.existsBy(Membership, successor)))
      throw new InvalidInput([{ path: 'successorId', code: 'school.successor' }]);
    await handOverTo(manager, id, successorId);
  }
}
