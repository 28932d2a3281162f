import 'leaflet/dist/leaflet.css';
import type { OfferDetail } from '@seve/api-client';
import L from 'leaflet';
import { Marker, useMap } from 'react-leaflet';
import { BaseMap } from '../map/BaseMap.js';
import css from '../map/BaseMap.module.css';
import { FitTo } from '../map/FitTo.js';
import { MapNames } from '../map/MapNames.js';
import { useZoom } from '../map/use-zoom.js';

const AROUND_KM = 30;
const PIN = 'M15 37C4 29 0 22 0 15A15 15 0 0 1 15 0H30V15C30 22 26 29 15 37z';

/** A map of the post's commune. Decorative: the place stands beside it in words. */
export function MiniMap({ offer }: { offer: Pick<OfferDetail, 'latitude' | 'longitude'> }) {
  const { latitude, longitude } = offer;
  const icon = L.divIcon({
    className: css.pin ?? '',
    html: `<svg width="30" height="38" viewBox="0 0 30 38"><path d="${PIN}"/></svg>`,
    iconSize: [30, 38],
    iconAnchor: [15, 37],
  });
  return (
    <div aria-hidden="true" inert>
      <BaseMap className={`${css.map} ${css.mini}`} isStill>
        <FitTo points={[]} centre={offer} radius={AROUND_KM} />
        <Marker position={[latitude, longitude]} icon={icon} interactive={false} keyboard={false} />
        <NamesAround offer={offer} />
      </BaseMap>
    </div>
  );
}

/** Names of towns around the pin, which keeps its own place free of them. */
function NamesAround({ offer: { latitude, longitude } }: { offer: Pick<OfferDetail, 'latitude' | 'longitude'> }) {
  const map = useMap();
  const { x, y } = map.project([latitude, longitude], useZoom(map));
  return <MapNames taken={[{ left: x - 15, right: x + 15, top: y - 37, bottom: y + 1 }]} />;
}
