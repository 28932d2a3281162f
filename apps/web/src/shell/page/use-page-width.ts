import { useSession } from '../../session.js';

/** Returns the wide layout for companies, teachers and coordinators, in the masthead and in pages that they share with visitors. */
export function usePageWidth(): 'public' | 'work' {
  const role = useSession().account?.role;
  return role === undefined || role === 'student' ? 'public' : 'work';
}
