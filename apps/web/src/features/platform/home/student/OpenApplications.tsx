import { Box } from '@mantine/core';
import type { ApplicationForStudent, HomeApplications } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { useTurnWords } from '../../../../ui/wording/use-turn-words.js';
import { HomeSection } from './HomeSection.js';
import css from './OpenApplications.module.css';

const MOST = 5;

interface OpenApplicationsProps {
  applications: HomeApplications;
  isPlaced: boolean;
  /** False for an incomplete profile, which is not led to the offers. */
  mayApply: boolean;
}

/** Open applications with who acts next, and by when. */
export function OpenApplications({ applications: { sent, open }, isPlaced, mayApply }: OpenApplicationsProps) {
  const { t } = useTranslation('student-home');
  if (isPlaced && open.length === 0) return null;
  const more = sent > 0 ? <Link to="/mes-candidatures">{t('applications.all', { count: sent })}</Link> : undefined;
  return (
    <HomeSection title={t('applications.title')} more={more}>
      {open.length === 0 ? (
        <Box component="p" pt="md">
          {sent === 0 ? t('applications.none') : t('applications.over')}{' '}
          {mayApply && <Link to="/mes-offres">{t('applications.find')}</Link>}
        </Box>
      ) : (
        <ul className="bare-list">
          {open.slice(0, MOST).map((application) => (
            <OpenApplication key={application.id} application={application} />
          ))}
        </ul>
      )}
    </HomeSection>
  );
}

function OpenApplication({ application }: { application: ApplicationForStudent }) {
  const turn = useTurnWords();
  const titleOf = usePostTitle();
  const { offer, company, status, nextActor } = application;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) auto"
      from="tablet"
      gap="lg"
      rowGap="xs"
      align="start"
      rule="below"
      py="md"
      className={css.row}
      data-yours={nextActor === 'student' || undefined}
    >
      <div>
        <h3 className={css.name}>
          <Link to="/mes-candidatures">{titleOf(offer?.title ?? null)}</Link>
        </h3>
        <p className="small dimmed">{company.name}</p>
        <p className={css.turn}>{turn(application)}</p>
      </div>
      <ApplicationChip status={status} />
    </Columns>
  );
}
