import { Stack } from '@mantine/core';
import type { AgreementForSchool, AmendmentForSchool } from '@seve/api-client';
import { isAmendmentOut, isSchoolOfficeRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../session.js';
import { AmendedFields } from '../../../ui/amendment/AmendedFields.js';
import { AmendmentHead } from '../../../ui/amendment/AmendmentHead.js';
import { Signatories } from '../../../ui/signing/Signatories.js';
import { Versions } from '../../../ui/signing/Versions.js';
import { useAgreementSigning } from '../signing/use-agreement-signing.js';
import { AmendmentActs } from './AmendmentActs.js';
import { AmendmentSignatures } from './AmendmentSignatures.js';
import { SchoolAmendmentForm } from './SchoolAmendmentForm.js';
import { WithdrawAmendment } from './WithdrawAmendment.js';

interface AmendmentSheetProps {
  agreement: AgreementForSchool;
  amendment: AmendmentForSchool;
}

/** One amendment: what changes, what the reader can do now, who signs, what was signed. */
export function AmendmentSheet({ agreement, amendment }: AmendmentSheetProps) {
  const { t } = useTranslation('amendment');
  const { role } = useAccount();
  const signing = useAgreementSigning(agreement.id);
  const { id, number, state, remark, fields, acts, versions, isWritable, isValidationDue, effectiveOn } = amendment;
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const isManaged = isAmendmentOut(state) && isSchoolOfficeRole(role);
  const mayOpen = acts.includes('open_signatures') && !isValidationDue;
  return (
    <Stack component="article" gap="md" p="lg" className="sheet">
      <AmendmentHead amendment={amendment} />
      {remark && <p className="small">{t('remark-sent', { remark })}</p>}
      {state !== 'asked' && <AmendedFields fields={fields} />}
      {state === 'draft' && <p className="dimmed">{t('wait-host')}</p>}
      {isWritable && <SchoolAmendmentForm key={`${id} ${effectiveOn}`} agreement={agreement} amendment={amendment} />}
      <AmendmentActs agreementId={agreement.id} amendment={amendment} />
      {mayOpen && <AmendmentSignatures agreementId={agreement.id} amendmentId={id} />}
      {out && (
        <Signatories access={signing} version={out} isManaged={isManaged} title={t('signing', { number })}>
          <WithdrawAmendment agreementId={agreement.id} amendmentId={id} />
        </Signatories>
      )}
      {versions.length > 0 && <Versions access={signing} versions={versions} title={t('versions', { number })} />}
    </Stack>
  );
}
