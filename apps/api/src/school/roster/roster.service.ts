import { Injectable } from '@nestjs/common';
import { classesOfSchool, historyRows, leftOfClass, renewPersonalCode, rosterOfSchool, Student } from '@seve/database';
import { ageOn, Conflict, dayInParis, findInRoster, InvalidInput, indexRoster, NotFound, STUDENT_AGES } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { addToRoster, leaveRoster, type RosterAuthor, returnToRoster, updateRoster } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { type OwnStudent, ownClass, ownStudent } from '../../core/school/own-class.js';
import { newPersonalCode, readCode } from '../../core/school/roster/personal-code.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type {
  LeftStudent,
  PersonalCodeView,
  RosterFacts,
  RosterStudentAdded,
  RosterStudentInput,
  SchoolClassChoice,
} from './roster.dto.js';

const authorOf = ({ accountId, role, schoolId }: SchoolPrincipal): RosterAuthor => ({ actor: { accountId, role }, schoolId });

/** Edits the students of a class by hand: adds, corrects, moves, removes and restores them. */
@Injectable()
export class RosterService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict for a student who is already in the school's roster; InvalidInput for a number of another student. */
  async add(classGroupId: string, input: RosterStudentInput, member: SchoolPrincipal): Promise<RosterStudentAdded> {
    const person = this.personOf(input);
    const [id] = await this.write(async (work) => {
      await ownClass(work.manager, classGroupId, member);
      await lockSchool(work.manager, member.schoolId);
      const roster = await rosterOfSchool(work.manager, member.schoolId);
      if (roster.some(({ internalNumber }) => internalNumber !== null && internalNumber === person.internalNumber))
        throw new InvalidInput([{ path: 'number', code: 'roster.number-taken' }]);
      const known = findInRoster(indexRoster(roster), { ...person, ineHash: null });
      if (known.outcome === 'sure') throw new Conflict(known.row.rosterState === 'left' ? 'roster.left-before' : 'roster.known');
      return addToRoster(work, authorOf(member), [{ ...person, classGroupId, ineHash: null }]);
    });
    if (!id) throw new NotFound('not-found');
    return { id };
  }

  async edit(of: OwnStudent, input: RosterStudentInput, member: SchoolPrincipal): Promise<void> {
    const { contactEmail, ...person } = this.personOf(input);
    await this.write(async (work) => {
      const { id, accountId } = await ownStudent(work.manager, of, member);
      await lockSchool(work.manager, member.schoolId);
      await requireFreeNumber(work.manager, member.schoolId, id, person.internalNumber);
      await updateRoster(work, authorOf(member), [{ id, ...person, ...(accountId === null && { contactEmail }) }]);
    });
  }

  async move(of: OwnStudent, classGroupId: string, member: SchoolPrincipal): Promise<void> {
    await this.write(async (work) => {
      const { id } = await ownStudent(work.manager, of, member);
      await updateRoster(work, authorOf(member), [{ id, classGroupId }]);
    });
  }

  /** Removes the student from the class. The account and the applications stay; without a class the student matches no offer. */
  async leave(of: OwnStudent, member: SchoolPrincipal): Promise<void> {
    await this.write(async (work) => {
      const { id } = await ownStudent(work.manager, of, member);
      await leaveRoster(work, authorOf(member), [id]);
    });
  }

  async left(classGroupId: string, member: SchoolPrincipal): Promise<LeftStudent[]> {
    const { manager } = this.dataSource;
    await ownClass(manager, classGroupId, member);
    return (await leftOfClass(manager, classGroupId)).map(({ leftAt, ...row }) => ({ ...row, leftOn: leftAt && dayInParis(leftAt) }));
  }

  async takeBack({ id, studentId }: OwnStudent, member: SchoolPrincipal): Promise<void> {
    await this.write(async (work) => {
      await ownClass(work.manager, id, member);
      const hasLeft = await work.manager.existsBy(Student, { id: studentId, otherClassGroupId: id, rosterState: 'left' });
      const isThere = !hasLeft && (await work.manager.existsBy(Student, { id: studentId, classGroupId: id }));
      if (isThere) throw new Conflict('roster.not-left');
      if (!hasLeft) throw new NotFound('not-found');
      await returnToRoster(work, authorOf(member), [studentId], id);
    });
  }

  /** Classes of the school that a student can be moved to. */
  async targets(classGroupId: string, member: SchoolPrincipal): Promise<SchoolClassChoice[]> {
    const { manager } = this.dataSource;
    await ownClass(manager, classGroupId, member);
    return (await classesOfSchool(manager, member.schoolId)).flatMap(({ id, name }) => (id === classGroupId ? [] : [{ id, name }]));
  }

  async read(of: OwnStudent, member: SchoolPrincipal): Promise<RosterFacts> {
    const { manager } = this.dataSource;
    const student = await ownStudent(manager, of, member);
    const {
      rosterState: state,
      firstName,
      lastName,
      birthDate,
      birthDateConfirmedAt,
      contactEmail,
      internalNumber,
      invitedAt,
      personalCode,
    } = student;
    return {
      ...{ state, firstName, lastName, birthDate, email: contactEmail, number: internalNumber },
      isBirthDateConfirmed: birthDateConfirmedAt !== null,
      invitedOn: invitedAt && dayInParis(invitedAt),
      code: personalCode === null ? null : readCode(personalCode),
      history: await historyRows(manager, { student: [student.id] }),
    };
  }

  /** Replaces the personal code; the previous one stops working. @throws Conflict for a student who has joined. */
  async renewCode(of: OwnStudent, member: SchoolPrincipal): Promise<PersonalCodeView> {
    const code = newPersonalCode();
    await this.write(async (work) => {
      const { id } = await ownStudent(work.manager, of, member);
      if (!(await renewPersonalCode(work.manager, id, code))) throw new Conflict('roster.joined');
    });
    return { code: readCode(code) };
  }

  private write<Result>(act: (work: UnitOfWork) => Promise<Result>): Promise<Result> {
    return this.outbox.transaction(act);
  }

  private personOf({ firstName, lastName, birthDate, email = null, number = null }: RosterStudentInput) {
    const age = ageOn(birthDate, this.clock.today());
    if (age < STUDENT_AGES.youngest || age > STUDENT_AGES.oldest)
      throw new InvalidInput([{ path: 'birthDate', code: 'student.birth-date' }]);
    return { firstName, lastName, birthDate, contactEmail: email, internalNumber: number };
  }
}

/** Locks the school, so that concurrent additions run one after the other. Raw SQL: a lock for the transaction. */
const lockSchool = (manager: EntityManager, schoolId: string): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended('roster of ' || $1, 0))`, [schoolId]);

async function requireFreeNumber(manager: EntityManager, schoolId: string, id: string, internalNumber: string | null): Promise<void> {
  const holder = internalNumber === null ? null : await manager.findOneBy(Student, { schoolId, internalNumber });
  if (holder && holder.id !== id) throw new InvalidInput([{ path: 'number', code: 'roster.number-taken' }]);
}
