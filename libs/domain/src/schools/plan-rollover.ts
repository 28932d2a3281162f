import type { Fate } from './rollover.js';

/** A class whose year ends, and what is decided for it. */
export interface RolloverClass {
  id: string;
  name: string;
  programmeId: string;
  /** What most of its students do. */
  fate: Fate;
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

/**
 * Where each student goes. Those who repeat go to the class of the new year with the name and the programme of their old one; two classes
 * that lead to the same name and programme are one.
 */
export function planRollover(classes: readonly RolloverClass[], exceptions: ReadonlyMap<string, Fate>): RolloverPlan {
  const targets = new Map<string, RolloverTarget>();
  const leaving: string[] = [];
  const fates = new Map<string, Fate>();
  for (const group of classes) {
    for (const studentId of group.studentIds) {
      const fate = exceptions.get(studentId) ?? group.fate;
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
