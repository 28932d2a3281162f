import { dayInParis, lastWorkedDay, type OfferKind, PLACEMENT_TABLE, type PlacementState, type Via } from '@seve/domain';
import { CompanySite } from '../../entities/company.entities.js';
import { Placement } from '../../entities/placement.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { Student } from '../../entities/student.entity.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { DEMO_PAPERS } from '../demo-papers.js';
import { demoName } from '../people/demo-person.js';
import { idAt, known, type Seeding } from './seed-context.js';
import { type DemoMove, historyOf } from './seed-history.js';

interface DeclaredPlace {
  student: string;
  /** Key of a company with an account; null for a host entered by name. */
  company: string | null;
  kind: OfferKind;
  /** Calendar days since the declaration, as the host's reminders count them. */
  declaredAgo: number;
  /** Working days since the confirmation; null while it waits. */
  confirmedAgo: number | null;
  startInDays: number;
  weeks: number;
  tutorName: string | null;
}

/** Declared places: one confirmed by its host's link, one that waits at the demo company. */
const DECLARED: readonly DeclaredPlace[] = [
  {
    ...{ student: 'Clara Sénéchal', company: null, kind: 'pfmp', declaredAgo: 13, confirmedAgo: 6 },
    ...{ startInDays: 42, weeks: 4, tutorName: 'Bernard Leroy' },
  },
  {
    ...{ student: 'Élise Hennequin', company: 'amidonnerie', kind: 'internship', declaredAgo: 2, confirmedAgo: null },
    ...{ startInDays: 32, weeks: 8, tutorName: null },
  },
];

const TYPED = { hostName: 'Moulins de la Somme', hostAddress: '3 quai de la Somme, 80000 Amiens', contactEmail: 'accueil@moulins.example' };

export async function seedDeclaredPlaces(seeding: Seeding): Promise<void> {
  const signed = DEMO_PAPERS.map((paper) => ({ ...paper, company: 'amidonnerie', tutorName: demoName(DEMO_ACCOUNTS.tutor) }));
  for (const place of [...DECLARED, ...signed]) await seedPlace(seeding, place);
}

async function seedPlace({ manager, calendar, ...seeding }: Seeding, place: DeclaredPlace): Promise<void> {
  const { student, company, kind, declaredAgo, confirmedAgo, startInDays, weeks, tutorName } = place;
  const { id: studentId, accountId } = known(seeding.studentByName, student);
  const site = company === null ? null : await manager.findOneByOrFail(CompanySite, { id: known(seeding.siteByCompany, company) });
  const [declaredAt, confirmedAt] = [calendar.daysAgo(declaredAgo), confirmedAgo === null ? null : calendar.ago(confirmedAgo)];
  const startOn = calendar.mondayAfter(startInDays);
  const id = idAt(declaredAt);
  const host = site ? { companySiteId: site.id, hostSiren: site.siret.slice(0, 9), hostSiret: site.siret } : TYPED;
  await manager.insert(Placement, {
    ...{ id, studentId, ...host, tutorName, source: 'declared', kind, weeklyMinutes: 2_100, declaredByAccountId: accountId },
    ...{ startOn, endOn: lastWorkedDay(startOn, weeks), askedOn: dayInParis(declaredAt) },
    state: confirmedAt === null ? 'declared' : 'agreed',
    version: confirmedAt === null ? 1 : 2,
    createdAt: declaredAt,
    updatedAt: confirmedAt ?? declaredAt,
  });
  const declared: DemoMove<PlacementState> = { to: 'declared', at: declaredAt, by: { accountId, role: 'student' } };
  await manager.insert(StateChange, historyOf({ type: 'placement', id }, PLACEMENT_TABLE, [declared]));
  if (confirmedAt !== null) await manager.insert(StateChange, confirmation(id, confirmedAt));
  await manager.update(Student, { id: studentId }, { searchState: 'placed' });
}

/** Returns the move of a confirmation by link, which has no account. */
const confirmation = (entityId: string, at: Date) => ({
  ...{ id: idAt(at), entityType: 'placement' as const, entityId, fromState: 'declared', toState: 'agreed', act: 'confirm' },
  ...{ actorAccountId: null, actorRole: 'company_recruiter' as const, via: 'link' satisfies Via as Via, createdAt: at },
});
