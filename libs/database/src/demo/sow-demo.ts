import { hash } from '@node-rs/argon2';
import { dayInParis } from '@seve/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { DemoCalendar } from './demo-calendar.js';
import { checkDemoPlace, holdsDemo } from './demo-place.js';
import { sowApplications } from './sow-applications.js';
import { sowCompanies } from './sow-companies.js';
import { newSowing, type Sowing } from './sow-context.js';
import { sowDerogations } from './sow-derogations.js';
import { sowFollowUp } from './sow-follow-up.js';
import { sowLetters } from './sow-letters.js';
import { sowOffers } from './sow-offers.js';
import { sowPromises } from './sow-promises.js';
import { sowReports } from './sow-reports.js';
import { sowSchools } from './sow-schools.js';
import { sowStudents } from './sow-students.js';

export interface DemoSettings {
  /** What every account of the demonstration types. */
  password: string;
  /** Added to the civil clock. */
  clockOffsetMs: number;
  /** What the links of letters begin with. */
  publicUrl: string;
}

export type DemoProgress = (done: number, total: number, label: string) => void;

/** Sows the demonstration once, whole or not at all. `prepare` runs first, in the same transaction. @throws DemoRefused where real people are. */
export async function sowDemo(
  dataSource: DataSource,
  settings: DemoSettings,
  progress: DemoProgress,
  prepare: (manager: EntityManager) => Promise<void> = async () => undefined,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query("select pg_advisory_xact_lock(hashtext('seve demo'))");
    await checkDemoPlace(manager);
    await prepare(manager);
    if (await holdsDemo(manager)) return;
    const now = new Date();
    const today = dayInParis(new Date(now.getTime() + settings.clockOffsetMs));
    const passwordHash = await hash(settings.password);
    await sowEverything(newSowing(manager, new DemoCalendar(today, now)), { ...settings, passwordHash, now }, progress);
  });
}

interface Ground extends DemoSettings {
  passwordHash: string;
  now: Date;
}

async function sowEverything(sowing: Sowing, { passwordHash, now, publicUrl }: Ground, progress: DemoProgress): Promise<void> {
  const steps: readonly (readonly [label: string, sow: () => Promise<void>])[] = [
    ['établissements', () => sowSchools(sowing, passwordHash)],
    ['classes et élèves', () => sowStudents(sowing, passwordHash)],
    ['entreprises', () => sowCompanies(sowing, passwordHash)],
    ['dérogations', () => sowDerogations(sowing)],
    ['offres', () => sowOffers(sowing)],
    ['candidatures', () => sowApplications(sowing)],
    ['suivi des élèves', () => sowFollowUp(sowing)],
    ['signalements', () => sowReports(sowing)],
    ['lettres déjà écrites', () => sowLetters(sowing, publicUrl)],
    ['accords à calculer', () => sowPromises(sowing, now)],
  ];
  for (const [place, [label, sow]] of steps.entries()) {
    progress(place, steps.length, label);
    await sow();
  }
  progress(steps.length, steps.length, 'données de démonstration');
}
