import { type ContractForStudent, studentContractAmendmentsListOptions } from '@seve/api-client';
import { isContractBinding, isOutForSignature } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AmendedFields } from '../../../../../ui/amendment/AmendedFields.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';
import { AmendedPaper } from '../../../../../ui/amendment/amended-paper.js';

/** What changes of one's own contract: the amendments to sign, and those that were signed; whom to tell while there is none. */
export function PlaceContractAmendments({ contract: { id, state } }: { contract: ContractForStudent }) {
  const { t } = useTranslation('amendment');
  const isBinding = isContractBinding(state);
  const amended = useQuery({ ...studentContractAmendmentsListOptions({ path: { id } }), enabled: isBinding }).data;
  if (amended === undefined) return null;
  return (
    <AmendedPaper value="contract">
      <AmendmentList {...amended} none={t('none-student')}>
        {({ state: standing, fields }) => (
          <>
            <AmendedFields fields={fields} />
            {isOutForSignature(standing) && <p className="small dimmed">{t('student.link')}</p>}
          </>
        )}
      </AmendmentList>
    </AmendedPaper>
  );
}
