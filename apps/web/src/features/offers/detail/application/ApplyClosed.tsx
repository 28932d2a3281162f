import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './ApplyPanel.module.css';

export function ApplyClosed() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('closed.why')}</p>
      <p className={css.acts}>
        <Button component={Link} to="/offres" variant="default">
          {t('closed.act')}
        </Button>
      </p>
    </>
  );
}
