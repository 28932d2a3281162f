import { Group } from '@mantine/core';
import type { ApplicationForStudent, PlaceForStudent } from '@seve/api-client';
import { isPlaceOver } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CancelAgreedPlace } from '../../../../ui/actions/CancelAgreedPlace.js';
import { ReportButton } from '../../../../ui/actions/ReportButton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

/** Tells the student whom to inform of a delay or a danger, and how to give the place up. */
export function PlaceTrouble({ place: { endOn, isMinor }, application }: { place: PlaceForStudent; application: ApplicationForStudent }) {
  const { t } = useTranslation('place');
  const format = useFormat();
  const navigate = useNavigate();
  const { id, company, offer, actions, reportedAt } = application;
  const mayCancel = actions.includes('cancel') && !isPlaceOver({ endOn }, format.today);
  return (
    <SidePart gap="sm" aria-labelledby="trouble">
      <h2 id="trouble" className="h3">
        {t('trouble.title')}
      </h2>
      <p>{isMinor ? t('trouble.late.minor') : t('trouble.late.adult')}</p>
      <p>{t('trouble.danger')}</p>
      {mayCancel && <p>{t('trouble.cancel')}</p>}
      <Group gap="xs">
        <ReportButton about="application" id={id} as="student" company={company.name} reportedAt={reportedAt} />
        {mayCancel && (
          <CancelAgreedPlace
            applicationId={id}
            as="student"
            company={company.name}
            offerTitle={offer?.title ?? null}
            onCancelled={() => navigate({ to: '/mes-candidatures' })}
          />
        )}
      </Group>
    </SidePart>
  );
}
