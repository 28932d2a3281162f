import type { ListedOffer, OfferPlace } from '@seve/api-client';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { groupNear, spread } from './map-layout.js';
import { OfferPins, PIN_FRAME } from './OfferPins.js';
import { DISC_FRAME, OtherPlaces } from './OtherPlaces.js';

interface MapMarksProps {
  offers: readonly ListedOffer[];
  left: readonly OfferPlace[];
  pointed: string | null;
  onPoint: (id: string | null) => void;
  onOpen: (id: string) => void;
  onOpenPlace: (place: OfferPlace) => void;
}

const NEAR_PX = 38;

/** Pins and discs, laid out anew at each zoom so that each can be pressed. */
export function MapMarks({ offers, left, pointed, onPoint, onOpen, onOpenPlace }: MapMarksProps) {
  const map = useMap();
  const zoom = useZoom(map);
  const spotted = <Place extends { latitude: number; longitude: number }>(place: Place) => {
    const { x, y } = map.project([place.latitude, place.longitude], zoom);
    return { ...place, x, y };
  };
  const pins = offers.map(spotted);
  const groups = groupNear(left.map(spotted), NEAR_PX);
  const shifts = spread([
    ...pins.map((pin) => ({ ...pin, frame: PIN_FRAME })),
    ...groups.flatMap(([first]) => (first ? [{ ...first, frame: DISC_FRAME }] : [])),
  ]);
  return (
    <>
      <OfferPins offers={offers} shifts={shifts} pointed={pointed} onPoint={onPoint} onOpen={onOpen} />
      <OtherPlaces groups={groups} shifts={shifts.slice(offers.length)} onOpen={onOpenPlace} />
    </>
  );
}

/** The current zoom, also right when the map zoomed before the subscription. */
function useZoom(map: LeafletMap): number {
  const listen = useCallback(
    (changed: () => void) => {
      map.on('zoomend', changed);
      return () => void map.off('zoomend', changed);
    },
    [map],
  );
  return useSyncExternalStore(listen, () => map.getZoom());
}
