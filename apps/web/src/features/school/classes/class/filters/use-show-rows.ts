import type { ClassSearch } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';

/** Changes some filters of the table, in the address; the others stay. */
export function useShowRows(): (next: Partial<ClassSearch>) => void {
  const navigate = useNavigate({ from: '/classes/$classId' });
  return (next) => void navigate({ to: '.', search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
}
