import { Box } from '@mantine/core';
import type { WeighedCriterionView, WeightsVersionView, WeightsView } from '@seve/api-client';
import { areSameWeights, dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../art/score/points-of-100.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { RestoreWeights } from './RestoreWeights.js';
import css from './Weights.module.css';

interface WeightsHistoryProps {
  weights: WeightsView;
  inUse: WeightsVersionView;
}

/** All versions with their reason, newest first; each older one can be restored. */
export function WeightsHistory({ weights: { history, criteria }, inUse }: WeightsHistoryProps) {
  const { t } = useTranslation('weights');
  return (
    <section className={css.history} aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <Box component="ol" mt="sm" className="bare-list">
        {history.map((version) => (
          <Columns
            component="li"
            columns="minmax(0, 1fr) auto"
            from="tablet"
            gap="block"
            rowGap="sm"
            align="start"
            rule="above"
            py="md"
            key={version.number}
          >
            <VersionWords version={version} criteria={criteria} />
            {!areSameWeights(version.points, inUse.points) && <RestoreWeights older={version} inUse={inUse} />}
          </Columns>
        ))}
      </Box>
    </section>
  );
}

function VersionWords({ version, criteria }: { version: WeightsVersionView; criteria: readonly WeighedCriterionView[] }) {
  const { t } = useTranslation('weights');
  const format = useFormat();
  const { points, createdAt, authorName, restores, reason, language } = version;
  const day = format.mediumDay(dayInParis(new Date(createdAt)));
  return (
    <div>
      <h3 className="h4">
        <span className="num">{version.version}</span>{' '}
        <span className="dimmed small">{authorName ? t('history.by', { day, name: authorName }) : t('history.since', { day })}</span>
      </h3>
      <p lang={language}>{reason}</p>
      {restores && <p className="small">{t('history.restores', { version: restores })}</p>}
      {(['student', 'post'] as const).map((side) => {
        const of: Record<string, number> = { ...points[side] };
        const words = criteria.filter((one) => one.side === side).map(({ name, label }) => `${label} ${outOf100(of[name] ?? 0)}`);
        return (
          <p key={side} className="small dimmed">
            {t(`side.${side}`)}
            {t('history.colon')} {words.join(', ')}
          </p>
        );
      })}
    </div>
  );
}
