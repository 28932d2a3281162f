import type { ScoreVersionView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.js';
import css from './VersionList.module.css';

/** What changed, when and why: the newest first. */
export function VersionList({ history }: { history: readonly ScoreVersionView[] }) {
  const { t } = useTranslation('score');
  const format = useFormat();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <ol className={`bare-list ${css.versions}`}>
        {history.map(({ version, since, reason, language, restores }) => (
          <li key={version}>
            <p>
              <span className="num">{version}</span> <span className="dimmed">{t('versions.since', { day: format.mediumDay(since) })}</span>
            </p>
            <p className="small" lang={language}>
              {reason}
            </p>
            {restores && <p className="small dimmed">{t('versions.restores', { version: restores })}</p>}
          </li>
        ))}
      </ol>
      <p>{t('versions.kept')}</p>
    </section>
  );
}
