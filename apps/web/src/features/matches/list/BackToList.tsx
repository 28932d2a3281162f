import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './BackToList.module.css';

export function BackToList() {
  const { t } = useTranslation('matches');
  return (
    <Link to="/mes-offres" className={css.back}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      {t('back')}
    </Link>
  );
}
