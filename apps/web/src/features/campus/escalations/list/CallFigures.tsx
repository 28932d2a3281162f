import { Box } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { callFigures } from '../escalations.queries.js';

/** Calls of the last seven days, by outcome. */
export function CallFigures() {
  const { t } = useTranslation('escalations');
  const format = useFormat();
  const { calls, answered, refused, medianDays } = useSuspenseQuery(callFigures).data;
  const median = medianDays === null ? t('figures.no-median') : t('figures.days', { count: Math.round(medianDays) });
  const figures = [
    ['calls', format.number(calls)],
    ['answered', format.number(answered)],
    ['refused', format.number(refused)],
    ['median', median],
  ] as const;
  return (
    <section aria-label={t('figures.title')}>
      <p className="small dimmed">{t('figures.title')}</p>
      <Columns component="dl" columns="repeat(auto-fit, minmax(8.5rem, 1fr))" gap="md" rowGap="sm" mt="xs" mb="lg">
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt className="small">{t(`figures.${name}`)}</dt>
            <Box component="dd" m={0} fz="1.5rem" lh="1.875rem" className="num">
              {figure}
            </Box>
          </div>
        ))}
      </Columns>
    </section>
  );
}
