import { useEffect, useState } from 'react';

const seen = new Set<string>();

/** Returns true the first time that this id is shown since the page was loaded. */
export function useFirstView(id: string): boolean {
  const [isFirst] = useState(() => !seen.has(id));
  useEffect(() => {
    seen.add(id);
  }, [id]);
  return isFirst;
}
