import type { AgreementFinding } from '@seve/api-client';
import { GUARD_LEVELS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { LegalReasons } from '../../../../ui/law/LegalReasons.js';
import { saidReasons } from '../../../../ui/law/said-reasons.js';
import { Section } from '../../../../ui/layout/Section.js';
import { isSaidOfWritten } from './written-findings.js';

interface AgreementLawProps {
  findings: readonly AgreementFinding[];
  /** A part lacks fields: what the law misses is said at these fields. */
  isIncomplete?: boolean;
}

/** What the law says of the agreement as it stands: what keeps it from being signed, what is confirmed in words, what is to be known. */
export function AgreementLaw({ findings, isIncomplete = false }: AgreementLawProps) {
  const { t } = useTranslation('agreements');
  const said = isIncomplete ? findings.filter(isSaidOfWritten) : findings;
  const groups = GUARD_LEVELS.map((level) => ({ level, found: said.filter((one) => one.level === level) }));
  return (
    <Section id="law" title={t('law.title')} gap="md">
      {isIncomplete && <p className="dimmed">{t('law.incomplete')}</p>}
      {said.length === 0 && !isIncomplete && <p>{t('law.nothing')}</p>}
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ level, found }) => (
          <div key={level}>
            <h3 className="compact strong">{t(`law.${level}`, { count: found.length })}</h3>
            <LegalReasons reasons={saidReasons(found)} />
          </div>
        ))}
    </Section>
  );
}
