import { schoolPlacesCheck, schoolPlacesDeclare, schoolPlacesStudentOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { DeclareForm } from '../declare/DeclareForm.js';

/** Page where the school declares a place that one of its students found outside Sève. */
export function DeclareForScreen() {
  const { t } = useTranslation('places');
  const { studentId } = useParams({ from: '/etablissement/places/nouvelle/$studentId' });
  const student = useSuspenseQuery(schoolPlacesStudentOptions({ path: { studentId } })).data;
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const { firstName, lastName, className, isMinor, kinds } = student;
  return (
    <Page width="reading">
      <PageHead
        place={
          <>
            <Link to="/etablissement/places">{t('all')}</Link>
            {className && `, ${className}`}
          </>
        }
        title={t('declare.title', { name: `${firstName} ${lastName}` })}
        context={t('declare.what')}
      />
      <DeclareForm
        as="school"
        kind={kinds[0] ?? 'internship'}
        isMinor={isMinor}
        draftName={`declared-place.${studentId}`}
        check={async (body) => (await schoolPlacesCheck({ path: { studentId }, body })).data}
        declare={async (body) => (await schoolPlacesDeclare({ path: { studentId }, body })).data}
        onDeclared={async ({ id, isHostAsked }) => {
          await navigate({ to: '/etablissement/places/$placementId', params: { placementId: id } });
          showToast(isHostAsked ? t('declare.asked') : t('declare.done'));
          await invalidate('placement');
        }}
      />
    </Page>
  );
}
