import type { CampusFiguresView } from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { TABS } from '../../navigation.js';
import { useSession } from '../../session.js';
import type { AppPath } from '../../shell/app-path.js';
import { Page } from '../../shell/Page.js';
import { usePageWidth } from '../../shell/use-page-width.js';
import { Door } from './Door.js';
import css from './Doors.module.css';

/** A visitor is shown each way in; who is in, only the door of the role. */
function useDoorPath(): (visitor: AppPath, ...roles: PersonRole[]) => AppPath | undefined {
  const role = useSession().account?.role;
  return (visitor, ...roles) => {
    if (role === undefined) return visitor;
    return roles.includes(role) ? TABS[role][0]?.to : undefined;
  };
}

export function Doors({ figures }: { figures: CampusFiguresView }) {
  const { t } = useTranslation('home');
  const width = usePageWidth();
  const pathOf = useDoorPath();
  return (
    <Page width={width} className={css.doors}>
      <Door
        drawing="door-seek"
        title={t('seek.title')}
        what={t('seek.what')}
        to={pathOf('/inscription/eleve', 'student')}
        act={t('seek.act')}
        figure={figures.offers}
        unit={t('seek.unit', { count: figures.offers })}
      />
      <Door
        drawing="door-offer"
        title={t('propose.title')}
        what={t('propose.what')}
        to={pathOf('/inscription/entreprise', 'company_admin', 'company_recruiter')}
        act={t('propose.act')}
        figure={figures.companies}
        unit={t('propose.unit', { count: figures.companies })}
      />
      <Door
        drawing="door-guide"
        title={t('guide.title')}
        what={t('guide.what')}
        to={pathOf('/connexion', 'teacher', 'campus_coordinator')}
        act={t('guide.act')}
        figure={figures.schools}
        unit={t('guide.unit', { count: figures.schools })}
      />
    </Page>
  );
}
