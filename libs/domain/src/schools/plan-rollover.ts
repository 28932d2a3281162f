import { type FieldError, InvalidInput } from '../errors.js';
import { type ClassFate, type Fate, isUndecided } from './rollover.js';

/** A class whose year ends, and what is decided for it. */
export interface RolloverClass {
  id: string;
  name: string;
  programmeId: string;
  /** What most of its students do. */
  fate: ClassFate;
  /** Class that those who move up go to. */
  next: { name: string; programmeId: string };
  studentIds: readonly string[];
}

/** A class of the new year, with who goes there. */
export interface RolloverTarget {
  name: string;
  programmeId: string;
  /** Classes that its students come from, the first with the most. */
  fromIds: string[];
  studentIds: string[];
}

export interface RolloverPlan {
  targets: RolloverTarget[];
  leaving: string[];
  fates: ReadonlyMap<string, Fate>;
}

const keyOf = ({ name, programmeId }: { name: string; programmeId: string }): string => `${programmeId} ${name.trim().toLowerCase()}`;

/** @throws InvalidInput that names each class for which a person has still to decide, or whose next class has no name. */
function requireDecided(classes: readonly RolloverClass[], exceptions: ReadonlyMap<string, Fate>): void {
  const errors = classes.flatMap(({ name, fate, next, studentIds }, index): FieldError[] => {
    if (isUndecided(fate, studentIds, (id) => exceptions.has(id)))
      return [{ path: `classes.${index}.fate`, code: 'rollover.undecided', values: { name } }];
    const goesUp = studentIds.some((id) => (exceptions.get(id) ?? fate) === 'up');
    return goesUp && next.name.trim() === '' ? [{ path: `classes.${index}.nextName`, code: 'rollover.next-name', values: { name } }] : [];
  });
  if (errors.length > 0) throw new InvalidInput(errors);
}

/**
 * Where each student goes. Those who repeat go to the class of the new year with the name and the programme of their old one; two classes
 * that lead to the same name and programme are one. @throws InvalidInput while a class is to be decided.
 */
export function planRollover(classes: readonly RolloverClass[], exceptions: ReadonlyMap<string, Fate>): RolloverPlan {
  requireDecided(classes, exceptions);
  const targets = new Map<string, RolloverTarget>();
  const leaving: string[] = [];
  const fates = new Map<string, Fate>();
  for (const group of classes) {
    for (const studentId of group.studentIds) {
      const fate = exceptions.get(studentId) ?? group.fate;
      if (fate === 'undecided') continue;
      fates.set(studentId, fate);
      if (fate === 'leave') {
        leaving.push(studentId);
        continue;
      }
      const place = fate === 'up' ? group.next : { name: group.name, programmeId: group.programmeId };
      const key = keyOf(place);
      const target = targets.get(key) ?? { name: place.name.trim(), programmeId: place.programmeId, fromIds: [], studentIds: [] };
      if (!target.fromIds.includes(group.id)) target.fromIds.push(group.id);
      target.studentIds.push(studentId);
      targets.set(key, target);
    }
  }
  const come = (target: RolloverTarget, id: string) =>
    classes.find((group) => group.id === id)?.studentIds.filter((student) => target.studentIds.includes(student)).length ?? 0;
  for (const target of targets.values()) target.fromIds.sort((one, other) => come(target, other) - come(target, one));
  return { targets: [...targets.values()], leaving, fates };
}
