import { Button, Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function ApplyClosed() {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('closed.why')}</p>
      <Flex component="p" direction="column" gap="xs" mt="field">
        <Button component={Link} to="/offres" variant="default">
          {t('closed.act')}
        </Button>
      </Flex>
    </>
  );
}
