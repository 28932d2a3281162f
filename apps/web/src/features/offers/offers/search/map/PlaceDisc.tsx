import L from 'leaflet';
import { useTranslation } from 'react-i18next';
import { Marker, useMap } from 'react-leaflet';
import css from '../../map/BaseMap.module.css';
import type { Spot } from './map-layout.js';
import { countOf, type MapPlace } from './map-places.js';
import { onPress } from './on-press.js';

/** Half the width of a disc in pixels: more offers, a larger disc. */
const RADII = { few: 17, many: 20, most: 24 } as const;
export type DiscSize = keyof typeof RADII;
const square = (half: number) => ({ left: half, right: half, top: half, bottom: half });
export const DISC_FRAMES = { few: square(RADII.few), many: square(RADII.many), most: square(RADII.most) };

export function discSize(count: number): DiscSize {
  if (count < 10) return 'few';
  return count < 100 ? 'many' : 'most';
}

const disc = (count: number, { x, y }: Spot, isOn: boolean) => {
  const half = RADII[discSize(count)];
  return L.divIcon({
    className: `${css.disc} ${isOn ? css.discOn : ''}`,
    html: `<span aria-hidden="true">${count}</span>`,
    iconSize: [2 * half, 2 * half],
    iconAnchor: [half - x, half - y],
  });
};

interface PlaceDiscProps {
  /** One place with several offers, or places so near to each other that they share a disc. */
  places: readonly MapPlace[];
  shift: Spot;
  pointed: string | null;
  onOpen: (places: readonly MapPlace[]) => void;
}

/** How many offers are there. One place opens its list; several come nearer, as far as the map goes. */
export function PlaceDisc({ places, shift, pointed, onOpen }: PlaceDiscProps) {
  const { t } = useTranslation('offers');
  const map = useMap();
  const [first, ...others] = places;
  if (!first) return null;
  const open = () => {
    if (others.length === 0 || map.getZoom() >= map.getMaxZoom()) return onOpen(places);
    map.fitBounds(L.latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude])), { padding: [60, 60], animate: false });
    // The disc gives way to others: from the map the keyboard goes on to the first of them.
    map.getContainer().focus({ preventScroll: true });
  };
  const isOn = places.some(({ listed }) => listed.some(({ offer }) => offer.id === pointed));
  const name = t('map.disc', { count: countOf(places), place: places.map((place) => place.name).join(', ') });
  return (
    <Marker
      key={name}
      position={[first.latitude, first.longitude]}
      icon={disc(countOf(places), shift, isOn)}
      title={name}
      zIndexOffset={isOn ? 1_000 : 0}
      eventHandlers={onPress(open)}
    />
  );
}
