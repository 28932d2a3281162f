import type { ListedOffer } from '@seve/api-client';
import L from 'leaflet';
import { useTranslation } from 'react-i18next';
import { Marker } from 'react-leaflet';
import css from '../../map/BaseMap.module.css';
import type { Spot } from './map-layout.js';
import { onPress } from './on-press.js';

interface OfferPinsProps {
  offers: readonly ListedOffer[];
  /** How far each stands from its point. */
  shifts: readonly Spot[];
  pointed: string | null;
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

/** One pin per row of the list, with its number; a button that leads to the row. */
export function OfferPins({ offers, shifts, pointed, onPoint, onOpen }: OfferPinsProps) {
  const { t } = useTranslation('offers');
  return offers.map((offer, at) => {
    const name = t('map.pin', { number: at + 1, title: offer.title, place: offer.communeName });
    const isOn = pointed === offer.id;
    return (
      <Marker
        key={`${offer.id} ${name}`}
        position={[offer.latitude, offer.longitude]}
        icon={pinOf(at + 1, shifts[at] ?? { x: 0, y: 0 }, isOn)}
        title={name}
        zIndexOffset={isOn ? 1_000 : 500 - at}
        eventHandlers={{ ...onPress(() => onOpen(offer.id)), mouseover: () => onPoint(offer.id), mouseout: () => onPoint(null) }}
      />
    );
  });
}
