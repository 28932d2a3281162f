import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './ApplyPanel.module.css';

/** The search is over: one place, accepted. */
export function Placed() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('placed.why')}</p>
      <p className={css.follow}>
        <Link to="/mes-candidatures">{t('applied.follow')}</Link>
      </p>
    </>
  );
}
