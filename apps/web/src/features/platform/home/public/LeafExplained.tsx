import { Box, Flex } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { Page } from '../../../../shell/page/Page.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './LeafExplained.module.css';
import { LeafSide } from './LeafSide.js';

/** An invented match, marked as an example: points of version 1, for a student without wishes. */
const EXAMPLE = { studentScore: 86, postScore: 78, total: 82 };

export function LeafExplained() {
  const { t } = useTranslation('home');
  const width = usePageWidth();
  return (
    <section className={css.band} aria-labelledby="leaf">
      <Page width={width} className={css.columns}>
        <div className={css.words}>
          <h2 id="leaf">{t('leaf.title')}</h2>
          <Box component="p" mt="md">
            {t('leaf.halves')}
          </Box>
          <Box component="p" mt="md" className="dimmed">
            {t('leaf.fair')}
          </Box>
          <Box component="p" mt="md" className="dimmed">
            {t('leaf.company')}
          </Box>
          <Box component="p" mt="md">
            <Link to="/comment-le-score-est-calcule">{t('leaf.how')}</Link>
          </Box>
        </div>
        <Columns component="figure" columns="1fr 11.875rem 1fr" gap="lg" align="center" m={0} className={css.figure}>
          <LeafSide
            side="you"
            title={t('leaf.you')}
            score={EXAMPLE.studentScore}
            rows={[
              [t('leaf.occupation'), 37, 37],
              [t('leaf.learning'), 20, 26],
              [t('leaf.rhythm'), 15, 16],
              [t('leaf.reach'), 14, 21],
            ]}
          />
          <div className={css.leaf}>
            <ScoreLeaf studentScore={EXAMPLE.studentScore} postScore={EXAMPLE.postScore} size={210} grow />
            <Flex component="p" gap="xs" align="baseline" justify="center" className={css.total}>
              <span className="num">{EXAMPLE.total}</span> <span className="micro dimmed">{t('leaf.total')}</span>
            </Flex>
          </div>
          <LeafSide
            side="post"
            title={t('leaf.post')}
            score={EXAMPLE.postScore}
            rows={[
              [t('leaf.skills'), 32, 45],
              [t('leaf.training'), 25, 25],
              [t('leaf.availability'), 18, 20],
              [t('leaf.project'), 3, 10],
            ]}
          />
          <figcaption className={`micro dimmed ${css.caption}`}>
            <em>{t('leaf.fig')}</em> {t('leaf.caption')}
          </figcaption>
        </Columns>
      </Page>
    </section>
  );
}
