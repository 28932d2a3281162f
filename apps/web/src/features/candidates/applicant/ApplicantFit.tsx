import { Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { CriterionBar } from '../../../art/score/CriterionBar.js';
import { criteriaOf } from '../../../art/score/criteria-of.js';
import { outOf100 } from '../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../art/score/ScoreLeaf.js';
import { useFirstView } from '../../../art/score/use-first-view.js';
import { Columns } from '../../../ui/layout/Columns.js';
import css from './Applicant.module.css';

/** The post's side of the score, criterion by criterion. The other half belongs to the student. */
export function ApplicantFit({ application: { id, e, criteria } }: { application: Pick<ApplicationForCompany, 'id' | 'e' | 'criteria'> }) {
  const { t } = useTranslation('candidates');
  const grow = useFirstView(id);
  if (e === null) return null;
  return (
    <Flex component="section" direction="column" gap="field" className={`sheet ${css.fit}`} aria-labelledby="fit">
      <Columns columns="auto minmax(0, 1fr)" gap="md" align="center">
        <ScoreLeaf e={outOf100(e)} size={92} grow={grow} />
        <div>
          <h2 id="fit" className={`strong ${css.fitTitle}`}>
            {t('fit.for-post')}
          </h2>
          <p className={`num ${css.fitScore}`}>
            {outOf100(e)}
            <span className={`dimmed ${css.fitMax}`}>/100</span>
          </p>
        </div>
      </Columns>
      <Flex component="ul" direction="column" gap="md" className="bare-list">
        {criteriaOf(criteria, 'e').map((criterion) => (
          <li key={criterion.key}>
            <CriterionBar criterion={criterion} side="post" />
          </li>
        ))}
      </Flex>
      <p className="micro dimmed">{t('fit.half')}</p>
    </Flex>
  );
}
