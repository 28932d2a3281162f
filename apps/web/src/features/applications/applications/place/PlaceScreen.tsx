import { Box, Button, Stack } from '@mantine/core';
import { type PlaceForStudent, placementsReadOptions } from '@seve/api-client';
import { isHosted, isPlaceOver } from '@seve/domain';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../art/progress/Timeline.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { PlaceAgreement } from './agreement/PlaceAgreement.js';
import { PlaceContract } from './agreement/PlaceContract.js';
import { CancelElsewhere } from './CancelElsewhere.js';
import { PlaceElsewhere } from './PlaceElsewhere.js';
import { PlaceFacts } from './PlaceFacts.js';
import { PlacePeople } from './PlacePeople.js';
import { PlaceTrouble } from './PlaceTrouble.js';
import { usePlaceSteps } from './use-place-steps.js';

/** Page of an agreed place: next step, dates, address, contacts, and what to do when something goes wrong. */
export function PlaceScreen() {
  const { t } = useTranslation('place');
  const { placementId } = useParams({ from: '/mes-places/$placementId' });
  const place = useSuspenseQuery(placementsReadOptions({ path: { id: placementId } })).data;
  const format = useFormat();
  const words = useOfferWords();
  const titleOf = usePostTitle();
  const steps = usePlaceSteps(place);
  const { application, elsewhere, state, host, kind, startOn } = place;
  const isStanding = state === 'declared' || isHosted(state);
  const isAhead = startOn > format.today;
  return (
    <Page>
      <PageHead
        place={[words.kind(kind), host.name, host.communeName].filter(Boolean).join(', ')}
        title={elsewhere ? t('elsewhere.title') : titleOf(application?.offer?.title ?? null)}
        documentTitle={t('document', { company: host.name })}
        context={<PlaceState place={place} />}
        acts={
          isAhead &&
          isStanding && (
            <Button
              component="a"
              href={`/api/student/placements/${place.id}/first-day.ics`}
              download
              variant="default"
              leftSection={<IconCalendarPlus size={18} stroke={1.6} aria-hidden="true" />}
            >
              {t('calendar')}
            </Button>
          )
        }
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 22rem)" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          {elsewhere && <PlaceElsewhere place={place} elsewhere={elsewhere} />}
          {place.agreementId && <PlaceAgreement agreementId={place.agreementId} after={steps} />}
          {place.contractId && <PlaceContract contractId={place.contractId} after={steps} />}
          {isStanding && place.agreementId === null && place.contractId === null && (
            <section aria-labelledby="next">
              <Box component="h2" mb="sm" id="next" className="h3">
                {t('next')}
              </Box>
              <Timeline steps={steps} />
            </section>
          )}
          <PlaceFacts place={place} />
          {application && (
            <p>
              <Link to="/mes-candidatures">{t('application')}</Link>
            </p>
          )}
        </Stack>
        <Stack gap="xl">
          <PlacePeople place={place} />
          {elsewhere && isStanding && <CancelElsewhere place={place} />}
          {application && <PlaceTrouble place={place} application={application} />}
        </Stack>
      </Columns>
    </Page>
  );
}

/** One sentence that says whether the place is ahead, running or over. */
function PlaceState({ place: { state: standing, startOn, endOn } }: { place: PlaceForStudent }) {
  const { t } = useTranslation('place');
  const format = useFormat();
  if (standing === 'refused' || standing === 'cancelled') return <p>{t(`elsewhere.over.${standing}`)}</p>;
  if (startOn > format.today) return <p>{t('state.ahead', { day: format.longDay(startOn), when: format.relativeDay(startOn) })}</p>;
  if (endOn === null) return <p>{t('state.since', { day: format.longDay(startOn) })}</p>;
  const state = isPlaceOver({ endOn }, format.today) ? 'over' : 'running';
  return <p>{t(`state.${state}`, { day: format.longDay(endOn) })}</p>;
}
