import type { CampusFiguresView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { Door } from './Door.js';
import css from './Doors.module.css';

/** Links to the sign-ups of students, companies and schools. */
export function Doors({ figures }: { figures: CampusFiguresView }) {
  const { t } = useTranslation('home');
  const width = usePageWidth();
  return (
    <Page width={width} className={css.doors}>
      <Door
        drawing="door-seek"
        title={t('seek.title')}
        what={t('seek.what')}
        to="/inscription/eleve"
        act={t('seek.act')}
        figure={figures.offers}
        unit={t('seek.unit', { count: figures.offers })}
      />
      <Door
        drawing="door-offer"
        title={t('propose.title')}
        what={t('propose.what')}
        to="/inscription/entreprise"
        act={t('propose.act')}
        figure={figures.companies}
        unit={t('propose.unit', { count: figures.companies })}
      />
      <Door
        drawing="door-guide"
        title={t('guide.title')}
        what={t('guide.what')}
        to="/connexion"
        act={t('guide.act')}
        figure={figures.schools}
        unit={t('guide.unit', { count: figures.schools })}
      />
    </Page>
  );
}
