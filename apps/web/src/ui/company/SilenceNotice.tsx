import { Stack } from '@mantine/core';
import { companiesSilenceOptions } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../actions/LinkButton.js';
import { useFormat } from '../format/use-format.js';

/** Tells a company which applications it has not answered, the consequences so far, the next ones, and how to lift them. */
export function SilenceNotice() {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const silence = useQuery(companiesSilenceOptions()).data;
  if (!silence || silence.stage === 'none') return null;
  const { stage, unanswered, pausedAt, offersPaused, message } = silence;
  const day = pausedAt && format.mediumDay(dayInParis(new Date(pausedAt)));
  return (
    <Stack
      component="section"
      gap="xs"
      align="flex-start"
      className="panel"
      bg="var(--waiting-ground)"
      c="var(--waiting-text)"
      py="md"
      px="field"
      mb="lg"
      aria-labelledby="silence"
    >
      <h2 id="silence" className="row-title">
        {day ? t('silence.paused', { count: offersPaused }) : t('silence.title', { count: unanswered })}
      </h2>
      <p>{day ? t('silence.paused-why', { count: unanswered, day }) : t(`silence.then.${stage}`)}</p>
      {message && <p className="own-words anywhere">{t('silence.quote', { message })}</p>}
      <p>{day ? t('silence.lifted-pause') : t('silence.lifted')}</p>
      <LinkButton to="/entreprise/candidatures" search={{ etat: 'late' }} variant="default">
        {t('silence.answer', { count: unanswered })}
      </LinkButton>
    </Stack>
  );
}
