import { Loader, Stack } from '@mantine/core';
import { schoolAmendmentsFindingsOptions, schoolAmendmentsOpen, schoolAmendmentsPaperOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { OpenSignatures } from '../../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../../ui/signing/PaperPreview.js';
import { AgreementLaw } from '../../law/AgreementLaw.js';

/** What the law says about the agreement as the amendment would make it, its paper, and the act that sends it to those who sign. */
export function AmendmentSignatures({ agreementId, amendmentId }: { agreementId: string; amendmentId: string }) {
  const invalidate = useInvalidate();
  const path = { id: agreementId, amendmentId };
  const findings = useQuery({ ...schoolAmendmentsFindingsOptions({ path }), throwOnError: true }).data;
  if (findings === undefined) return <Loader />;
  return (
    <Stack gap="md">
      <OpenSignatures
        findings={findings}
        isAmendment
        onOpen={(confirmations) => schoolAmendmentsOpen({ path, body: { confirmations } })}
        refresh={() => invalidate('schoolAgreement')}
      />
      {findings.length > 0 && <AgreementLaw findings={findings} />}
      <PaperPreview paper={schoolAmendmentsPaperOptions({ path })} isAmendment />
    </Stack>
  );
}
