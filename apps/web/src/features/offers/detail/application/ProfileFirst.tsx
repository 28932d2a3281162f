import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './ApplyPanel.module.css';

export function ProfileFirst() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('profile-first.why')}</p>
      <p className={css.acts}>
        <Button component={Link} to="/profil">
          {t('profile-first.act')}
        </Button>
      </p>
    </>
  );
}
