import { Box, Stack } from '@mantine/core';
import { companyPlacesConfirm, companyPlacesReadOptions, companyPlacesRefuse } from '@seve/api-client';
import { answerOf, isWaitingPlace } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { PlaceChip } from '../../../../ui/chips/PlaceChip.js';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';
import { DeclaredFacts } from '../DeclaredFacts.js';
import { HostAnswer } from '../host/HostAnswer.js';

/** Page of a place that a student has declared at the company; the company confirms or refuses it. */
export function CompanyPlaceScreen() {
  const { t } = useTranslation(['host-place', 'places']);
  const { placementId: id } = useParams({ from: '/entreprise/places/$placementId' });
  const place = useSuspenseQuery(companyPlacesReadOptions({ path: { id } })).data;
  const invalidate = useInvalidate();
  const { studentName, schoolName, hostName, state, reason, findings, quota } = place;
  return (
    <Page width="reading">
      <PageHead
        place={
          <>
            <Link to="/entreprise/places">{t('places:all')}</Link>
            {schoolName && `, ${schoolName}`}
          </>
        }
        title={t(`host-place:title.${answerOf(state)}`, { name: studentName, host: hostName })}
        context={<PlaceChip state={state} />}
      />
      <Stack gap="xl">
        {reason && <blockquote className="own-words">{reason}</blockquote>}
        <DeclaredFacts place={place} />
        {isWaitingPlace(state) && (findings.length > 0 || quota === 'no_headcount') && (
          <section aria-labelledby="law">
            <Box component="h2" mb="sm" id="law" className="h3">
              {findings.length > 0 ? t('host-place:law.refused') : t('host-place:law.title')}
            </Box>
            <PlaceFindings findings={findings} quota={quota} />
          </section>
        )}
        {isWaitingPlace(state) && (
          <HostAnswer
            place={place}
            confirm={async () => {
              await companyPlacesConfirm({ path: { id } });
              await invalidate('placement');
            }}
            refuse={async (given) => {
              await companyPlacesRefuse({ path: { id }, body: { reason: given } });
              await invalidate('placement');
            }}
          />
        )}
      </Stack>
    </Page>
  );
}
