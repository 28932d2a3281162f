import { useSession } from '../../session.js';

/** Wider for companies, teachers and the coordination: the masthead, and every page they share with visitors. */
export function usePageWidth(): 'public' | 'work' {
  const role = useSession().account?.role;
  return role === undefined || role === 'student' ? 'public' : 'work';
}
