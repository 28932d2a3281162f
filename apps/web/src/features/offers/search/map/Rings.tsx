import L from 'leaflet';
import { Circle, CircleMarker, Marker } from 'react-leaflet';
import { useFormat } from '../../../../ui/format/use-format.js';
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

/** Where the distance of each ring is written. */
export const ringNames = ({ centre: { latitude, longitude }, radius }: RingsProps) =>
  ringsOf(radius).map((km) => ({ km, latitude: latitude - km / KM_PER_DEGREE, longitude }));

/** Circles every 20 km around the place asked, and the radius itself; a sun for the place. */
export function Rings({ centre, radius }: RingsProps) {
  const format = useFormat();
  const rings = ringsOf(radius);
  const { latitude, longitude } = centre;
  return (
    <>
      {rings.map((km) => (
        <Circle key={km} center={[latitude, longitude]} radius={km * 1_000} interactive={false} className={css.ring} />
      ))}
      {ringNames({ centre, radius }).map(({ km, ...at }) => (
        <Marker
          key={km}
          position={[at.latitude, at.longitude]}
          icon={L.divIcon({ className: css.ringName ?? '', html: `<span>${format.distance(km)}</span>`, iconSize: [0, 0] })}
          interactive={false}
          keyboard={false}
        />
      ))}
      <CircleMarker center={[latitude, longitude]} radius={6} interactive={false} className={css.home} />
    </>
  );
}
