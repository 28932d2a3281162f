import { Stack } from '@mantine/core';
import { schoolPlacesFind } from '@seve/api-client';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { TypeAhead } from '../../../../ui/fields/TypeAhead.js';
import { PlaceList } from '../PlaceList.js';
import { placesOfSchool } from '../places.queries.js';
import { UnpreparedPlaces } from './UnpreparedPlaces.js';

/** Places that students of the reader's classes found outside Sève, with a link to declare one. */
export function PlacesScreen() {
  const { t } = useTranslation('places');
  const list = useSuspenseInfiniteQuery(placesOfSchool);
  const places = list.data.pages.flatMap(({ items }) => items);
  const waiting = list.data.pages.at(-1)?.waiting ?? 0;
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={places.length > 0 ? t('waiting', { count: waiting }) : t('what')} />
      <Stack gap="xl">
        <UnpreparedPlaces />
        <DeclareFor />
        {places.length === 0 ? (
          <EmptyState title={t('none.title')}>{t('none.why')}</EmptyState>
        ) : (
          <PlaceList places={places} to="/etablissement/places/$placementId" as="school" list={list} />
        )}
      </Stack>
    </Page>
  );
}

/** Finds the student by name, then opens the form. */
function DeclareFor() {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  return (
    <TypeAhead
      source="place-students"
      label={t('declare-for')}
      hint={t('declare-for-hint')}
      value={typed}
      onChange={setTyped}
      clearOnPick
      search={async (q, signal) =>
        (await schoolPlacesFind({ query: { q }, signal })).data.map(({ studentId, firstName, lastName, className }) => ({
          key: studentId,
          label: `${firstName} ${lastName}`,
          detail: className,
        }))
      }
      onPick={({ key }) => navigate({ to: '/etablissement/places/nouvelle/$studentId', params: { studentId: key } })}
    />
  );
}
