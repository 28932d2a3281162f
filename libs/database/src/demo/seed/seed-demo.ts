import { hash } from '@node-rs/argon2';
import { dayInParis } from '@seve/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { DemoCalendar } from '../demo-calendar.js';
import { checkDemoPlace, holdsDemo } from '../demo-place.js';
import { seedFrameworks } from '../framework-agreements/seed-frameworks.js';
import { seedAgreementPresets, seedAgreements } from './seed-agreements.js';
import { seedApplications } from './seed-applications.js';
import { seedCompanies } from './seed-companies.js';
import { newSowing, type Seeding } from './seed-context.js';
import { seedContracts } from './seed-contracts.js';
import { seedDeclaredPlaces } from './seed-declared-places.js';
import { seedDerogations } from './seed-derogations.js';
import { seedFollowUp } from './seed-follow-up.js';
import { seedGuardian } from './seed-guardian.js';
import { seedJobs } from './seed-jobs.js';
import { seedLetters } from './seed-letters.js';
import { seedOffers } from './seed-offers.js';
import { seedReports } from './seed-reports.js';
import { seedRoles } from './seed-roles.js';
import { seedRosterImport } from './seed-roster-import.js';
import { seedSavedOffers } from './seed-saved-offers.js';
import { seedSchools } from './seed-schools.js';
import { seedStudents } from './seed-students.js';

export interface DemoSettings {
  /** Password of every demo account. */
  password: string;
  /** Offset of the civil clock in milliseconds. */
  clockOffsetMs: number;
  /** Base address of the links in letters. */
  publicUrl: string;
}

/** Programs of the demo that run in the transaction of its seed. */
export interface DemoParts {
  /** Runs first. */
  prepare?: (manager: EntityManager) => Promise<void>;
  /** Runs once everything is seeded: signs papers by the acts of the application. */
  playPapers: (seeding: Seeding, settings: DemoSettings) => Promise<void>;
}

export type DemoProgress = (done: number, total: number, label: string) => void;

/** Seeds the demo once, in one transaction. @throws DemoRefused if there are real people. */
export async function seedDemo(
  dataSource: DataSource,
  settings: DemoSettings,
  progress: DemoProgress,
  { prepare, playPapers }: DemoParts,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query("select pg_advisory_xact_lock(hashtext('seve demo'))");
    await checkDemoPlace(manager);
    await prepare?.(manager);
    if (await holdsDemo(manager)) return;
    const now = new Date();
    const today = dayInParis(new Date(now.getTime() + settings.clockOffsetMs));
    const passwordHash = await hash(settings.password);
    await seedEverything(newSowing(manager, new DemoCalendar(today, now)), { ...settings, passwordHash, now, playPapers }, progress);
  });
}

interface Ground extends DemoSettings, Pick<DemoParts, 'playPapers'> {
  passwordHash: string;
  now: Date;
}

async function seedEverything(
  seeding: Seeding,
  { passwordHash, now, playPapers, ...settings }: Ground,
  progress: DemoProgress,
): Promise<void> {
  const steps: readonly (readonly [label: string, seed: () => Promise<void>])[] = [
    ['établissements', () => seedSchools(seeding, passwordHash)],
    ['classes et élèves', () => seedStudents(seeding, passwordHash)],
    ['entreprises', () => seedCompanies(seeding, passwordHash)],
    ['rôles', () => seedRoles(seeding, passwordHash)],
    ['dérogations', () => seedDerogations(seeding)],
    ['offres', () => seedOffers(seeding)],
    ['candidatures', () => seedApplications(seeding)],
    ['places hors Sève', () => seedDeclaredPlaces(seeding)],
    ['textes des conventions', () => seedAgreementPresets(seeding)],
    ['conventions', () => seedAgreements(seeding)],
    ['contrats', () => seedContracts(seeding)],
    ['signatures', () => playPapers(seeding, settings)],
    ['conventions-cadres', () => seedFrameworks(seeding)],
    ['offres enregistrées', () => seedSavedOffers(seeding)],
    ['suivi des élèves', () => seedFollowUp(seeding)],
    ['responsables', () => seedGuardian(seeding)],
    ['liste d’élèves', () => seedRosterImport(seeding)],
    ['signalements', () => seedReports(seeding)],
    ['lettres déjà écrites', () => seedLetters(seeding, settings.publicUrl)],
    ['accords à calculer', () => seedJobs(seeding, now)],
  ];
  for (const [place, [label, seed]] of steps.entries()) {
    progress(place, steps.length, label);
    await seed();
  }
  progress(steps.length, steps.length, 'données de démonstration');
}
