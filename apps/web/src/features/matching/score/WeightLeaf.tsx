import { Box, Flex } from '@mantine/core';
import type { ScoreCriterionView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { OpenedLeaf } from '../../../art/score/OpenedLeaf.js';
import { ScoreLeaf } from '../../../art/score/ScoreLeaf.js';
import { useFirstView } from '../../../art/score/use-first-view.js';
import type { Side } from '../../../art/shapes.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './WeightLeaf.module.css';
import { type WeighedCriterion, weightsOf, withoutLent } from './weights-of.js';

/** A leaf with one vein per criterion on each half: its weight, and the reason for it. */
export function WeightLeaf({ criteria }: { criteria: readonly ScoreCriterionView[] }) {
  const { t } = useTranslation('score');
  const grow = useFirstView('weights');
  const [you, post] = [weightsOf(criteria, 'student'), weightsOf(criteria, 'post')];
  return (
    <section className={`sheet ${css.sheet}`} aria-labelledby="weights">
      <h2 id="weights">{t('weights.title')}</h2>
      <Box component="p" mt="xs" maw="var(--max-reading)">
        {t('weights.intro')}
      </Box>
      <Columns columns="1fr 16.75rem 1fr" align="end" mt="lg" className={css.plate}>
        <WeightList side="you" criteria={you} />
        <div className={css.leaf}>
          <span className={css.opened}>
            <OpenedLeaf you={withoutLent(you)} post={withoutLent(post)} grow={grow} />
          </span>
          <span className={css.small}>
            <ScoreLeaf studentScore={100} postScore={100} size={92} grow={grow} />
          </span>
        </div>
        <WeightList side="post" criteria={post} />
      </Columns>
      <Box component="p" mt="sm" ta="center" className="micro dimmed">
        <em>{t('weights.fig')}</em> {t('weights.caption')}
      </Box>
    </section>
  );
}

function WeightList({ side, criteria }: { side: Side; criteria: readonly WeighedCriterion[] }) {
  const { t } = useTranslation('score');
  return (
    <div className={`${side === 'you' ? 'for-you' : 'for-post'} ${css.side}`} data-side={side}>
      <h3 className={`strong ${css.name}`}>{t(`side.${side}`)}</h3>
      <ul className={`bare-list ${css.list}`}>
        {criteria.map(({ key, name, max, reason, lender }) => (
          <li key={key}>
            <Flex component="p" gap="xs" align="baseline" justify="space-between" className={css.head}>
              <span className="strong">{name}</span>
              <Box component="span" fz="1.25rem" className="num">
                {lender === null ? max : t('weights.of-which', { points: max })}
                <span className="visually-hidden"> {t('points', { count: max })}</span>
              </Box>
            </Flex>
            <p className={`small dimmed ${css.reason}`}>
              {reason}
              {lender !== null && <span> {t('weights.lent')}</span>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
