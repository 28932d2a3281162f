import { Flex } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './OfferForm.module.css';

/** Above an offer that was withdrawn: what it has received stays, and it is to be published again. */
export function OfferWithdrawn() {
  const { t } = useTranslation('company-offers');
  return (
    <Flex component="section" direction="column" gap="xs" className={css.withdrawn} aria-labelledby="offer-withdrawn">
      <Flex component="h2" gap="xs" align="center" id="offer-withdrawn" className={`compact strong ${css.remarksTitle}`}>
        <IconEyeOff size={20} stroke={1.6} aria-hidden="true" />
        {t('withdrawn.title')}
      </Flex>
      <p>{t('withdrawn.then')}</p>
    </Flex>
  );
}
