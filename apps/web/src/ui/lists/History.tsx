import { Box } from '@mantine/core';
import type { HistoryStep } from '@seve/api-client';
import { EDIT } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../art/progress/Timeline.js';
import { RelativeDay } from '../format/RelativeDay.js';
import { useHistoryWords } from '../wording/use-history-words.js';

interface HistoryProps {
  steps: readonly HistoryStep[];
  /** Returns the title of a change of state. The title of an edit lists its fields instead. */
  titleOf: (step: HistoryStep) => string;
}

/** Steps of a history, newest first: what was done, by whom, when, why and through which channel. */
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
