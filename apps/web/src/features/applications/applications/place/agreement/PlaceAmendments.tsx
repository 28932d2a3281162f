import { type ContractForStudent, studentAmendmentsListOptions, studentContractAmendmentsListOptions } from '@seve/api-client';
import { areTermsAgreed, isOutForSignature, type PlacementPaperType } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AmendedFields } from '../../../../../ui/amendment/AmendedFields.js';
import { AmendmentList } from '../../../../../ui/amendment/AmendmentList.js';
import { type AmendedField, AmendedPaper, type AmendmentFacts, type ConsolidatedField } from '../../../../../ui/amendment/amended-paper.js';

/** Amendments to the student's agreement: those to sign, and those that are signed. */
export function PlaceAmendments({ agreementId }: { agreementId: string }) {
  const amended = useQuery(studentAmendmentsListOptions({ path: { id: agreementId } })).data;
  return <Amendments paper="agreement" amended={amended} />;
}

/** Amendments to the student's contract; without any, says whom to tell about a change. */
export function PlaceContractAmendments({ contract: { id, state } }: { contract: ContractForStudent }) {
  const { t } = useTranslation('amendment');
  const areAgreed = areTermsAgreed(state);
  const amended = useQuery({ ...studentContractAmendmentsListOptions({ path: { id } }), enabled: areAgreed }).data;
  return <Amendments paper="contract" amended={amended} none={t('none-student')} />;
}

interface AmendmentsProps {
  paper: PlacementPaperType;
  /** Undefined while loading. */
  amended?: { amendments: readonly (AmendmentFacts & { fields: readonly AmendedField[] })[]; consolidated: readonly ConsolidatedField[] };
  none?: string;
}

function Amendments({ paper, amended, none }: AmendmentsProps) {
  const { t } = useTranslation('amendment');
  if (amended === undefined) return null;
  return (
    <AmendedPaper value={paper}>
      <AmendmentList {...amended} none={none}>
        {({ state, fields }) => (
          <>
            <AmendedFields fields={fields} />
            {isOutForSignature(state) && <p className="small dimmed">{t('student.link')}</p>}
          </>
        )}
      </AmendmentList>
    </AmendedPaper>
  );
}
