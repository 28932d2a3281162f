import type { VersionView } from '@seve/api-client';
import { type AmendmentAct, isOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { Signatories } from '../signing/Signatories.js';
import type { SigningAccess } from '../signing/signing-access.js';
import { Versions } from '../signing/Versions.js';
import { AmendedFields } from './AmendedFields.js';
import { type AmendedField, AmendedPaper, type AmendmentFacts } from './amended-paper.js';
import { OfficeActs } from './OfficeActs.js';
import type { AmendmentOffice } from './office-access.js';
import { WithdrawAmendment } from './WithdrawAmendment.js';

interface OfficeAmendmentProps {
  amendment: AmendmentFacts & {
    remark: string | null;
    fields: readonly AmendedField[];
    acts: readonly AmendmentAct[];
    versions: readonly VersionView[];
  };
  access: AmendmentOffice;
  signing: SigningAccess;
  /** Form of the office's part, shown while the amendment is a draft. */
  form: ReactNode;
  /** Buttons that only one kind of paper has. */
  acts?: ReactNode;
  /** Content that opens the signatures, and the acts after the last signature. */
  children: ReactNode;
}

/** One amendment as the school office sees it: changes, possible acts, signatories and signed versions. */
export function OfficeAmendment({ amendment, access, signing, form, acts, children }: OfficeAmendmentProps) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const { role } = useAccount();
  const { number, state, remark, fields, versions } = amendment;
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const isManaged = isOutForSignature(state) && isSchoolOfficeRole(role);
  return (
    <>
      {remark && <p className="small">{t('remark-sent', { remark, context })}</p>}
      {state !== 'asked' && <AmendedFields fields={fields} />}
      {state === 'draft' && <p className="dimmed">{t('wait-host', { context })}</p>}
      {form}
      <OfficeActs amendment={amendment} access={access}>
        {acts}
      </OfficeActs>
      {children}
      {out && (
        <Signatories access={signing} version={out} isManaged={isManaged} title={t('signing', { number })}>
          <WithdrawAmendment access={access} />
        </Signatories>
      )}
      {versions.length > 0 && <Versions access={signing} versions={versions} title={t('versions', { number })} />}
    </>
  );
}
