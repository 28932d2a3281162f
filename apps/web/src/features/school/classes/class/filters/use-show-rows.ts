import type { ClassSearch } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';

/** Returns a function that changes some filters in the address and keeps the others. */
export function useShowRows(): (next: Partial<ClassSearch>) => void {
  const navigate = useNavigate({ from: '/classes/$classId' });
  return (next) => void navigate({ to: '.', search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
}
