import { weightsReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { WeightsEditor } from './editor/WeightsEditor.js';
import { RescoreProgress } from './RescoreProgress.js';
import css from './Weights.module.css';
import { WeightsHistory } from './WeightsHistory.js';

/** Weights of the criteria: a change is previewed on real lists before it is saved, and older versions can be restored. */
export function WeightsScreen() {
  const { t } = useTranslation('weights');
  const weights = useSuspenseQuery(weightsReadOptions()).data;
  const inUse = weights.history.find(({ number }) => number === weights.number);
  if (!inUse) return null;
  return (
    <Page width="work" className={css.screen}>
      <PageHead
        title={t('title')}
        context={
          <p>
            {t('context', { version: inUse.version })} <Link to="/comment-le-score-est-calcule">{t('public')}</Link>
          </p>
        }
      />
      <RescoreProgress initial={weights.progress} />
      <WeightsEditor weights={weights} inUse={inUse} />
      <WeightsHistory weights={weights} inUse={inUse} />
    </Page>
  );
}
