import type { Level } from '@seve/domain';
import { diplomaTitle } from '@seve/reference';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ClassGroup, ClassTeacher } from '../../../entities/class-group.entity.js';
import { Programme } from '../../../entities/programme.entities.js';

interface Course {
  schoolId: string;
  /** Key of the diploma prepared (libs/reference). */
  certification: string;
  level: Level;
}

/** Returns the oldest programme of the school for this diploma; creates one if there is none. */
export async function programmeFor(manager: EntityManager, { schoolId, certification, level }: Course): Promise<Programme> {
  const where = { schoolId, certification, archivedAt: IsNull() };
  const known = await manager.findOne(Programme, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  if (known) return known;
  const id = uuid();
  const kinds = level <= 4 ? (['pfmp'] as const) : (['internship'] as const);
  await manager.insert(Programme, { id, schoolId, certification, level, name: diplomaTitle(certification), kinds: [...kinds] });
  return manager.findOneByOrFail(Programme, { id });
}

interface NewClass extends Pick<ClassGroup, 'referentTeacherId' | 'name' | 'code' | 'schoolYear'> {
  programme: Pick<Programme, 'id' | 'schoolId' | 'certification' | 'level'>;
}

/** Creates a class of a programme with its referent as its teacher. Returns its id. */
export async function openClass(manager: EntityManager, { programme, ...group }: NewClass): Promise<string> {
  const id = uuid();
  const { schoolId, certification, level } = programme;
  await manager.insert(ClassGroup, { ...group, id, programmeId: programme.id, schoolId, certification, level });
  await manager.insert(ClassTeacher, { id: uuid(), classGroupId: id, membershipId: group.referentTeacherId });
  return id;
}
