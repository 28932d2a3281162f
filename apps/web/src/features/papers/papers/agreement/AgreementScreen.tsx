import { Stack } from '@mantine/core';
import {
  schoolAgreementsReadOptions,
  schoolSigningFindingsOptions,
  schoolSigningOpen,
  schoolSigningPaperOptions,
  schoolSigningVersionsOptions,
} from '@seve/api-client';
import { isDrafting, isOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { LiveLinks } from '../../../../ui/signing/LiveLinks.js';
import { OpenSignatures } from '../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../ui/signing/PaperPreview.js';
import { Signatories } from '../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../ui/signing/WithdrawVersion.js';
import { useAgreementSigning } from '../access/use-agreement-signing.js';
import { PlacementActs } from '../acts/breaks/PlacementActs.js';
import { Amendments } from '../amendments/agreement/Amendments.js';
import { AgreementLaw } from '../law/AgreementLaw.js';
import { PartFacts } from '../parts/school/PartFacts.js';
import { SchoolForm } from '../parts/school/SchoolForm.js';
import { AgreementHead } from './AgreementHead.js';
import { AgreementHistory, AgreementPath } from './AgreementPath.js';
import { Changes } from './Changes.js';
import { OpenRemarks } from './OpenRemarks.js';
import { PlanDays } from './PlanDays.js';
import { type AskedParty, RemarksDialog } from './RemarksDialog.js';
import { changesFor } from './seen-changes.js';
import { ValidateSubject } from './ValidateSubject.js';

/** One agreement: what the reader can do now, what each side wrote, what the law says, and who signs. */
export function AgreementScreen() {
  const { agreementId } = useParams({ from: '/etablissement/conventions/$agreementId' });
  const path = { path: { id: agreementId } };
  const agreement = useSuspenseQuery(schoolAgreementsReadOptions(path)).data;
  const findings = useSuspenseQuery(schoolSigningFindingsOptions(path)).data;
  const versions = useSuspenseQuery(schoolSigningVersionsOptions(path)).data;
  const signing = useAgreementSigning(agreementId);
  const { role } = useAccount();
  const [asked, setAsked] = useState<AskedParty | null>(null);
  const { state, acts, host, school, student, remarks } = agreement;
  const changes = changesFor(agreement.changes, role);
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const isManaged = isOutForSignature(state) && isSchoolOfficeRole(role);
  const isIncomplete = host.missing.length + school.missing.length > 0;
  const mayOpen = acts.includes('open_signatures');
  return (
    <Page width="work">
      <AgreementHead agreement={agreement} />
      <Columns columns="minmax(0, 21rem) minmax(0, 1fr)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <AgreementPath agreement={agreement} />
          {remarks.length > 0 && <OpenRemarks remarks={remarks} />}
          <PlanDays agreement={agreement} isWritable={school.isWritable} />
          <PlacementActs agreement={agreement} />
        </Stack>
        <Stack gap="xl">
          {changes.length > 0 && <Changes id={agreementId} changes={changes} />}
          <Amendments agreement={agreement} />
          {out && (
            <Signatories access={signing} version={out} isManaged={isManaged}>
              <WithdrawVersion access={signing} />
            </Signatories>
          )}
          {acts.includes('validate') && <ValidateSubject agreement={agreement} onAsk={setAsked} />}
          {mayOpen && (
            <OpenSignatures
              findings={findings}
              onOpen={(confirmations) => schoolSigningOpen({ ...path, body: { confirmations } })}
              refresh={signing.refresh}
            />
          )}
          {mayOpen && <AgreementLaw findings={findings} />}
          {school.isWritable && <SchoolForm key={agreementId} agreement={agreement} />}
          <PartFacts party="host" part={host} remarks={remarks} onAsk={onAsk} />
          {!school.isWritable && <PartFacts party="school" part={school} remarks={remarks} onAsk={onAsk} />}
          <PartFacts party="student" part={student} />
          {isDrafting(state) && !mayOpen && <AgreementLaw findings={findings} isIncomplete={isIncomplete} />}
          {isDrafting(state) && <PaperPreview paper={schoolSigningPaperOptions(path)} />}
          {versions.length > 0 && <Versions access={signing} versions={versions} />}
          <LiveLinks placementId={agreement.placementId} />
          <AgreementHistory agreement={agreement} />
        </Stack>
      </Columns>
      <RemarksDialog id={agreementId} party={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}
