import { Box, Flex } from '@mantine/core';
import { studentAgreementsReadOptions } from '@seve/api-client';
import { type AgreementState, isOutForSignature } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Timeline, type TimelineStep } from '../../../../../art/progress/Timeline.js';
import { AgreementChip } from '../../../../../ui/agreement/AgreementChip.js';
import { AgreementFile } from '../../../../../ui/agreement/AgreementFile.js';
import { useAgreementSteps } from '../../../../../ui/agreement/use-agreement-steps.js';
import { ToSign } from '../../../../../ui/signing/own/ToSign.js';
import { RefusalTold } from '../../../../../ui/signing/RefusalTold.js';
import { EmergencyContact } from './EmergencyContact.js';
import { PlaceAmendments } from './PlaceAmendments.js';

const hasPaper = (state: AgreementState): boolean => isOutForSignature(state) || state === 'signed' || state === 'sealed';

interface PlaceAgreementProps {
  agreementId: string;
  /** Steps of the place that follow those of the agreement. */
  after: readonly TimelineStep[];
}

/** The agreement of the student's place: its steps with who acts, and the emergency contact. */
export function PlaceAgreement({ agreementId, after }: PlaceAgreementProps) {
  const { t } = useTranslation('agreement');
  const agreement = useSuspenseQuery(studentAgreementsReadOptions({ path: { id: agreementId } })).data;
  const steps = useAgreementSteps(agreement);
  const { state } = agreement;
  return (
    <>
      <ToSign />
      <RefusalTold paper="agreement" refusal={agreement.refusal} then="student" />
      <section aria-labelledby="agreement">
        <Flex mb="sm" columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
          <h2 id="agreement" className="h3">
            {t('place:next')}
          </h2>
          <AgreementChip state={state} />
        </Flex>
        {steps.length > 0 ? <Timeline steps={[...steps, ...after]} /> : <p>{t(`over.${state}`)}</p>}
        {hasPaper(state) && <AgreementFile href={`/api/student/agreements/${agreementId}/file`} isSealed={state === 'sealed'} />}
        {steps.length > 0 && state !== 'sealed' && (
          <Box component="p" mt="sm" className="small dimmed">
            {t('student.link')}
          </Box>
        )}
      </section>
      <PlaceAmendments agreementId={agreementId} />
      <EmergencyContact agreement={agreement} />
    </>
  );
}
