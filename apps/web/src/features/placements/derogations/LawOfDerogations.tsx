import { Box, Flex } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SidePart } from '../../../ui/layout/SidePart.js';

/** Explains what the law requires, with its articles. */
export function LawOfDerogations() {
  const { t } = useTranslation('derogations');
  return (
    <SidePart aria-labelledby="law">
      <Box component="h2" pb="sm" id="law" className="h3">
        {t('law.title')}
      </Box>
      <Flex component="ul" direction="column" gap="sm" mt={0} mb="md" pl="field">
        <li>{t('law.who')}</li>
        <li>{t('law.both')}</li>
        <li>{t('law.years')}</li>
        <li>{t('law.notice')}</li>
        <li>{t('law.change')}</li>
        <li>{t('law.never')}</li>
      </Flex>
      <p className="small dimmed">{t('law.aid')}</p>
    </SidePart>
  );
}
