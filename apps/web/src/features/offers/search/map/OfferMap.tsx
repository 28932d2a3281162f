import 'leaflet/dist/leaflet.css';
import type { ListedOffer } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BaseMap } from '../../map/BaseMap.js';
import css from '../../map/BaseMap.module.css';
import { FitTo } from '../../map/FitTo.js';
import { offerPlaces } from '../offer-pages.query.js';
import { useOfferSearch } from '../use-offer-search.js';
import { usePlace } from '../use-place.js';
import { MapLegend } from './MapLegend.js';
import { MapMarks } from './MapMarks.js';
import { placesLeft } from './places-left.js';
import { Rings } from './Rings.js';

interface OfferMapProps {
  offers: readonly ListedOffer[];
  pointed: string | null;
  onPoint: (id: string | null) => void;
  /** Leads to the offer's row. */
  onOpen: (id: string) => void;
}

/** The same offers as the list: those it shows as numbered pins, the others as a count by commune. */
export function OfferMap({ offers, pointed, onPoint, onOpen }: OfferMapProps) {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const { search } = useOfferSearch();
  const { commune, radius } = usePlace(search);
  const places = useQuery(offerPlaces(search));
  const left = placesLeft(places.data ?? [], offers);
  return (
    <section className={css.frame} aria-label={t('map.name')}>
      <BaseMap className={css.map}>
        <FitTo points={commune ? [] : [...offers, ...left]} centre={commune} radius={radius} />
        {commune && <Rings centre={commune} radius={radius} />}
        <MapMarks
          offers={offers}
          left={left}
          pointed={pointed}
          onPoint={onPoint}
          onOpen={onOpen}
          onOpenPlace={({ insee }) => void navigate({ to: '/offres', search: { ...search, place: insee, radius: 10, sort: 'nearest' } })}
        />
      </BaseMap>
      <MapLegend hasRings={commune !== undefined} hasOthers={left.length > 0} />
    </section>
  );
}
