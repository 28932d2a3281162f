import { schoolsEditMutation, schoolsReadOptions, schoolsReadQueryKey } from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { SchoolFactsForm } from './SchoolFactsForm.js';

/** Page on which the campus edits a school. */
export function EditSchool() {
  const { t } = useTranslation('schools');
  const { schoolId } = useParams({ from: '/coordination/etablissements/$schoolId/modifier' });
  const path = { id: schoolId };
  const school = useSuspenseQuery(schoolsReadOptions({ path })).data;
  const edit = useMutation(schoolsEditMutation());
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  return (
    <Page width="reading">
      <PageHead
        title={t('edit.title')}
        documentTitle={`${t('edit.title')}, ${school.name}`}
        place={
          <Link to="/coordination/etablissements/$schoolId" params={{ schoolId }}>
            {school.name}
          </Link>
        }
        context={t('edit.context')}
      />
      <SchoolFactsForm
        school={school}
        hasKind
        onSend={async (body) => {
          const saved = await edit.mutateAsync({ path, body });
          queries.setQueryData(schoolsReadQueryKey({ path }), saved);
          await invalidate('school');
          showToast(t('edit.done', { name: saved.name }));
          void navigate({ to: '/coordination/etablissements/$schoolId', params: { schoolId } });
        }}
      />
    </Page>
  );
}
