import { Injectable } from '@nestjs/common';
import {
  audit,
  ClassGroup,
  ClassTeacher,
  historyRows,
  recordEdit,
  recordEdits,
  Student,
  teachersOfClass,
  teachersWithLoad,
} from '@seve/database';
import { addDays, type CivilDate, Conflict, dayInParis, InvalidInput, instantInParis, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { MOST_FOLLOWED, MOST_FOLLOWED_ARTICLE } from '@seve/law';
import { Clock } from '@seve/runtime';
import { Any, DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ownClass } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { ClassLetters } from './class-letters.js';
import type { ClassTeam, ShareInput, StudentReferentsInput } from './class-manage.dto.js';
import { lockedClass, mayEntrust, referentOf, requireEntrusting } from './of-school.js';

const MIDNIGHT = '00:00';

/** Manages which teachers share a class, and which one follows each of its students. */
@Injectable()
export class ClassTeamService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: ClassLetters,
    private readonly clock: Clock,
  ) {}

  async read(id: string, reader: SchoolPrincipal): Promise<ClassTeam> {
    const { manager } = this.dataSource;
    const group = await ownClass(manager, id, reader);
    const [teachers, colleagues, history] = await Promise.all([
      teachersOfClass(manager, id),
      teachersWithLoad(manager, reader.schoolId),
      historyRows(manager, { class_group: [id] }),
    ]);
    return {
      teachers: teachers.map(({ membershipId, firstName, lastName, isReferent, students, fromAt, delegatedUntil }) => ({
        ...{ id: membershipId, name: `${firstName} ${lastName}`, isReferent, students },
        ...{ from: dayInParis(fromAt), until: delegatedUntil, isYou: membershipId === reader.membershipId },
      })),
      colleagues: colleagues.map(({ membershipId, firstName, lastName, followed }) => ({
        ...{ id: membershipId, name: `${firstName} ${lastName}`, followed },
      })),
      limit: { most: MOST_FOLLOWED, article: MOST_FOLLOWED_ARTICLE },
      canEntrust: mayEntrust(group, reader),
      history,
    };
  }

  /**
   * Shares the class with a colleague, until the day `until` if there is one. @throws Conflict for a colleague who shares the class
   * already.
   */
  async share(id: string, { teacherId, from, until }: ShareInput, by: SchoolPrincipal): Promise<void> {
    const today = this.clock.today();
    const firstDay = from !== undefined && from > today ? from : today;
    if (until !== undefined && until < firstDay) throw new InvalidInput([{ path: 'until', code: 'class.until' }]);
    if (until === undefined && firstDay > today) throw new InvalidInput([{ path: 'until', code: 'class.until-missing' }]);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const group = await lockedClass(manager, id, by);
      requireEntrusting(group, by);
      await referentOf(manager, by.schoolId, teacherId, 'teacherId');
      if (await manager.existsBy(ClassTeacher, { classGroupId: id, membershipId: teacherId, toAt: IsNull() }))
        throw new Conflict('class.teacher-there');
      const isSame = await this.endDelegations(manager, id, teacherId, until === undefined ? null : { firstDay, until });
      if (isSame) return;
      const dates = {
        ...(firstDay > today && { fromAt: instantInParis(firstDay, MIDNIGHT) }),
        ...(until !== undefined && { toAt: instantInParis(addDays(until, 1), MIDNIGHT), delegatedUntil: until }),
      };
      await manager.insert(ClassTeacher, { id: uuid(), classGroupId: id, membershipId: teacherId, ...dates });
      await this.noteTeachers(work, by, id, { gone: null, come: teacherId });
      await work.write(
        ...(await this.letters.entrusted(manager, group, teacherId, by, {
          how: until === undefined ? 'shared' : 'delegated',
          from: firstDay,
          until: until ?? null,
        })),
      );
    });
  }

  /** Ends a colleague's access. @throws Conflict for the referent, who must hand the class over first. */
  async unshare(id: string, teacherId: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const group = await lockedClass(manager, id, by);
      const isOwn = teacherId === by.membershipId;
      if (!isOwn) requireEntrusting(group, by);
      if (teacherId === group.referentTeacherId) throw new Conflict('class.referent-stays');
      const ended = await this.endSharing(manager, id, teacherId);
      if (!ended) throw new NotFound('not-found');
      await manager.update(Student, { classGroupId: id, referentTeacherId: teacherId }, { referentTeacherId: null });
      await this.noteTeachers(work, by, id, { gone: teacherId, come: null });
    });
  }

  /** Makes another teacher the referent; the previous one keeps sharing the class. */
  async handOver(id: string, teacherId: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const group = await lockedClass(manager, id, by);
      requireEntrusting(group, by);
      await referentOf(manager, by.schoolId, teacherId, 'teacherId');
      if (teacherId === group.referentTeacherId) return;
      await this.shareForGood(manager, id, teacherId);
      await manager.update(ClassGroup, { id }, { referentTeacherId: teacherId });
      await manager.update(Student, { classGroupId: id, referentTeacherId: teacherId }, { referentTeacherId: null });
      await recordEdit(manager, by, {
        ...{ entityType: 'class_group', entityId: id },
        ...{ before: { referentTeacherId: group.referentTeacherId }, after: { referentTeacherId: teacherId } },
      });
      await audit(manager, by, { act: 'class_handed_over', on: 'class_group', id });
      await work.write(...(await this.letters.entrusted(manager, group, teacherId, by, { how: 'handed_over', from: null, until: null })));
    });
  }

  /** Assigns students to a teacher, who shares the class from now on. */
  async follow(id: string, { studentIds, teacherId }: StudentReferentsInput, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const group = await lockedClass(manager, id, by);
      requireEntrusting(group, by);
      await referentOf(manager, by.schoolId, teacherId, 'teacherId');
      const students = await manager.find(Student, {
        where: { id: Any(studentIds), classGroupId: id },
        lock: { mode: 'pessimistic_write' },
        order: { id: 'ASC' },
      });
      if (students.length !== studentIds.length) throw new NotFound('not-found');
      const referentTeacherId = teacherId === group.referentTeacherId ? null : teacherId;
      const changed = students.filter((student) => student.referentTeacherId !== referentTeacherId);
      if (changed.length === 0) return;
      if (await this.shareForGood(manager, id, teacherId)) await this.noteTeachers(work, by, id, { gone: null, come: teacherId });
      await manager.update(Student, { id: Any(changed.map((student) => student.id)) }, { referentTeacherId });
      await recordEdits(
        manager,
        by,
        changed.map((before) => ({ entityType: 'student' as const, entityId: before.id, before, after: { referentTeacherId } })),
      );
      await work.write(
        ...(await this.letters.entrusted(manager, group, teacherId, by, {
          how: 'followed',
          from: null,
          until: null,
          count: changed.length,
        })),
      );
    });
  }

  /** Returns whether the teacher did not share the class permanently before. */
  private async shareForGood(manager: EntityManager, classGroupId: string, membershipId: string): Promise<boolean> {
    if (await manager.existsBy(ClassTeacher, { classGroupId, membershipId, toAt: IsNull() })) return false;
    await this.endSharing(manager, classGroupId, membershipId);
    await manager.insert(ClassTeacher, { id: uuid(), classGroupId, membershipId });
    return true;
  }

  /** Ends the current sharing and cancels a future one. Returns whether there was any. Raw SQL: `greatest` of two instants. */
  private async endSharing(manager: EntityManager, classGroupId: string, membershipId: string): Promise<boolean> {
    const { affected } = await manager
      .createQueryBuilder()
      .update(ClassTeacher)
      .set({ toAt: () => 'greatest(from_at, now())' })
      .where('class_group_id = :classGroupId and membership_id = :membershipId and (to_at is null or to_at > now())', {
        classGroupId,
        membershipId,
      })
      .execute();
    return (affected ?? 0) > 0;
  }

  /** Returns whether the requested delegation exists already; otherwise ends every sharing of this teacher. */
  private async endDelegations(
    manager: EntityManager,
    classGroupId: string,
    membershipId: string,
    asked: { firstDay: CivilDate; until: CivilDate } | null,
  ): Promise<boolean> {
    const known = (await teachersOfClass(manager, classGroupId)).filter((one) => one.membershipId === membershipId);
    const isSame = known.some(
      ({ fromAt, delegatedUntil }) => asked !== null && delegatedUntil === asked.until && dayInParis(fromAt) === asked.firstDay,
    );
    if (!isSame) await this.endSharing(manager, classGroupId, membershipId);
    return isSame;
  }

  private async noteTeachers(
    { manager }: UnitOfWork,
    by: SchoolPrincipal,
    id: string,
    { gone, come }: { gone: string | null; come: string | null },
  ): Promise<void> {
    await recordEdit(manager, by, { entityType: 'class_group', entityId: id, before: { teachers: gone }, after: { teachers: come } });
    await audit(manager, by, { act: come === null ? 'class_access_ended' : 'class_access_given', on: 'class_group', id });
  }
}
