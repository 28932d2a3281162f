import { Box, Flex } from '@mantine/core';
import type { CompletionStep, ProfileCompletion } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { STEP_SECTIONS } from './completion-sections.js';
import css from './NextStep.module.css';

interface NextStepProps {
  completion: ProfileCompletion;
  /** True while the first questions are unanswered; the link then leads to them. */
  needsOnboarding?: boolean;
}

/** Percentage of the profile that is filled, and the next step that improves it most. */
export function NextStep({ completion: { percent, next }, needsOnboarding = false }: NextStepProps) {
  const { t } = useTranslation('completion');
  const format = useFormat();
  return (
    <section aria-labelledby="completion">
      <Flex component="h2" gap="xs" align="baseline" justify="space-between" id="completion" className={`h3 ${css.title}`}>
        {t('title')}{' '}
        <Box component="span" fz="1.875rem" lh="2rem" className="num">
          {format.percent(percent / 100)}
        </Box>
      </Flex>
      <div className={css.track} aria-hidden="true">
        <div className={css.fill} style={{ width: `${percent}%` }} />
      </div>
      {next === null ? (
        <p className="small dimmed">{t('all')}</p>
      ) : (
        <>
          <Box component="p" mb="xs">
            {t(`why.${next}`)}
          </Box>
          {needsOnboarding ? <Link to="/bienvenue">{t('resume')}</Link> : <StepLink step={next} />}
        </>
      )}
    </section>
  );
}

function StepLink({ step }: { step: CompletionStep }) {
  const { t } = useTranslation('completion');
  return (
    <Link to="/profil" hash={STEP_SECTIONS[step]}>
      {t(`act.${step}`)}
    </Link>
  );
}
