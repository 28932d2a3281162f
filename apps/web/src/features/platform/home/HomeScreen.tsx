import { campusFiguresOptions } from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { useSession } from '../../../session.js';
import { Doors } from './public/Doors.js';
import { Hero } from './public/Hero.js';
import { LeafExplained } from './public/LeafExplained.js';
import { NewestOffers } from './public/NewestOffers.js';

/** Lazy, because visitors do not need them. */
const OFFICE_HOME = lazy(async () => ({ default: (await import('./office/OfficeHome.js')).OfficeHome }));
const PERSON_HOME = lazy(async () => ({ default: (await import('./PersonHome.js')).PersonHome }));
const HOMES: Partial<Record<PersonRole, ComponentType<{ firstName: string }>>> = {
  student: lazy(async () => ({ default: (await import('./student/StudentHome.js')).StudentHome })),
  teacher: lazy(async () => ({ default: (await import('./teacher/TeacherHome.js')).TeacherHome })),
  school_staff: OFFICE_HOME,
  school_head: OFFICE_HOME,
  tutor: PERSON_HOME,
  professional: PERSON_HOME,
  campus_coordinator: lazy(async () => ({ default: (await import('./coordinator/CoordinatorHome.js')).CoordinatorHome })),
};

/**
 * Home page of the account's role, or the presentation for visitors. Roles without a home page are redirected to their first tab
 * (`home.routes.ts`).
 */
export function HomeScreen() {
  const { account } = useSession();
  const Home = account && HOMES[account.role];
  return Home ? <Home firstName={account.firstName} /> : <PublicHome />;
}

function PublicHome() {
  const figures = useSuspenseQuery(campusFiguresOptions()).data;
  return (
    <>
      <Hero figures={figures} />
      <Doors figures={figures} />
      <LeafExplained />
      <NewestOffers />
    </>
  );
}
