import L from 'leaflet';
import { Circle, CircleMarker, Marker } from 'react-leaflet';
import { useFormat } from '../../../../../ui/format/use-format.js';
import css from '../../map/BaseMap.module.css';

interface RingsProps {
  centre: { latitude: number; longitude: number };
  radius: number;
}

const STEP_KM = 20;
const KM_PER_DEGREE = 111.2;

function ringsOf(radius: number): number[] {
  const rings = Array.from({ length: Math.floor(radius / STEP_KM) }, (_, at) => (at + 1) * STEP_KM);
  return radius % STEP_KM === 0 ? rings : [...rings, radius];
}

/** A ring with its radius in km, and the positions where that may be written: south, north, east or west of the centre. */
export interface RingName {
  km: number;
  spots: readonly { latitude: number; longitude: number }[];
}

export function ringNames({ centre: { latitude, longitude }, radius }: RingsProps): RingName[] {
  return ringsOf(radius).map((km) => {
    const along = km / KM_PER_DEGREE;
    const across = along / Math.cos((latitude * Math.PI) / 180);
    return {
      km,
      spots: [
        { latitude: latitude - along, longitude },
        { latitude: latitude + along, longitude },
        { latitude, longitude: longitude + across },
        { latitude, longitude: longitude - across },
      ],
    };
  });
}

/** Circles every 20 km around the centre and at the radius itself; a sun marks the centre. */
export function Rings({ centre: { latitude, longitude }, radius }: RingsProps) {
  return (
    <>
      {ringsOf(radius).map((km) => (
        <Circle key={km} center={[latitude, longitude]} radius={km * 1_000} interactive={false} className={css.ring} />
      ))}
      <CircleMarker center={[latitude, longitude]} radius={6} interactive={false} className={css.home} />
    </>
  );
}

export function RingDistance({ km, latitude, longitude }: { km: number; latitude: number; longitude: number }) {
  const format = useFormat();
  return (
    <Marker
      position={[latitude, longitude]}
      icon={L.divIcon({ className: css.ringName ?? '', html: `<span data-ring>${format.distance(km)}</span>`, iconSize: [0, 0] })}
      interactive={false}
      keyboard={false}
      zIndexOffset={-1_000}
    />
  );
}
