import { Progress } from '@mantine/core';
import { type RescoreProgressView, weightsProgressOptions } from '@seve/api-client';
import { IconAlertTriangle, IconCheck, IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './Weights.module.css';

const ASK_AGAIN_MS = 1_500;
const RUNNING = { tone: 'waiting', icon: IconHourglass } as const;
const STUCK = { tone: 'alert', icon: IconAlertTriangle } as const;
const DONE = { tone: 'done', icon: IconCheck } as const;

/** Progress of the rescoring of all lists after the last change. */
export function RescoreProgress({ initial }: { initial: RescoreProgressView }) {
  const { t } = useTranslation('weights');
  const format = useFormat();
  const progress = useQuery({
    ...weightsProgressOptions(),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data?.isRunning ? ASK_AGAIN_MS : false),
  }).data;
  const { version, scored, toScore, isRunning, isStuck, movedAt, finishedAt } = progress;
  if (!isRunning && finishedAt === null) return null;
  const share = toScore === 0 ? 1 : scored / toScore;
  const chip = isStuck ? STUCK : isRunning ? RUNNING : DONE;
  return (
    <Columns
      component="section"
      columns="minmax(0, 1fr) auto"
      gap="md"
      rowGap="xs"
      align="center"
      py="md"
      className={css.progress}
      aria-labelledby="progress"
    >
      <h2 id="progress" className="h4">
        {isRunning ? t('progress.running', { version }) : t('progress.done', { version })}
      </h2>
      <StatusChip {...chip}>{isStuck ? t('progress.stuck') : isRunning ? format.percent(share) : t('progress.all')}</StatusChip>
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
      <div role="status" className={isStuck ? css.said : 'visually-hidden'}>
        {isStuck && movedAt && (
          <>
            <p className="strong">{t('progress.still', { since: format.longInstant(movedAt) })}</p>
            <p>{t('progress.what-next')}</p>
          </>
        )}
        {!isRunning && <p>{t('progress.done', { version })}</p>}
      </div>
    </Columns>
  );
}
