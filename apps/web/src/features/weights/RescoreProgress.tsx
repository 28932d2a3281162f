import { Progress } from '@mantine/core';
import { type RescoreProgressView, weightsProgressOptions } from '@seve/api-client';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../art/StatusChip.js';
import { useFormat } from '../../ui/use-format.js';
import css from './Weights.module.css';

const ASK_AGAIN_MS = 1_500;

/** How far everybody's lists have followed the last change. */
export function RescoreProgress({ initial }: { initial: RescoreProgressView }) {
  const { t } = useTranslation('weights');
  const format = useFormat();
  const progress = useQuery({
    ...weightsProgressOptions(),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data?.isRunning ? ASK_AGAIN_MS : false),
  }).data;
  const { version, scored, toScore, isRunning, finishedAt } = progress;
  if (!isRunning && finishedAt === null) return null;
  const share = toScore === 0 ? 1 : scored / toScore;
  return (
    <section className={css.progress} aria-labelledby="progress">
      <h2 id="progress" className={css.progressTitle}>
        {isRunning ? t('progress.running', { version }) : t('progress.done', { version })}
      </h2>
      <StatusChip tone={isRunning ? 'waiting' : 'done'} icon={isRunning ? IconHourglass : IconCheck}>
        {isRunning ? format.percent(share) : t('progress.all')}
      </StatusChip>
      {isRunning && (
        <>
          <Progress.Root className={css.bar} radius={4}>
            <Progress.Section value={share * 100} aria-labelledby="progress" />
          </Progress.Root>
          <p className="small dimmed">
            {t('progress.lists', { count: scored, scored: format.number(scored), all: format.number(toScore) })}
          </p>
        </>
      )}
      <p className="visually-hidden" role="status">
        {isRunning ? '' : t('progress.done', { version })}
      </p>
    </section>
  );
}
