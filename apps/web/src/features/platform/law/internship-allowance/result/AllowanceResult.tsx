import { Flex } from '@mantine/core';
import type { InternshipAllowance } from '@seve/law';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { LegalReasons } from '../../../../../ui/law/LegalReasons.js';
import css from '../AllowanceScreen.module.css';
import type { AllowanceDraft } from '../allowance-draft.js';
import { AllowanceAnswer } from './AllowanceAnswer.js';
import { AllowanceCase } from './AllowanceCase.js';
import { AllowanceMonths } from './AllowanceMonths.js';
import { AllowanceRates } from './AllowanceRates.js';

interface AllowanceResultProps {
  draft: AllowanceDraft;
  /** Null while the input is incomplete or wrong. */
  allowance: InternshipAllowance | null;
  isWrong: boolean;
}

/** Example in which an allowance is due: four months at 35 h. */
const EXAMPLE = { from: '2026-03-02', to: '2026-06-30' };

export function AllowanceResult({ draft, allowance, isWrong }: AllowanceResultProps) {
  const { t } = useTranslation('allowance');
  if (!allowance) {
    return (
      <section aria-label={t('result.title')}>
        <EmptyState
          title={isWrong ? t('empty.wrong') : t('empty.title')}
          action={
            <Link to="/outils/gratification" search={EXAMPLE}>
              {t('empty.example')}
            </Link>
          }
        >
          {isWrong ? t('empty.wrong-why') : t('empty.why')}
        </EmptyState>
      </section>
    );
  }
  return (
    <Flex component="section" direction="column" gap="block" id="allowance-answer" tabIndex={-1} aria-label={t('result.title')}>
      <AllowanceAnswer allowance={allowance} />
      <AllowanceMonths amount={allowance.amount} />
      <div className={css.part}>
        <h2>{t('why')}</h2>
        <LegalReasons reasons={allowance.reasons} />
      </div>
      <AllowanceRates amount={allowance.amount} />
      <AllowanceCase draft={draft} />
      <p className="small dimmed">{t('notice')}</p>
    </Flex>
  );
}
