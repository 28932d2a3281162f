import { lazy } from 'react';
import { useSession } from '../../session.js';
import { PublicHome } from './public/PublicHome.js';

/** Visitors do not fetch them. */
const StudentHome = lazy(async () => ({ default: (await import('./student/StudentHome.js')).StudentHome }));
const TeacherHome = lazy(async () => ({ default: (await import('./teacher/TeacherHome.js')).TeacherHome }));
const CoordinatorHome = lazy(async () => ({ default: (await import('./coordinator/CoordinatorHome.js')).CoordinatorHome }));

/** The presentation; for who has an account, what waits for them. A company lands on its offers. */
export function HomeScreen() {
  const { account } = useSession();
  if (account?.role === 'student') return <StudentHome firstName={account.firstName} />;
  if (account?.role === 'teacher') return <TeacherHome />;
  return account?.role === 'campus_coordinator' ? <CoordinatorHome /> : <PublicHome />;
}
