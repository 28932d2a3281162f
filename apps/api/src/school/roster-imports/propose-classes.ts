import { type ClassDecision, classesToImportInto, type Importer, type RosterImport, teachersOfSchool } from '@seve/database';
import { readClassName } from '@seve/domain';
import { classNamesOf } from '@seve/lifecycles';
import { fold } from '@seve/reference';
import type { EntityManager } from 'typeorm';

/** Minimum confidence in a class name for which opening a class is proposed. */
const SURE = 0.6;
/** Number of class names above which a file counts as that of a whole school, of which a teacher imports only their own classes. */
const FEW_NAMES = 3;

type Names = Pick<RosterImport, 'id' | 'mapping'> & Importer;

/** Proposes where the pupils of each class name go: into the class of that name, or into a new one. Earlier decisions are kept. */
export async function proposeClasses(
  manager: EntityManager,
  names: Names,
  { earlier, meantFor }: { earlier: readonly ClassDecision[]; meantFor: string | null },
): Promise<ClassDecision[]> {
  const found = await classNamesOf(manager, names.id, names.mapping);
  const open = await classesToImportInto(manager, names);
  const teachers = names.teacherId === null ? await teachersOfSchool(manager, names.schoolId) : [];
  const byName = new Map(open.map(({ id, name }) => [nameKey(name), id]));
  const kept = new Map(earlier.map((decision) => [decision.name, decision]));
  const only = open.length === 1 ? open[0]?.id : undefined;
  const hasKnown = found.some(({ name }) => byName.has(nameKey(name)));
  return found.map(({ name, pupils }): ClassDecision => {
    const before = kept.get(name);
    if (before) return { ...before, pupils };
    const meant = found.length === 1 && meantFor !== null && open.some(({ id }) => id === meantFor) ? meantFor : undefined;
    const classGroupId = meant ?? byName.get(nameKey(name)) ?? (name === '' ? only : undefined);
    const decision = { name, pupils, classGroupId: null, certification: null, teacherId: null };
    if (classGroupId !== undefined) return { ...decision, to: 'class', classGroupId };
    const { certification, confidence } = readClassName(name);
    const teacherId = teachers.length === 1 ? (teachers[0]?.membershipId ?? null) : null;
    if (certification !== null && confidence >= SURE) {
      const isOwn = names.teacherId !== null && found.length <= FEW_NAMES;
      if (isOwn || teacherId !== null) return { ...decision, to: 'open', certification, teacherId };
      return { ...decision, to: names.teacherId === null ? 'undecided' : 'left_out', certification };
    }
    const isOthers = found.length > FEW_NAMES || hasKnown;
    return { ...decision, to: isOthers && name !== '' ? 'left_out' : 'undecided' };
  });
}

const nameKey = (name: string): string => fold(name).replaceAll(' ', '');
