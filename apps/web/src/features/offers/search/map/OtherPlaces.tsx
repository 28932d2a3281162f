import type { OfferPlace } from '@seve/api-client';
import L from 'leaflet';
import { useTranslation } from 'react-i18next';
import { Marker, useMap } from 'react-leaflet';
import css from '../../map/BaseMap.module.css';
import type { Spot } from './map-layout.js';
import { onPress } from './on-press.js';

export const DISC_FRAME = { left: 17, right: 17, top: 17, bottom: 17 };

const disc = (count: number, { x, y }: Spot) =>
  L.divIcon({
    className: css.disc ?? '',
    html: `<span aria-hidden="true">${count}</span>`,
    iconSize: [34, 34],
    iconAnchor: [17 - x, 17 - y],
  });

interface OtherPlacesProps {
  /** Communes so near to each other that they share a disc. */
  groups: readonly (readonly OfferPlace[])[];
  shifts: readonly Spot[];
  onOpen: (place: OfferPlace) => void;
}

/** Offers that the list does not show yet: how many in each commune. A group opens by coming nearer. */
export function OtherPlaces({ groups, shifts, onOpen }: OtherPlacesProps) {
  const { t } = useTranslation('offers');
  const map = useMap();
  return groups.map((places, at) => {
    const [first, ...others] = places;
    if (!first) return null;
    const count = places.reduce((sum, place) => sum + place.count, 0);
    const open = () => {
      if (others.length === 0 || map.getZoom() >= map.getMaxZoom()) onOpen(first);
      else
        map.fitBounds(L.latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude])), {
          padding: [60, 60],
          animate: false,
        });
    };
    const name = t('map.others', { count, place: places.map((place) => place.name).join(', ') });
    return (
      <Marker
        key={`${first.insee} ${name}`}
        position={[first.latitude, first.longitude]}
        icon={disc(count, shifts[at] ?? { x: 0, y: 0 })}
        title={name}
        eventHandlers={onPress(open)}
      />
    );
  });
}
