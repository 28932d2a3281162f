import * as api from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useAccountActs } from '../access/acts.js';
import { PartForm } from '../parts/PartForm.js';

/** Form of the school’s part of an agreement; it can be completed once the host’s part is complete. */
export function SchoolPart({ agreement }: { agreement: api.AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const { id, kind, turn, acts, host, school, remarks } = agreement;
  const path = { path: { id } };
  const { keep, act } = useAccountActs(api.schoolAgreementsReadQueryKey(path), 'schoolAgreement');
  const mayComplete = acts.includes('fill_school_part') && turn === 'school';
  return (
    <PartForm
      {...{ party: 'school', kind, remarks, part: school, isAbroad: host.content.country !== undefined }}
      what={mayComplete ? t('fill.what') : t('fill.wait')}
      access={{
        save: async (body) => {
          const saved = await keep(api.schoolAgreementsSave({ ...path, body }));
          await invalidate('agreementPart');
          return saved.school;
        },
        read: async () => (await keep(api.schoolAgreementsRead(path))).school,
      }}
      complete={mayComplete ? () => act(api.schoolAgreementsComplete(path)) : null}
    />
  );
}
