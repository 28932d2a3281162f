import L from 'leaflet';
import { useTranslation } from 'react-i18next';
import { Marker } from 'react-leaflet';
import css from '../../map/BaseMap.module.css';
import type { Spot } from './map-layout.js';
import type { NumberedOffer } from './map-places.js';
import { onPress } from './on-press.js';

interface OfferPinProps {
  numbered: NumberedOffer;
  /** Offset from its point, in px. */
  shift: Spot;
  isOn: boolean;
  onPoint: (id: string | null) => void;
  onOpen: (id: string) => void;
}

const PIN = 'M15 37C4 29 0 22 0 15A15 15 0 0 1 15 0H30V15C30 22 26 29 15 37z';
export const PIN_FRAME = { left: 15, right: 15, top: 37, bottom: 1 };

const pinOf = (number: number, { x, y }: Spot, isOn: boolean) =>
  L.divIcon({
    className: `${css.pin} ${isOn ? css.on : ''}`,
    html: `<svg width="30" height="38" viewBox="0 0 30 38" aria-hidden="true"><path d="${PIN}"/></svg><b aria-hidden="true">${number}</b>`,
    iconSize: [30, 38],
    iconAnchor: [15 - x, 37 - y],
  });

/** Pin of the only offer at a place, with its number in the list; pressing it scrolls to the row. */
export function OfferPin({ numbered: { number, offer }, shift, isOn, onPoint, onOpen }: OfferPinProps) {
  const { t } = useTranslation('offers');
  const name = t('map.pin', { number, title: offer.title, place: offer.communeName });
  return (
    <Marker
      key={name}
      position={[offer.latitude, offer.longitude]}
      icon={pinOf(number, shift, isOn)}
      title={name}
      zIndexOffset={isOn ? 1_000 : 0}
      eventHandlers={{ ...onPress(() => onOpen(offer.id)), mouseover: () => onPoint(offer.id), mouseout: () => onPoint(null) }}
    />
  );
}
