import { ClassGroup, inRole, Membership, Programme } from '@seve/database';
import { Conflict, Forbidden, InvalidInput } from '@seve/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { ownClass } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';

/** Returns the programme. @throws InvalidInput for a programme of another school, or an archived one. */
export async function openProgramme(manager: EntityManager, schoolId: string, id: string): Promise<Programme> {
  const programme = await manager.findOneBy(Programme, { id, schoolId, archivedAt: IsNull() });
  if (!programme) throw new InvalidInput([{ path: 'programmeId', code: 'class.programme' }]);
  return programme;
}

/** Returns a teacher of the school. @throws InvalidInput for any other membership. */
export async function referentOf(
  manager: EntityManager,
  schoolId: string,
  id: string | null | undefined,
  path = 'referentId',
): Promise<string> {
  const isTeacher = id != null && (await manager.existsBy(Membership, { id, schoolId, ...inRole('teacher') }));
  if (!isTeacher) throw new InvalidInput([{ path, code: 'class.teacher' }]);
  return id;
}

/** Returns a class that the reader sees, locked until the transaction ends. @throws Conflict for an archived one. */
export async function lockedClass(manager: EntityManager, id: string, reader: SchoolPrincipal): Promise<ClassGroup> {
  const group = await ownClass(manager, id, reader);
  const locked = await manager.findOneOrFail(ClassGroup, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (locked.archivedAt) throw new Conflict('class.archived');
  return Object.assign(group, { name: locked.name, referentTeacherId: locked.referentTeacherId, schoolYear: locked.schoolYear });
}

/** Whether the reader decides who teaches a class: its referent and the office of the school do. */
export const mayEntrust = (group: Pick<ClassGroup, 'referentTeacherId'>, { teacherId }: SchoolPrincipal): boolean =>
  teacherId === null || teacherId === group.referentTeacherId;

/** @throws Forbidden for a colleague who shares the class. */
export function requireEntrusting(group: Pick<ClassGroup, 'referentTeacherId'>, by: SchoolPrincipal): void {
  if (!mayEntrust(group, by)) throw new Forbidden('class.referent-only');
}
