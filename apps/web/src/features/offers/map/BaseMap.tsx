import { siteReadOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import L from 'leaflet';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GeoJSON, MapContainer, Marker, TileLayer, ZoomControl } from 'react-leaflet';
import css from './BaseMap.module.css';

/** Who runs this instance; it changes with a restart only. */
const siteOptions = { ...siteReadOptions(), staleTime: Number.POSITIVE_INFINITY };

/** Where the names stand on the map. */
const DEPARTMENT_NAMES = [
  { name: 'Somme', latitude: 49.97, longitude: 1.92 },
  { name: 'Oise', latitude: 49.33, longitude: 2.3 },
  { name: 'Aisne', latitude: 49.42, longitude: 3.55 },
  { name: 'Pas-de-Calais', latitude: 50.52, longitude: 2.25 },
  { name: 'Nord', latitude: 50.2, longitude: 3.6 },
] as const;

const TOWNS = [
  { name: 'Amiens', latitude: 49.898, longitude: 2.2847 },
  { name: 'Lille', latitude: 50.632, longitude: 3.0476 },
  { name: 'Arras', latitude: 50.29, longitude: 2.769 },
  { name: 'Abbeville', latitude: 50.107, longitude: 1.832 },
  { name: 'Beauvais', latitude: 49.434, longitude: 2.087 },
  { name: 'Compiègne', latitude: 49.401, longitude: 2.826 },
  { name: 'Saint-Quentin', latitude: 49.847, longitude: 3.287 },
  { name: 'Laon', latitude: 49.567, longitude: 3.621 },
  { name: 'Calais', latitude: 50.948, longitude: 1.856 },
] as const;

const OUTLINES = '/map/departments.json';
const REGION = L.latLngBounds([48.8, 1.3], [51.1, 4.3]);

const nameOf = (text: string, className: string) =>
  L.divIcon({ className: `${className}`, html: `<span>${text}</span>`, iconSize: [0, 0] });

/** Departments, their names and a few towns: our own layer. Tiles lie under it where the operator has some. */
export function BaseMap({ className, children, isStill = false }: { className?: string; children?: ReactNode; isStill?: boolean }) {
  const { t } = useTranslation('offers');
  const site = useQuery(siteOptions).data;
  const outlines = useQuery({
    queryKey: [OUTLINES],
    queryFn: async ({ signal }) => (await (await fetch(OUTLINES, { signal })).json()) as GeoJSON.FeatureCollection,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <MapContainer
      className={className}
      bounds={REGION}
      zoomControl={false}
      attributionControl={Boolean(site?.mapTileUrl)}
      keyboard={!isStill}
      dragging={!isStill}
      scrollWheelZoom={false}
      doubleClickZoom={!isStill}
      zoomSnap={0.25}
      minZoom={7}
      maxZoom={site?.mapTileUrl ? 16 : 12}
    >
      {site?.mapTileUrl && <TileLayer url={site.mapTileUrl} attribution={site.mapAttribution ?? undefined} className={css.tiles} />}
      {outlines.data && (
        <GeoJSON data={outlines.data} pane="tilePane" interactive={false} style={{ className: css.land, fill: !site?.mapTileUrl }} />
      )}
      {DEPARTMENT_NAMES.map(({ name, latitude, longitude }) => (
        <Marker
          key={name}
          position={[latitude, longitude]}
          icon={nameOf(name, css.department ?? '')}
          interactive={false}
          keyboard={false}
        />
      ))}
      {(isStill ? [] : TOWNS).map(({ name, latitude, longitude }) => (
        <Marker key={name} position={[latitude, longitude]} icon={nameOf(name, css.town ?? '')} interactive={false} keyboard={false} />
      ))}
      {!isStill && <ZoomControl position="topright" zoomInTitle={t('map.zoom-in')} zoomOutTitle={t('map.zoom-out')} />}
      {children}
    </MapContainer>
  );
}
