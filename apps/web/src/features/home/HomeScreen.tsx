import type { PersonRole } from '@seve/domain';
import { type ComponentType, lazy } from 'react';
import { useSession } from '../../session.js';
import { PublicHome } from './public/PublicHome.js';

/** Visitors do not fetch them. */
const HOMES: Partial<Record<PersonRole, ComponentType<{ firstName: string }>>> = {
  student: lazy(async () => ({ default: (await import('./student/StudentHome.js')).StudentHome })),
  teacher: lazy(async () => ({ default: (await import('./teacher/TeacherHome.js')).TeacherHome })),
  campus_coordinator: lazy(async () => ({ default: (await import('./coordinator/CoordinatorHome.js')).CoordinatorHome })),
};

/** The presentation; for who has an account, what waits for them. A role without a screen here lands on its first tab (`home.routes.ts`). */
export function HomeScreen() {
  const { account } = useSession();
  const Home = account && HOMES[account.role];
  return Home ? <Home firstName={account.firstName} /> : <PublicHome />;
}
