import { ClassGroup } from '@seve/database';
import { CLASS_CODE_LENGTH } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** As it is stored, however it was typed. */
export const normalClassCode = (typed: string): string => typed.replace(/[\s.\u2010-\u2015-]/g, '').toUpperCase();

/** The class that a living code opens, with its school. */
export async function classOfCode(manager: EntityManager, typed: string): Promise<ClassGroup | null> {
  const code = normalClassCode(typed);
  if (code.length !== CLASS_CODE_LENGTH) return null;
  return manager.findOne(ClassGroup, { where: { code }, relations: { school: true } });
}
