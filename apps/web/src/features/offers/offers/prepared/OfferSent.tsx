import { Box, Button, Flex, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';

interface OfferSentProps {
  companyId: string;
  companyName: string;
  onAgain: () => void;
}

/** Shown after a draft was handed to the company: what happens next, and that only the company can read it now. */
export function OfferSent({ companyId, companyName, onAgain }: OfferSentProps) {
  const { t } = useTranslation('prepared-offers');
  const isCampus = useAccount().role === 'campus_coordinator';
  return (
    <>
      <Box component="section" p="lg" className="sheet">
        <Box component="h2" fz="var(--h3-size)" lh="var(--h3-line)" mb="sm">
          {t('sent.next')}
        </Box>
        <Flex component="ol" direction="column" gap="xs" m={0} pl="field">
          <li>{t('sent.told', { company: companyName })}</li>
          <li>{t('sent.completes')}</li>
          <li>{t('sent.published')}</li>
        </Flex>
      </Box>
      <Group gap="sm" mt="lg">
        <LinkButton to={isCampus ? '/coordination/entreprises/$companyId' : '/entreprises/$companyId'} params={{ companyId }}>
          {t('sent.back')}
        </LinkButton>
        <Button variant="default" onClick={onAgain}>
          {t('sent.again')}
        </Button>
      </Group>
    </>
  );
}
