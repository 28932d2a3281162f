import { Box, Flex } from '@mantine/core';
import type { DeclaredPlaceLine } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceChip } from '../../../ui/chips/PlaceChip.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { useOfferWords } from '../../../ui/wording/use-offer-words.js';

interface PlaceListProps {
  places: readonly DeclaredPlaceLine[];
  /** Route of the page of one place. */
  to: '/etablissement/places/$placementId' | '/entreprise/places/$placementId';
  /** A school sees the name of the host, a company that of the school. */
  as: 'school' | 'company';
  /** Props of the button that loads further pages. */
  list: ComponentProps<typeof MoreRows>;
}

/** List of places found elsewhere; those that wait come first. */
export function PlaceList({ places, to, as, list }: PlaceListProps) {
  return (
    <>
      <ul className="bare-list">
        {places.map((place) => (
          <PlaceLine key={place.id} place={place} to={to} as={as} />
        ))}
      </ul>
      <MoreRows {...list} />
    </>
  );
}

function PlaceLine({ place, to, as }: Pick<PlaceListProps, 'to' | 'as'> & { place: DeclaredPlaceLine }) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const words = useOfferWords();
  const { id, state, studentName, className, schoolName, hostName, kind, startOn, endOn, askedOn, contactDoubt, declaredOn } = place;
  const days = endOn === null ? t('from', { day: format.mediumDay(startOn) }) : format.dayRange(startOn, endOn);
  const asked = askedOn === null ? t('not-asked') : t('asked', { day: format.shortDay(askedOn) });
  return (
    <Columns component="li" columns={1} gap="xxs" rule="below" py="md">
      <Flex gap="xs" align="baseline" justify="space-between" wrap="wrap">
        <Box component="h2" fz="1.125rem" fw={500} lts={0}>
          <Link to={to} params={{ placementId: id }}>
            {studentName}
          </Link>
        </Box>
        <PlaceChip state={state} />
      </Flex>
      <p>{as === 'school' ? [hostName, className].filter(Boolean).join(', ') : (schoolName ?? hostName)}</p>
      <p className="small dimmed">
        {words.kind(kind)}, {days}
      </p>
      <p className="small dimmed">
        {t('declared', { day: format.shortDay(declaredOn) })} {as === 'school' && state === 'declared' && asked}
      </p>
      {contactDoubt !== null && <p className="small">{t('contact.to-check')}</p>}
    </Columns>
  );
}
