import { Box, Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { CriterionBar } from '../../../../art/score/CriterionBar.js';
import { criteriaOf } from '../../../../art/score/criteria-of.js';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { useFirstView } from '../../../../art/score/use-first-view.js';
import { Columns } from '../../../../ui/layout/Columns.js';

/** The post's half of the score by criterion. Only the student sees the other half. */
export function ApplicantFit({
  application: { id, postScore, criteria },
}: {
  application: Pick<ApplicationForCompany, 'id' | 'postScore' | 'criteria'>;
}) {
  const { t } = useTranslation('candidates');
  const grow = useFirstView(id);
  if (postScore === null) return null;
  return (
    <Flex px="lg" pt="field" pb="lg" component="section" direction="column" gap="field" className="sheet" aria-labelledby="fit">
      <Columns columns="auto minmax(0, 1fr)" gap="md" align="center">
        <ScoreLeaf postScore={outOf100(postScore)} size={92} grow={grow} />
        <div>
          <Box
            component="h2"
            c="var(--for-post-text)"
            ff="var(--font-text)"
            fz="0.9375rem"
            lts={0}
            lh="1.25rem"
            id="fit"
            className="strong"
          >
            {t('fit.for-post')}
          </Box>
          <Box component="p" c="var(--for-post-text)" fz="2.75rem" lts="-0.02em" lh="2.875rem" className="num">
            {outOf100(postScore)}
            <Box component="span" fz="1.125rem" lts={0} className="dimmed">
              /100
            </Box>
          </Box>
        </div>
      </Columns>
      <Flex component="ul" direction="column" gap="md" className="bare-list">
        {criteriaOf(criteria, 'post').map((criterion) => (
          <li key={criterion.key}>
            <CriterionBar criterion={criterion} side="post" />
          </li>
        ))}
      </Flex>
      <p className="micro dimmed">{t('fit.half')}</p>
    </Flex>
  );
}
