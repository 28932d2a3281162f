import { schoolsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { NewSchool } from './NewSchool.js';
import { SchoolRow } from './SchoolRow.js';

/** The schools of the campus, and a new one. */
export function Schools() {
  const { t } = useTranslation('schools');
  const schools = useSuspenseQuery(schoolsListOptions()).data;
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('count', { count: schools.length })} />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <div>
          {schools.length === 0 && (
            <EmptyState drawing="door-guide" title={t('none')}>
              {t('none-why')}
            </EmptyState>
          )}
          <ul className="bare-list">
            {schools.map((school) => (
              <SchoolRow key={school.id} school={school} />
            ))}
          </ul>
        </div>
        <NewSchool />
      </Columns>
    </Page>
  );
}
