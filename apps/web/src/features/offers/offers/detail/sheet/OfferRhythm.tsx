import { Box } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FactList } from '../../../../../ui/lists/FactList.js';

/** Periods in the company and at school, and the rhythm in one sentence. */
export function OfferRhythm({ offer: { workStudyBlocks, rhythm } }: { offer: OfferDetail }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  if (workStudyBlocks.length === 0 && rhythm === null) return null;
  return (
    <section aria-labelledby="rhythm">
      <h2 id="rhythm">{t('rhythm.title')}</h2>
      {rhythm && (
        <Box component="p" mb="sm">
          {rhythm}
        </Box>
      )}
      {workStudyBlocks.length > 0 && (
        <FactList>
          {workStudyBlocks.map(({ from, to, at }) => (
            <div key={from}>
              <dt>{t(`rhythm.at.${at}`)}</dt>
              <dd>
                {format.dayRange(from, to)}
                {from.slice(0, 4) === to.slice(0, 4) && ` ${to.slice(0, 4)}`}
              </dd>
            </div>
          ))}
        </FactList>
      )}
    </section>
  );
}
