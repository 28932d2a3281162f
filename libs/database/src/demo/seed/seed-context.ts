import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { DemoCalendar } from '../demo-calendar.js';

/** Ids that one part of the demo leaves for the next, by the keys and addresses of the data files. */
export interface Seeding {
  manager: EntityManager;
  calendar: DemoCalendar;
  accountByEmail: Map<string, string>;
  schoolByKey: Map<string, string>;
  teacherByEmail: Map<string, string>;
  siteByCompany: Map<string, string>;
  offerByKey: Map<string, string>;
  /** Student and account ids by first and last name. */
  studentByName: Map<string, { id: string; accountId: string }>;
  /** Ids of applications and drafts, by `keyOf`. */
  applicationByKey: Map<string, string>;
}

export const newSowing = (manager: EntityManager, calendar: DemoCalendar): Seeding => ({
  manager,
  calendar,
  accountByEmail: new Map(),
  schoolByKey: new Map(),
  teacherByEmail: new Map(),
  siteByCompany: new Map(),
  offerByKey: new Map(),
  studentByName: new Map(),
  applicationByKey: new Map(),
});

/** @throws when a data file uses a key that no other defines. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demonstration knows no ${key}`);
  return value;
}

/** Returns an id that sorts by the instant of its row. */
export const idAt = (instant: Date): string => uuid({ msecs: instant.getTime() });
