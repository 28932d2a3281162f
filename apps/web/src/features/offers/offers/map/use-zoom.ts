import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useSyncExternalStore } from 'react';

/** Returns the current zoom, including changes that happened before the subscription. */
export function useZoom(map: LeafletMap): number {
  const listen = useCallback(
    (changed: () => void) => {
      map.on('zoomend', changed);
      return () => void map.off('zoomend', changed);
    },
    [map],
  );
  return useSyncExternalStore(listen, () => map.getZoom());
}
