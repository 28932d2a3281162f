import { Box } from '@mantine/core';
import type { HistoryStep } from '@seve/api-client';
import { EDIT } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../art/progress/Timeline.js';
import { RelativeDay } from '../format/RelativeDay.js';
import { useHistoryWords } from '../wording/use-history-words.js';

interface HistoryProps {
  steps: readonly HistoryStep[];
  /** What a move of state is called; an edit is named by its fields. */
  titleOf: (step: HistoryStep) => string;
}

/** What was done, by whom, when, why and by which way, the newest first. */
export function History({ steps, titleOf }: HistoryProps) {
  const { t } = useTranslation('history');
  const { edited, whoOf } = useHistoryWords();
  if (steps.length === 0) return <p className="dimmed">{t('none')}</p>;
  return (
    <Timeline
      steps={steps.map((step) => ({
        key: step.id,
        state: 'done',
        title: step.act === EDIT ? edited(step.fields) : titleOf(step),
        who: (
          <>
            {whoOf(step)}
            {step.comment && (
              <Box component="p" c="var(--ink)" className="own-words">
                {step.comment}
              </Box>
            )}
          </>
        ),
        when: <RelativeDay at={step.at} />,
      }))}
    />
  );
}
