import type { ContractFindingView } from '@seve/api-client';
import { CONTRACT_FINDING_LEVELS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { LegalReasons } from '../../../../ui/law/LegalReasons.js';
import { saidReasons } from '../../../../ui/law/said-reasons.js';
import { Fold } from '../../../../ui/layout/Fold.js';

/** What the law says of the contract as it stands: what keeps it from being signed, and what is to be known. */
export function ContractLaw({ findings }: { findings: readonly ContractFindingView[] }) {
  const { t } = useTranslation('contracts');
  const groups = CONTRACT_FINDING_LEVELS.map((level) => ({ level, found: findings.filter((one) => one.level === level) }));
  const refused = findings.filter(({ level }) => level === 'refused').length;
  return (
    <Fold title={t('law.title')} note={refused > 0 ? t('law.refused', { count: refused }) : t('law.nothing')} startsOpen={refused > 0}>
      {groups
        .filter(({ found }) => found.length > 0)
        .map(({ level, found }) => (
          <div key={level}>
            <h3 className="compact strong">{t(`law.${level}`, { count: found.length })}</h3>
            <LegalReasons reasons={saidReasons(found)} />
          </div>
        ))}
    </Fold>
  );
}
