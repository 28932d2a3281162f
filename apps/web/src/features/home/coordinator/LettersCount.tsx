import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './CoordinatorHome.module.css';

/** Letters that have not arrived, with the way to all of them and to what the worker has to do. */
export function LettersCount({ lost }: { lost: number }) {
  const { t } = useTranslation('campus-home');
  return (
    <li className={css.count} data-waits={lost > 0 || undefined}>
      <span className={`num ${css.number}`}>{lost}</span>
      <div>
        <Link to="/coordination/courriels">{t('letters-lost', { count: lost })}</Link>
        <p className="small">
          <a href="/admin/queues">{t('queues')}</a>
        </p>
      </div>
    </li>
  );
}
