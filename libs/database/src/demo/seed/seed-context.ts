import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { DemoCalendar } from '../demo-calendar.js';

/** What one part of the demonstration leaves for the next: ids by the keys and addresses of the data files. */
export interface Seeding {
  manager: EntityManager;
  calendar: DemoCalendar;
  accountByEmail: Map<string, string>;
  schoolByKey: Map<string, string>;
  teacherByEmail: Map<string, string>;
  siteByCompany: Map<string, string>;
  offerByKey: Map<string, string>;
  /** By first and last name. */
  studentByName: Map<string, { id: string; accountId: string }>;
  /** Of drafts too, by `keyOf`. */
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

/** @throws when a data file names what no other has. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demonstration knows no ${key}`);
  return value;
}

/** An id that sorts with the instant of its row. */
export const idAt = (instant: Date): string => uuid({ msecs: instant.getTime() });
