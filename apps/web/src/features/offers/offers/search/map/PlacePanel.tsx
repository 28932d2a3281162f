import { Box, Button, CloseButton, Flex, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../../map/BaseMap.module.css';
import { countOf, type MapPlace } from './map-places.js';

interface PlacePanelProps {
  places: readonly MapPlace[];
  /** Scrolls to the row of the offer. */
  onOpen: (id: string) => void;
  /** Called to search the offers of one place. */
  onOpenPlace: (place: MapPlace) => void;
  onClose: () => void;
}

/** Panel of a disc, beside the zoom buttons: its listed offers by number, and a link to those not listed yet. */
export function PlacePanel({ places, onOpen, onOpenPlace, onClose }: PlacePanelProps) {
  const { t } = useTranslation('offers');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = t('map.disc', { count: countOf(places), place: places.map(({ name }) => name).join(', ') });
  return (
    <Box
      component="section"
      aria-label={title}
      className={`sheet ${css.opened}`}
      pos="absolute"
      top={12}
      left={12}
      right={64}
      mah="70%"
      px="md"
      py="sm"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <Flex justify="space-between" align="start" gap="xs">
        <Box component="h2" ref={heading} tabIndex={-1} className="h3">
          {title}
        </Box>
        <CloseButton aria-label={t('map.close')} onClick={onClose} />
      </Flex>
      <ul className="bare-list">
        {places.flatMap((place) =>
          place.listed.map(({ number, offer }) => (
            <li key={offer.id} className="ruled">
              <UnstyledButton py="xs" w="100%" onClick={() => onOpen(offer.id)}>
                {t('map.row', { number, title: offer.title })} <span className="small dimmed">{offer.companyName}</span>
              </UnstyledButton>
            </li>
          )),
        )}
      </ul>
      {places
        .filter(({ count, listed }) => count > listed.length)
        .map((place) => (
          <Button key={place.insee} variant="default" size="sm" mt="xs" onClick={() => onOpenPlace(place)}>
            {t('map.all-of', { count: place.count, place: place.name })}
          </Button>
        ))}
    </Box>
  );
}
