import 'leaflet/dist/leaflet.css';
import { Box } from '@mantine/core';
import type { ListedOffer } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BaseMap } from '../../map/BaseMap.js';
import css from '../../map/BaseMap.module.css';
import { FitTo } from '../../map/FitTo.js';
import { offerPlaces } from '../offer-pages.query.js';
import { useOfferSearch } from '../use-offer-search.js';
import { usePlace } from '../use-place.js';
import { MapLegend } from './MapLegend.js';
import { MapMarks } from './MapMarks.js';
import { type MapPlace, mapPlaces } from './map-places.js';
import { PlacePanel } from './PlacePanel.js';
import { Rings, ringNames } from './Rings.js';

interface OfferMapProps {
  offers: readonly ListedOffer[];
  pointed: string | null;
  onPoint: (id: string | null) => void;
  /** Scrolls to the row of the offer. */
  onOpen: (id: string) => void;
}

/** Map of the listed offers: numbered pins, and discs with a count for several at or near one address. */
export function OfferMap({ offers, pointed, onPoint, onOpen }: OfferMapProps) {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const { search } = useOfferSearch();
  const { commune, radius } = usePlace(search);
  const places = mapPlaces(offers, useQuery(offerPlaces(search)).data ?? []);
  const { opened, open, close } = useOpened(places);
  const askFor = ({ insee }: MapPlace) =>
    void navigate({ to: '/offres', search: { ...search, place: insee, radius: 10, sort: 'nearest' } });
  return (
    <section className={css.frame} aria-label={t('map.name')}>
      <Box pos="relative">
        <BaseMap className={css.map}>
          <FitTo points={commune ? [] : places} centre={commune} radius={radius} />
          {commune && <Rings centre={commune} radius={radius} />}
          <MapMarks
            places={places}
            centre={commune}
            rings={commune ? ringNames({ centre: commune, radius }) : []}
            pointed={pointed}
            onPoint={onPoint}
            onOpen={onOpen}
            onOpenPlaces={open}
          />
        </BaseMap>
        {opened.length > 0 && (
          <PlacePanel
            key={opened.map(({ insee }) => insee).join(' ')}
            places={opened}
            onOpen={onOpen}
            onOpenPlace={askFor}
            onClose={close}
          />
        )}
      </Box>
      <MapLegend hasRings={commune !== undefined} />
    </section>
  );
}

/** Returns the places whose panel is open; when it closes, the focus returns to the element that opened it. */
function useOpened(places: readonly MapPlace[]) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  const opener = useRef<Element | null>(null);
  return {
    opened: places.filter(({ insee }) => codes.includes(insee)),
    open: (chosen: readonly MapPlace[]) => {
      opener.current = document.activeElement;
      setCodes(chosen.map(({ insee }) => insee));
    },
    close: () => {
      setCodes([]);
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    },
  };
}
