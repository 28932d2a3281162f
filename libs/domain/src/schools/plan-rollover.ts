import { type FieldError, InvalidInput } from '../errors.js';
import { type ClassFate, type Fate, isUndecided } from './rollover.js';

/** A class whose school year ends, and the decision about it. */
export interface RolloverClass {
  id: string;
  name: string;
  programmeId: string;
  /** Decision for most of its students. */
  fate: ClassFate;
  /** Class of the students who move up. */
  next: { name: string; programmeId: string };
  studentIds: readonly string[];
}

/** A class of the new year and its students. */
export interface RolloverTarget {
  name: string;
  programmeId: string;
  /** Classes that its students come from, the largest group first. */
  fromIds: string[];
  studentIds: string[];
}

export interface RolloverPlan {
  targets: RolloverTarget[];
  leaving: string[];
  fates: ReadonlyMap<string, Fate>;
}

const keyOf = ({ name, programmeId }: { name: string; programmeId: string }): string => `${programmeId} ${name.trim().toLowerCase()}`;

/** @throws InvalidInput naming each undecided class and each next class without a name. */
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
 * Returns the class of each student in the new year. Repeaters go to the class with the name and programme of their old one; classes with
 * equal name and programme are joined. @throws InvalidInput if a class is undecided.
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
