import { Alert, Box } from '@mantine/core';
import { yearRolloversListOptions, yearRolloversPlanOptions } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { RolloverForm } from './RolloverForm.js';
import { RolloverRow } from './RolloverRow.js';

/** Page of the new school year: who moves up, repeats or leaves; below, earlier years with their undo. */
export function SchoolYearScreen() {
  const { t } = useTranslation('school-year');
  const plan = useSuspenseQuery(yearRolloversPlanOptions()).data;
  const done = useSuspenseQuery(yearRolloversListOptions()).data;
  const { fromYear, isEarly } = plan;
  return (
    <Page width="work">
      <PageHead title={t('title')} place={<Link to="/classes">{t('classes')}</Link>} context={t('context')} />
      {done.length > 0 && (
        <Box component="section" mb="xl" aria-labelledby="done">
          <h2 id="done" className="h3">
            {t('done.title')}
          </h2>
          <ul className="bare-list">
            {done.map((one) => (
              <RolloverRow key={one.id} rollover={one} />
            ))}
          </ul>
        </Box>
      )}
      {fromYear === null ? (
        <EmptyState drawing="door-guide" title={t('none.title')} action={<LinkButton to="/classes">{t('none.open')}</LinkButton>}>
          {t('none.why')}
        </EmptyState>
      ) : (
        <>
          {isEarly && (
            <Alert mb="lg" color="betterave" title={t('early.title', { year: schoolYearWords(fromYear) })}>
              {t('early.why')}
            </Alert>
          )}
          <RolloverForm key={`${fromYear} ${plan.classes.length}`} plan={plan} fromYear={fromYear} />
        </>
      )}
    </Page>
  );
}
