import { Box, Flex } from '@mantine/core';
import type { ApplicationStatus } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../../art/progress/Timeline.js';
import { ApplicationChip } from '../../../../../ui/chips/ApplicationChip.js';
import { useAppliedSteps } from './use-applied-steps.js';

interface AppliedProps {
  company: string;
  status: ApplicationStatus;
  /** True right after sending, when this message replaces the form. */
  takesFocus: boolean;
}

export function Applied({ company, status, takesFocus }: AppliedProps) {
  const { t } = useTranslation('offers');
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = useAppliedSteps(status, company);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <Flex rowGap="xs" columnGap="md" align="center" justify="space-between" wrap="wrap" mb="field">
        <h2 id="apply-title" ref={heading} tabIndex={-1}>
          {takesFocus ? t('applied.just') : t('applied.title')}
        </h2>
        <ApplicationChip status={status} />
      </Flex>
      {steps.length > 0 && <Timeline steps={steps} />}
      <Box component="p" mt="field" pt="md" className="ruled">
        <Link to="/mes-candidatures">{t('applied.follow')}</Link>
      </Box>
    </>
  );
}
