import { Stack } from '@mantine/core';
import { studentAmendmentsListOptions } from '@seve/api-client';
import { isAmendmentOut } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AmendedFields } from '../../../../ui/amendment/AmendedFields.js';
import { AmendmentHead } from '../../../../ui/amendment/AmendmentHead.js';
import { Consolidated } from '../../../../ui/amendment/Consolidated.js';

/** What changes of one's own agreement: the amendments to sign, and those that were signed. */
export function PlaceAmendments({ agreementId }: { agreementId: string }) {
  const { t } = useTranslation('amendment');
  const amended = useQuery(studentAmendmentsListOptions({ path: { id: agreementId } })).data;
  if (amended === undefined || amended.amendments.length === 0) return null;
  return (
    <Stack component="section" gap="md" aria-labelledby="amendments">
      <h2 id="amendments" className="h3">
        {t('section')}
      </h2>
      {amended.amendments.map((amendment) => (
        <Stack key={amendment.id} component="article" gap="md" p="lg" className="sheet">
          <AmendmentHead amendment={amendment} />
          <AmendedFields fields={amendment.fields} />
          {isAmendmentOut(amendment.state) && <p className="small dimmed">{t('student.link')}</p>}
        </Stack>
      ))}
      <Consolidated fields={amended.consolidated} />
    </Stack>
  );
}
