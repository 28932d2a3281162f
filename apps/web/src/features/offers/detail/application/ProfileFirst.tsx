import { Button, Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function ProfileFirst() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('profile-first.why')}</p>
      <Flex component="p" direction="column" gap="xs" mt="field">
        <Button component={Link} to="/profil">
          {t('profile-first.act')}
        </Button>
      </Flex>
    </>
  );
}
