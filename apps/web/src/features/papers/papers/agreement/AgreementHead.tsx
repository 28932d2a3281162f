import { Flex } from '@mantine/core';
import type { AgreementForSchool } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

export function AgreementHead({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const words = useOfferWords();
  const { studentId, studentName, hostName, classId, className, state, kind, startOn, endOn } = agreement;
  return (
    <PageHead
      place={
        <>
          <Link to="/etablissement/conventions">{t('all')}</Link>
          {className && `, ${className}`}
        </>
      }
      title={t('one.title', { name: studentName, host: hostName })}
      context={
        <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
          <AgreementChip state={state} />
          <span>
            {words.kind(kind)}, {format.dayRange(startOn, endOn)}
          </span>
          {classId && (
            <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId }}>
              {t('one.sheet', { name: studentName })}
            </Link>
          )}
        </Flex>
      }
    />
  );
}
