import { studentAmendmentsListOptions } from '@seve/api-client';
import { isOutForSignature } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AmendedFields } from '../../../../../ui/amendment/AmendedFields.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';

/** What changes of one's own agreement: the amendments to sign, and those that were signed. */
export function PlaceAmendments({ agreementId }: { agreementId: string }) {
  const { t } = useTranslation('amendment');
  const amended = useQuery(studentAmendmentsListOptions({ path: { id: agreementId } })).data;
  if (amended === undefined) return null;
  return (
    <AmendmentList {...amended}>
      {({ state, fields }) => (
        <>
          <AmendedFields fields={fields} />
          {isOutForSignature(state) && <p className="small dimmed">{t('student.link')}</p>}
        </>
      )}
    </AmendmentList>
  );
}
