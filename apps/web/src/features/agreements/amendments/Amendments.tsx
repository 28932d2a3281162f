import { Stack } from '@mantine/core';
import { type AgreementForSchool, schoolAmendmentsBegin, schoolAmendmentsListOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useAccount } from '../../../session.js';
import { BeginAmendment } from '../../../ui/amendment/BeginAmendment.js';
import { Consolidated } from '../../../ui/amendment/Consolidated.js';
import { AmendmentSheet } from './AmendmentSheet.js';

/** Amendments of a signed agreement: begun, filled, signed here; and each value that comes from one. */
export function Amendments({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const { role } = useAccount();
  const { id, startOn, endOn } = agreement;
  const { amendments, consolidated, possibleMotives } = useSuspenseQuery(schoolAmendmentsListOptions({ path: { id } })).data;
  const mayBegin = isSchoolOfficeRole(role) && possibleMotives.length > 0;
  if (amendments.length === 0 && !mayBegin) return null;
  return (
    <Stack component="section" gap="md" aria-labelledby="amendments">
      <h2 id="amendments" className="h3">
        {t('section')}
      </h2>
      {amendments.length === 0 && <p className="dimmed">{t('none')}</p>}
      {amendments.map((amendment) => (
        <AmendmentSheet key={amendment.id} agreement={agreement} amendment={amendment} />
      ))}
      {mayBegin && (
        <BeginAmendment
          by="school"
          motives={possibleMotives}
          range={{ from: startOn, to: endOn }}
          onBegin={async (body) => {
            await schoolAmendmentsBegin({ path: { id }, body });
            await invalidate('schoolAgreement');
          }}
        />
      )}
      <Consolidated fields={consolidated} />
    </Stack>
  );
}
