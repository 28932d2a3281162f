import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { expectNewPage, setRegion } from './announcer.js';

/** Listens to the router; holds the live region that says the title of each new page. */
export function RouteAnnouncer() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) expectNewPage();
      }),
    [router],
  );
  return <div ref={setRegion} className="visually-hidden" role="status" />;
}
