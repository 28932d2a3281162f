import { Box } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Step of the agreement, marked where it is late; leads to it. */
export function AgreementStep({ agreement }: { agreement: ClassStudent['agreement'] }) {
  const { t } = useTranslation('classes');
  if (agreement === null) return <span className="dimmed">{t('table.no-agreement')}</span>;
  const { id, step, isLate } = agreement;
  return (
    <>
      <Link to="/etablissement/conventions/$agreementId" params={{ agreementId: id }}>
        {t(`agreement.step.${step}`)}
      </Link>
      {isLate && (
        <Box component="span" display="block" c="var(--alert-text)" className="micro">
          {t('agreement.late')}
        </Box>
      )}
    </>
  );
}
