import { Stack } from '@mantine/core';
import type { AgreementForHost } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { AmendedFields } from '../../../ui/amendment/AmendedFields.js';
import { AmendmentHead } from '../../../ui/amendment/AmendmentHead.js';
import { BeginAmendment } from '../../../ui/amendment/BeginAmendment.js';
import { Consolidated } from '../../../ui/amendment/Consolidated.js';
import type { AmendmentAccess } from './amendment-access.js';
import { HostAmendmentForm } from './HostAmendmentForm.js';

interface HostAmendmentsProps {
  agreement: AgreementForHost;
  access: AmendmentAccess;
}

/** Amendments of a signed agreement: asked for and filled by the host. */
export function HostAmendments({ agreement, access }: HostAmendmentsProps) {
  const { t } = useTranslation('amendment');
  const { amended } = access;
  if (amended === undefined) return null;
  const { amendments, consolidated, possibleMotives } = amended;
  if (amendments.length === 0 && possibleMotives.length === 0) return null;
  return (
    <Stack component="section" gap="md" pt="lg" className="ruled" aria-labelledby="amendments">
      <h2 id="amendments" className="h3">
        {t('section')}
      </h2>
      {amendments.map((amendment) => (
        <Stack key={amendment.id} component="article" gap="md" p="lg" className="sheet">
          <AmendmentHead amendment={amendment} />
          {amendment.isWritable ? (
            <HostAmendmentForm agreement={agreement} amendment={amendment} access={access} />
          ) : (
            amendment.state !== 'asked' && <AmendedFields fields={amendment.fields} />
          )}
        </Stack>
      ))}
      {possibleMotives.length > 0 && (
        <BeginAmendment by="host" motives={possibleMotives} range={{ from: agreement.startOn, to: agreement.endOn }} onBegin={access.ask} />
      )}
      <Consolidated fields={consolidated} />
    </Stack>
  );
}
