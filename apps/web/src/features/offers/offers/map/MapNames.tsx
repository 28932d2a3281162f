import { type ReferenceTownsData, referenceTownsOptions } from '@seve/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import L from 'leaflet';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Marker, useMap } from 'react-leaflet';
import css from './BaseMap.module.css';
import {
  askedArea,
  type Box,
  boxesOverlap,
  leastPopulation,
  type MapName,
  type NameSize,
  type PlacedName,
  placeNames,
  sizeOfTown,
} from './name-layout.js';
import { useZoom } from './use-zoom.js';

/** Points where the names of departments are drawn. */
const DEPARTMENTS = [
  { name: 'Somme', latitude: 49.97, longitude: 1.92 },
  { name: 'Oise', latitude: 49.33, longitude: 2.3 },
  { name: 'Aisne', latitude: 49.42, longitude: 3.55 },
  { name: 'Pas-de-Calais', latitude: 50.52, longitude: 2.25 },
  { name: 'Nord', latitude: 50.2, longitude: 3.6 },
] as const;
/** From this zoom on, only towns are named. */
const DEPARTMENTS_UNTIL = 9.5;

/** Size in px of the zoom buttons in the upper right corner. */
const BUTTONS = { width: 54, height: 92 };

/** The map counts as still after this time, because it zooms several times in a row when it is fitted. */
const STILL_MS = 150;

interface Place {
  name: string;
  latitude: number;
  longitude: number;
}

/** Returns the icon of a name, with a dot on its point unless a mark is there or it names a department. */
function iconOf({ text, size, side, isMarked, box: { left, right, top, bottom }, x, y }: PlacedName) {
  const dot = isMarked || size === 'department' ? '' : `<b style="left:${x - left}px;top:${y - top}px"></b>`;
  return L.divIcon({
    className: `${css.placeName} ${css[size]} ${css[side] ?? ''}`,
    html: `${dot}<span data-place-name>${text}</span>`,
    iconSize: [right - left, bottom - top],
    iconAnchor: [x - left, y - top],
  });
}

/** Draws names of towns and departments outside of the boxes in `taken`; recalculated at each zoom. */
export function MapNames({ taken }: { taken: readonly Box[] }) {
  const map = useMap();
  const zoom = useZoom(map);
  const view = useView(map);
  const towns = useTowns(map, zoom);
  const places = JSON.stringify(taken);
  const names = useMemo(() => {
    const named = ({ name, latitude, longitude }: Place, size: NameSize): MapName => {
      const { x, y } = map.project([latitude, longitude], zoom);
      return { text: name, x, y, size };
    };
    const least = leastPopulation(zoom);
    const shown = towns?.filter(({ population }) => population >= least) ?? [];
    const departments = zoom < DEPARTMENTS_UNTIL ? DEPARTMENTS : [];
    return placeNames(
      [...shown.map((town) => named(town, sizeOfTown(town.population))), ...departments.map((one) => named(one, 'department'))],
      JSON.parse(places) as Box[],
    );
  }, [map, zoom, towns, places]);
  const [[left, top], [right, bottom]] = JSON.parse(view) as [L.PointTuple, L.PointTuple];
  const buttons = { left: right - BUTTONS.width, right, top, bottom: top + BUTTONS.height };
  const isWhole = ({ box, x, y }: PlacedName) =>
    Math.min(box.left, x) >= left && Math.max(box.right, x) <= right && Math.min(box.top, y) >= top && Math.max(box.bottom, y) <= bottom;
  return names
    .filter((name) => isWhole(name) && !boxesOverlap(name.box, buttons))
    .map((name) => (
      <Marker
        key={`${name.text} ${name.x} ${name.side} ${zoom}`}
        position={map.unproject([name.x, name.y], zoom)}
        icon={iconOf(name)}
        interactive={false}
        keyboard={false}
        zIndexOffset={-1_000}
      />
    ));
}

/** Returns the towns of the visible area for this zoom, requested when the map is still; until then, those of the previous view. */
function useTowns(map: L.Map, zoom: number) {
  const bounds = map.getBounds();
  const area = askedArea({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() });
  const wanted = JSON.stringify({ ...area, populationFrom: leastPopulation(zoom) });
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), STILL_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const query = JSON.parse(asked ?? wanted) as ReferenceTownsData['query'];
  return useQuery({
    ...referenceTownsOptions({ query }),
    enabled: asked !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  }).data;
}

/** Returns the visible part of the world map, in pixels, as JSON. */
function useView(map: L.Map): string {
  const listen = useCallback(
    (changed: () => void) => {
      map.on('moveend resize', changed);
      return () => void map.off('moveend resize', changed);
    },
    [map],
  );
  return useSyncExternalStore(listen, () => {
    const { min, max } = map.getPixelBounds();
    return JSON.stringify([min && [min.x, min.y], max && [max.x, max.y]]);
  });
}
