import { Box, Flex } from '@mantine/core';
import type { ScoreCriterionView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../../art/shapes.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './CriterionMethods.module.css';
import { type WeighedCriterion, weightsOf } from './weights-of.js';

/** Explains how the points of each criterion are computed, both sides side by side. */
export function CriterionMethods({ criteria }: { criteria: readonly ScoreCriterionView[] }) {
  const { t } = useTranslation('score');
  return (
    <section aria-labelledby="methods">
      <h2 id="methods">{t('methods.title')}</h2>
      <Box component="p" mt="xs" maw="var(--max-reading)">
        {t('methods.intro')}
      </Box>
      <Columns columns={2} from="tablet" gap="xxl" rowGap="lg" mt="field">
        <Methods side="you" criteria={weightsOf(criteria, 'student')} />
        <Methods side="post" criteria={weightsOf(criteria, 'post')} />
      </Columns>
    </section>
  );
}

function Methods({ side, criteria }: { side: Side; criteria: readonly WeighedCriterion[] }) {
  const { t } = useTranslation('score');
  return (
    <div>
      <h3 className={`${side === 'you' ? 'for-you' : 'for-post'} ${css.side}`}>{t(`side.${side}`)}</h3>
      <dl className={css.methods}>
        {criteria.map(({ key, name, max, method, lender }) => (
          <div key={key}>
            <Flex component="dt" justify="space-between" gap="sm">
              <span className="strong">{name}</span>
              <span className="num">
                {lender === null ? t('points', { count: max }) : t('weights.of-which', { points: t('points', { count: max }) })}
              </span>
            </Flex>
            <Box component="dd" mt="0.125rem" mx={0} mb={0} className="small">
              {method}
            </Box>
          </div>
        ))}
      </dl>
    </div>
  );
}
