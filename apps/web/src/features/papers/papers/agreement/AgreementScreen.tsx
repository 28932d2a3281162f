import * as api from '@seve/api-client';
import { isDrafting, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { useAgreementSteps } from '../../../../ui/agreement/use-agreement-steps.js';
import { OpenSignatures } from '../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../ui/signing/PaperPreview.js';
import { useAccountActs } from '../access/acts.js';
import { PlacementActs } from '../acts/breaks/PlacementActs.js';
import { SchoolAmendments } from '../amendments/SchoolAmendments.js';
import { PaperLaw } from '../law/PaperLaw.js';
import { SchoolPaper } from '../one/SchoolPaper.js';
import { PartFacts } from '../parts/PartFacts.js';
import { PlanDays } from './PlanDays.js';
import { SaidByHost } from './SaidByHost.js';
import { SchoolPart } from './SchoolPart.js';
import { changesFor } from './seen-changes.js';
import { ValidateSubject } from './ValidateSubject.js';

/** One agreement for its school. */
export function AgreementScreen() {
  const { t } = useTranslation('agreements');
  const { agreementId } = useParams({ from: '/etablissement/conventions/$agreementId' });
  const path = { path: { id: agreementId } };
  const agreement = useSuspenseQuery(api.schoolAgreementsReadOptions(path)).data;
  const findings = useSuspenseQuery(api.schoolSigningFindingsOptions(path)).data;
  const { act } = useAccountActs(api.schoolAgreementsReadQueryKey(path), 'schoolAgreement');
  const { role } = useAccount();
  const steps = useAgreementSteps(agreement);
  const { state, turn, acts, host, school, student, remarks } = agreement;
  const mayAsk = acts.includes('request_changes');
  const mayOpen = acts.includes('open_signatures');
  return (
    <SchoolPaper
      {...{ paper: 'agreement', of: agreement, chip: <AgreementChip state={state} /> }}
      steps={{ title: t('path'), steps, over: t(`agreement:over.${state}`) }}
      askAgain={turn === 'host' ? () => api.schoolAgreementsAsk(path) : undefined}
      changes={changesFor(agreement.changes, role)}
      look={() => act(api.schoolAgreementsLook(path))}
      requestChanges={(sent) => act(api.schoolAgreementsRequestChanges({ ...path, body: { remarks: sent } }))}
      side={
        <>
          <PlanDays agreement={agreement} isWritable={school.isWritable} />
          <PlacementActs agreement={agreement} />
        </>
      }
    >
      {(ask, signatories) => (
        <>
          <SchoolAmendments paper="agreement" of={agreement} />
          {signatories}
          {acts.includes('validate') && <ValidateSubject agreement={agreement} onAsk={ask} />}
          {mayOpen && (
            <OpenSignatures
              findings={findings}
              onOpen={(confirmations) => api.schoolSigningOpen({ ...path, body: { confirmations } })}
              refresh={() => act(Promise.resolve())}
            />
          )}
          {mayOpen && <PaperLaw paper="agreement" findings={findings} />}
          {school.isWritable && <SchoolPart key={agreementId} agreement={agreement} />}
          {host.doneAt !== null && <SaidByHost id={agreementId} mayNote={isSchoolOfficeRole(role)} />}
          <div>
            <PartFacts paper="agreement" party="host" part={host} remarks={remarks} onAsk={mayAsk ? ask : undefined} />
            {!school.isWritable && (
              <PartFacts paper="agreement" party="school" part={school} remarks={remarks} onAsk={mayAsk ? ask : undefined} />
            )}
            <PartFacts paper="agreement" party="student" part={student} />
          </div>
          {isDrafting(state) && !mayOpen && (
            <PaperLaw paper="agreement" findings={findings} isIncomplete={host.missing.length + school.missing.length > 0} />
          )}
          {isDrafting(state) && <PaperPreview paper={api.schoolSigningPaperOptions(path)} />}
        </>
      )}
    </SchoolPaper>
  );
}
