import { Button, Flex } from '@mantine/core';
import { studentsReadOptions } from '@seve/api-client';
import { ONBOARDING_STEPS } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StemGlyph } from '../../../../art/progress/StemGlyph.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import css from './OnboardingScreen.module.css';
import { OnboardingStep } from './OnboardingStep.js';
import { ONBOARDING_PATHS, onboardingStepOf, stepAfter } from './onboarding-steps.js';
import { useEndOnboarding } from './use-end-onboarding.js';

/** The onboarding: four short steps, each saved by itself, so that it can be resumed. */
export function OnboardingScreen() {
  const { t } = useTranslation('onboarding');
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const params = useParams({ strict: false });
  const navigate = useNavigate();
  const end = useEndOnboarding();
  const step = onboardingStepOf(params.step ?? '');
  const number = (ONBOARDING_STEPS.indexOf(step) + 1) as 1 | 2 | 3 | 4;
  const next = stepAfter(step);
  const goOn = async () => {
    if (next) await navigate({ to: '/bienvenue/$step', params: { step: ONBOARDING_PATHS[next] } });
    else await end.mutateAsync();
  };
  return (
    <Page width="reading">
      <PageHead
        key={step}
        place={
          <span className={css.place}>
            <StemGlyph step={number} total={4} />
            <span aria-hidden="true">{t('step', { step: number, total: ONBOARDING_STEPS.length })}</span>
          </span>
        }
        title={t(`title.${step}`)}
        documentTitle={t('document', { step: number, total: ONBOARDING_STEPS.length, title: t(`title.${step}`) })}
        context={t(`why.${step}`, { firstName: profile.firstName })}
      />
      <OnboardingStep key={`${step} ${profile.className}`} step={step} profile={profile} onDone={goOn} />
      <Flex component="p" rowGap="xxs" columnGap="sm" align="center" wrap="wrap" mt="xl">
        <Button ml="-0.75rem" variant="subtle" size="sm" loading={end.isPending} onClick={() => end.mutate()}>
          {t('later')}
        </Button>
        <span className="small dimmed">{t('later-why')}</span>
      </Flex>
    </Page>
  );
}
