import { Button, Flex } from '@mantine/core';
import type { ApplicationStatus } from '@seve/api-client';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import css from './ApplyAct.module.css';

interface ApplyActProps {
  offerId: string;
  applied: ApplicationStatus | null;
  isMatch: boolean;
}

/** Link to the page of the offer or, after applying, to the application with its state. */
export function ApplyAct({ offerId, applied, isMatch }: ApplyActProps) {
  const { t } = useTranslation('matches');
  if (applied) {
    return (
      <Flex rowGap="xs" columnGap="field" align="center" wrap="wrap" mt="field">
        <ApplicationChip status={applied} />
        <Link to="/mes-candidatures" className={css.link}>
          {t('act.my-application')}
        </Link>
        <Link to="/offres/$offerId" params={{ offerId }} className={css.link}>
          {t('act.offer')}
        </Link>
      </Flex>
    );
  }
  return (
    <Flex rowGap="xs" columnGap="field" align="center" wrap="wrap" mt="field">
      <Button
        renderRoot={(props) => <Link {...props} to="/offres/$offerId" params={{ offerId }} hash={isMatch ? 'candidature' : undefined} />}
        variant={isMatch ? 'filled' : 'default'}
        className={css.button}
        rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden="true" />}
      >
        {isMatch ? t('act.apply') : t('act.offer')}
      </Button>
    </Flex>
  );
}
