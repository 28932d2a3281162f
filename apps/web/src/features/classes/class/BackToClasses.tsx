import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './BackToClasses.module.css';

export function BackToClasses() {
  const { t } = useTranslation('classes');
  return (
    <Link to="/classes" className={`no-print ${css.back}`}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      {t('back')}
    </Link>
  );
}
