import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './ApplicationSheet.module.css';

/** After an end, where to look next. */
export function NextIdeas() {
  const { t } = useTranslation('applications');
  return (
    <p className={`small ${css.ideas}`}>
      <Link to="/mes-offres">{t('ideas')}</Link>
    </p>
  );
}
