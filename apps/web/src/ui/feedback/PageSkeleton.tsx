import { useTranslation } from 'react-i18next';
import { RowSkeleton } from './RowSkeleton.js';
import css from './Skeleton.module.css';

/** Placeholder of a loading page: place line, title, rows. The router shows it after 300 ms. */
export function PageSkeleton({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className={css.page} role="status">
      <h1 className="visually-hidden">{t('loading')}</h1>
      <span className={css.bar} style={{ width: '11rem' }} />
      <span className={css.title} />
      <span className={css.bar} style={{ width: 'min(28rem, 80%)' }} />
      <RowSkeleton rows={rows} />
    </div>
  );
}
