import type { ScoreCriterionView, ScoreVersionView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { PointChanges } from './PointChanges.js';
import css from './VersionList.module.css';

/** Versions of the weights, newest first: changes, date and reason. */
export function VersionList({ history, criteria }: { history: readonly ScoreVersionView[]; criteria: readonly ScoreCriterionView[] }) {
  const { t } = useTranslation('score');
  const format = useFormat();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <ol className={`bare-list ${css.versions}`}>
        {withTheOneBefore(history).map(({ version, since, reason, language, restores, points, before }) => (
          <li key={version}>
            <p>
              <span className="num">{version}</span> <span className="dimmed">{t('versions.since', { day: format.mediumDay(since) })}</span>
            </p>
            <p className="small" lang={language}>
              {reason}
            </p>
            {restores && <p className="small dimmed">{t('versions.restores', { version: restores })}</p>}
            {before && <PointChanges criteria={criteria} before={before.points} after={points} />}
          </li>
        ))}
      </ol>
      <p>{t('versions.kept')}</p>
    </section>
  );
}

/** Pairs each version with the previous one; the first version has none. */
const withTheOneBefore = (history: readonly ScoreVersionView[]) =>
  history.map((version, index) => ({ ...version, before: history[index + 1] }));
