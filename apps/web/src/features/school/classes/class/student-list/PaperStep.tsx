import { Box } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Link to the agreement or contract with its current step, marked when it is late. */
export function PaperStep({ student: { agreement, contract } }: { student: Pick<ClassStudent, 'agreement' | 'contract'> }) {
  const { t } = useTranslation('classes');
  if (agreement === null && contract === null) return <span className="dimmed">{t('table.no-agreement')}</span>;
  return (
    <>
      {agreement && (
        <Link to="/etablissement/conventions/$agreementId" params={{ agreementId: agreement.id }}>
          {t(`agreement.step.${agreement.step}`)}
        </Link>
      )}
      {contract && (
        <Link to="/etablissement/contrats/$contractId" params={{ contractId: contract.id }}>
          {t(`contract.step.${contract.step}`)}
        </Link>
      )}
      {(agreement ?? contract)?.isLate && (
        <Box component="span" display="block" c="var(--alert-text)" className="micro">
          {t('agreement.late')}
        </Box>
      )}
    </>
  );
}
