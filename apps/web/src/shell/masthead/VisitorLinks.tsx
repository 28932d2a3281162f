import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way in, for people without an account on this device. */
export function VisitorLinks() {
  const { t } = useTranslation('shell');
  return (
    <>
      <Button component={Link} to="/inscription/entreprise" variant="subtle" size="sm" className="desktop-only">
        {t('visitor.publish')}
      </Button>
      <Button component={Link} to="/connexion" variant="default" size="sm">
        {t('visitor.sign-in')}
      </Button>
    </>
  );
}
