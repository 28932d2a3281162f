import { siteReadOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import L from 'leaflet';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GeoJSON, MapContainer, TileLayer, ZoomControl } from 'react-leaflet';
import css from './BaseMap.module.css';

/** Facts about the operator of this instance; they change only with a restart. */
const siteOptions = { ...siteReadOptions(), staleTime: Number.POSITIVE_INFINITY };

const OUTLINES = '/map/departments.json';
const REGION = L.latLngBounds([48.8, 1.3], [51.1, 4.3]);

/** A map of department outlines, which Sève serves itself. Tiles lie below when the operator has configured some. */
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
      zoomAnimation={!matchMedia('(prefers-reduced-motion: reduce)').matches}
      zoomSnap={0.25}
      minZoom={7}
      maxZoom={site?.mapTileUrl ? 16 : 12}
    >
      {site?.mapTileUrl && <TileLayer url={site.mapTileUrl} attribution={site.mapAttribution ?? undefined} className={css.tiles} />}
      {outlines.data && (
        <GeoJSON data={outlines.data} pane="tilePane" interactive={false} style={{ className: css.land, fill: !site?.mapTileUrl }} />
      )}
      {!isStill && <ZoomControl position="topright" zoomInTitle={t('map.zoom-in')} zoomOutTitle={t('map.zoom-out')} />}
      {children}
    </MapContainer>
  );
}
