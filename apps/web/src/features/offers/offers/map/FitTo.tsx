import L from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

interface Point {
  latitude: number;
  longitude: number;
}

interface FitToProps {
  points: readonly Point[];
  /** Centre of the search; when given, the circle of `radius` alone decides the view. */
  centre?: Point;
  radius: number;
}

const METRES_PER_KM = 1_000;
/** Padding in px: a pin is drawn above its point, and the zoom buttons cover the right side. */
const LEFT_TOP: L.PointTuple = [36, 48];
const RIGHT_BOTTOM: L.PointTuple = [84, 36];

/** Fits the view of the map to the found points. */
export function FitTo({ points, centre, radius }: FitToProps) {
  const map = useMap();
  const bounds = boundsOf(points, centre, radius);
  const said = bounds?.toBBoxString();
  useEffect(() => {
    const [west = 0, south = 0, east = 0, north = 0] = said?.split(',').map(Number) ?? [];
    if (said)
      map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { paddingTopLeft: LEFT_TOP, paddingBottomRight: RIGHT_BOTTOM, maxZoom: 10, animate: false },
      );
  }, [map, said]);
  return null;
}

function boundsOf(points: readonly Point[], centre: Point | undefined, radius: number): L.LatLngBounds | null {
  if (centre) return L.latLng(centre.latitude, centre.longitude).toBounds(2 * radius * METRES_PER_KM);
  return points.length === 0 ? null : L.latLngBounds(points.map(({ latitude, longitude }) => [latitude, longitude]));
}
