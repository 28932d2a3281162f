import { studentPlacesCheck, studentPlacesDeclare, studentsReadOptions } from '@seve/api-client';
import { isMinor } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { DeclareForm } from './DeclareForm.js';

/** Page where a student declares a place found outside Sève. */
export function DeclareScreen() {
  const { t } = useTranslation('declared-place');
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const format = useFormat();
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  return (
    <Page width="reading">
      <PageHead title={t('title')} context={t('context')} />
      <DeclareForm
        as="student"
        kind={profile.kinds[0] ?? 'internship'}
        isMinor={isMinor(profile.birthDate, format.today)}
        draftName="declared-place"
        check={async (body) => (await studentPlacesCheck({ body })).data}
        declare={async (body) => (await studentPlacesDeclare({ body })).data}
        onDeclared={async ({ id, isHostAsked }) => {
          await navigate({ to: '/mes-places/$placementId', params: { placementId: id } });
          showToast(isHostAsked ? t('done.asked') : t('done.school'));
          await invalidate('application');
        }}
      />
    </Page>
  );
}
