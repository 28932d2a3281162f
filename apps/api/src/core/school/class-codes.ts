import { ClassGroup } from '@seve/database';
import { CLASS_CODE_LENGTH } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Returns the code as stored: without spaces, dots and dashes, in capitals. */
export const normalClassCode = (typed: string): string => typed.replace(/[\s.\u2010-\u2015-]/g, '').toUpperCase();

/** Returns the class of a valid code, with its school; null for any other code. */
export async function classOfCode(manager: EntityManager, typed: string): Promise<ClassGroup | null> {
  const code = normalClassCode(typed);
  if (code.length !== CLASS_CODE_LENGTH) return null;
  return manager.findOne(ClassGroup, { where: { code }, relations: { school: true } });
}
