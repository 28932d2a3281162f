import { useMap } from 'react-leaflet';
import { MapNames } from '../../map/MapNames.js';
import { useZoom } from '../../map/use-zoom.js';
import { firstFree, frameOf, groupNear, type Spot, spread } from './map-layout.js';
import { countOf, type MapPlace } from './map-places.js';
import { OfferPin, PIN_FRAME } from './OfferPin.js';
import { DISC_FRAMES, discSize, PlaceDisc } from './PlaceDisc.js';
import { RingDistance, type RingName } from './Rings.js';

interface MapMarksProps {
  places: readonly MapPlace[];
  /** Centre of the search; its rings are drawn around it. */
  centre: { latitude: number; longitude: number } | undefined;
  rings: readonly RingName[];
  pointed: string | null;
  onPoint: (id: string | null) => void;
  onOpen: (id: string) => void;
  onOpenPlaces: (places: readonly MapPlace[]) => void;
}

const NEAR_PX = 38;
const CENTRE_FRAME = { left: 8, right: 8, top: 8, bottom: 8 };
const RING_NAME_FRAME = { left: 26, right: 26, top: 9, bottom: 9 };

/** Returns the offer of a mark that stands for a single listed offer. */
function onlyOffer([first, ...others]: readonly MapPlace[]) {
  return first && others.length === 0 && first.count === 1 ? first.listed[0] : undefined;
}

/** Pins for single offers and discs with a count for several, arranged at each zoom so that none overlaps; town names around them. */
export function MapMarks({ places, centre, rings, pointed, onPoint, onOpen, onOpenPlaces }: MapMarksProps) {
  const map = useMap();
  const zoom = useZoom(map);
  const spotted = <Place extends { latitude: number; longitude: number }>(place: Place): Place & Spot => {
    const { x, y } = map.project([place.latitude, place.longitude], zoom);
    return { ...place, x, y };
  };
  const groups = groupNear(places.map(spotted), NEAR_PX).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const only = onlyOffer(group);
    return [{ group, first, only, frame: only ? PIN_FRAME : DISC_FRAMES[discSize(countOf(group))] }];
  });
  const marks = groups.map(({ first: { x, y }, frame }) => ({ x, y, frame }));
  const shifts = spread(marks);
  const ofMarks = [
    ...marks.map((mark, at) => frameOf(mark, shifts[at])),
    ...(centre ? [frameOf({ ...spotted(centre), frame: CENTRE_FRAME })] : []),
  ];
  const distances = rings.flatMap(({ km, spots }) => {
    const free = firstFree(
      spots.map((spot) => ({ ...spotted(spot), frame: RING_NAME_FRAME })),
      ofMarks,
    );
    return free ? [{ km, ...free }] : [];
  });
  const taken = [...ofMarks, ...distances.map((distance) => frameOf(distance))];
  return (
    <>
      {groups.map(({ group, first, only }, at) => {
        const shift = shifts[at] ?? { x: 0, y: 0 };
        return only ? (
          <OfferPin key={first.insee} numbered={only} shift={shift} isOn={pointed === only.offer.id} onPoint={onPoint} onOpen={onOpen} />
        ) : (
          <PlaceDisc key={first.insee} places={group} shift={shift} pointed={pointed} onOpen={onOpenPlaces} />
        );
      })}
      {distances.map(({ km, latitude, longitude }) => (
        <RingDistance key={km} km={km} latitude={latitude} longitude={longitude} />
      ))}
      <MapNames taken={taken} />
    </>
  );
}
