import {
  type AgreementForSchool,
  type AmendmentForSchool,
  schoolAmendmentsAccept,
  schoolAmendmentsReopen,
  schoolAmendmentsRequestChanges,
  schoolAmendmentsValidate,
  schoolAmendmentsWithdraw,
} from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { AmendmentButton } from '../../../../../ui/amendment/OfficeActs.js';
import { OfficeAmendment } from '../../../../../ui/amendment/OfficeAmendment.js';
import type { AmendmentOffice } from '../../../../../ui/amendment/office-access.js';
import { useAgreementSigning } from '../../access/use-agreement-signing.js';
import { AmendmentSignatures } from './AmendmentSignatures.js';
import { SchoolAmendmentForm } from './SchoolAmendmentForm.js';

interface AmendmentSheetProps {
  agreement: AgreementForSchool;
  amendment: AmendmentForSchool;
}

/** One amendment of an agreement; a teacher validates subject, skills and days again before it is signed. */
export function AmendmentSheet({ agreement, amendment }: AmendmentSheetProps) {
  const { t } = useTranslation('amendment');
  const { role } = useAccount();
  const { id, state, acts, isWritable, isValidationDue } = amendment;
  const access = useAmendmentOffice(agreement.id, id);
  const signing = useAgreementSigning(agreement.id);
  const isWaiting = state === 'school_done' && isValidationDue;
  const mayValidate = isWaiting && (role === 'teacher' || role === 'school_head');
  const validate = () => schoolAmendmentsValidate({ path: { id: agreement.id, amendmentId: id } });
  return (
    <OfficeAmendment
      amendment={amendment}
      access={access}
      signing={signing}
      form={
        <>
          {isWritable && <SchoolAmendmentForm key={id} agreement={agreement} amendment={amendment} />}
          {isWaiting && !mayValidate && <p className="dimmed">{t('wait-teacher')}</p>}
        </>
      }
      acts={
        mayValidate && (
          <AmendmentButton act={validate} done={t('validate.done')} refresh={access.refresh}>
            {t('validate.act')}
          </AmendmentButton>
        )
      }
    >
      {acts.includes('open_signatures') && !isValidationDue && <AmendmentSignatures agreementId={agreement.id} amendmentId={id} />}
    </OfficeAmendment>
  );
}

/** What the school does with one amendment of an agreement. */
function useAmendmentOffice(agreementId: string, amendmentId: string): AmendmentOffice {
  const invalidate = useInvalidate();
  const path = { id: agreementId, amendmentId };
  return {
    accept: () => schoolAmendmentsAccept({ path }),
    requestChanges: (remark) => schoolAmendmentsRequestChanges({ path, body: { remark } }),
    reopen: () => schoolAmendmentsReopen({ path }),
    withdraw: (reason) => schoolAmendmentsWithdraw({ path, body: { reason } }),
    refresh: () => invalidate('schoolAgreement'),
  };
}
