import L from 'leaflet';
import { useTranslation } from 'react-i18next';
import { Marker, useMap } from 'react-leaflet';
import css from '../../map/BaseMap.module.css';
import type { Spot } from './map-layout.js';
import { countOf, type MapPlace } from './map-places.js';
import { onPress } from './on-press.js';

/** Radius of a disc in px, by its number of offers. */
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
  /** One place with several offers, or several places that are too close for discs of their own. */
  places: readonly MapPlace[];
  shift: Spot;
  pointed: string | null;
  onOpen: (places: readonly MapPlace[]) => void;
}

/** Disc with the number of offers. A press on one place opens its list; on several places, zooms in up to the largest zoom. */
export function PlaceDisc({ places, shift, pointed, onOpen }: PlaceDiscProps) {
  const { t } = useTranslation('offers');
  const map = useMap();
  const [first, ...others] = places;
  if (!first) return null;
  const open = () => {
    if (others.length === 0 || map.getZoom() >= map.getMaxZoom()) return onOpen(places);
    map.fitBounds(L.latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude])), { padding: [60, 60], animate: false });
    // Zooming replaces the disc; the map takes the focus, so that the keyboard reaches the new marks.
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
