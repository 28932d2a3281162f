import { useTranslation } from 'react-i18next';
import css from './DemoBanner.module.css';

/** Shown only while the demonstration data are loaded. */
export function DemoBanner() {
  const { t } = useTranslation('shell');
  return (
    <aside className={`no-print small ${css.banner}`} aria-label={t('demo.name')}>
      <p>{t('demo.sentence')}</p>
    </aside>
  );
}
