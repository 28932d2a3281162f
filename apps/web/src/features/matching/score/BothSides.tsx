import { Box } from '@mantine/core';
import type { ScoreExampleView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../art/score/ScoreLeaf.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './BothSides.module.css';

/** Examples of how the scores of both sides are combined into one number. */
export function BothSides({ examples, threshold }: { examples: readonly ScoreExampleView[]; threshold: number }) {
  const { t } = useTranslation('score');
  return (
    <section aria-labelledby="both">
      <h2 id="both">{t('both.title')}</h2>
      <Box component="p" mt="xs" maw="var(--max-reading)">
        {t('both.intro')}
      </Box>
      <Columns component="ul" columns={3} from="tablet" my="field" className={`bare-list ${css.examples}`}>
        {examples
          .map(({ studentScore, postScore, total }) => ({
            studentScore: outOf100(studentScore),
            postScore: outOf100(postScore),
            total: outOf100(total),
          }))
          .map(({ studentScore, postScore, total }) => (
            <li key={`${studentScore} ${postScore}`}>
              <ScoreLeaf studentScore={studentScore} postScore={postScore} size={92} />
              <p>
                <span className="for-you strong">{t('both.you', { score: studentScore })}</span>
                <span className="for-post strong">{t('both.post', { score: postScore })}</span>
                <span className={css.total}>
                  {t('both.total')} <span className="num">{total}</span>
                </span>
              </p>
            </li>
          ))}
      </Columns>
      <Box component="p" mt="xs" maw="var(--max-reading)">
        {t('both.absent')}
      </Box>
      <Box component="p" mt="xs" maw="var(--max-reading)">
        {t('both.letters', { threshold: outOf100(threshold) })}
      </Box>
    </section>
  );
}
