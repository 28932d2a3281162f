import { Box, Stack } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';

/** The response as it was sent. */
export function AnswerGiven({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const { companyMessage, refusalReason, refusalShared } = application;
  const said = useGiven(application);
  return (
    <Stack gap="xs" maw="36rem">
      <p>{said}</p>
      {companyMessage && (
        <Box component="p" ff="var(--font-display)" fz="1.0625rem" fs="italic" lh="1.625rem" className="own-words">
          {t('preview.quote', { message: companyMessage })}
        </Box>
      )}
      {refusalReason && !refusalShared && <p className="small dimmed">{t('given.not-shared')}</p>}
    </Stack>
  );
}

function useGiven({ status, refusalReason, student, answerBy, poolAgreedAt, poolUntil }: ApplicationForCompany): string {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const name = student.firstName;
  if (refusalReason === 'other') return t('given.rejected-plain');
  if (refusalReason) return t('given.rejected', { reason: t(`reason.${refusalReason}`) });
  if (status === 'pool' && poolAgreedAt && poolUntil) return t('given.pool-agreed', { name, day: format.mediumDay(poolUntil) });
  if (status === 'pool') return t('given.pool', { name });
  if (status === 'offered' && answerBy) return t('given.offered-until', { name, day: format.mediumDay(answerBy) });
  if (status === 'expired') return t('given.expired');
  return t('given.offered', { name });
}
