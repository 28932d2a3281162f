import { useForm } from '@mantine/form';
import type { AgreementForHost, AmendmentForHost, HostPartDto } from '@seve/api-client';
import { HOST_TEXTS, type HostText } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { AllowanceSection, HazardsSection, TimetableSection } from '../host/part/HostSections.js';
import { HostTextField } from '../host/part/HostTexts.js';
import { HostFormContext } from '../host/part/host-form-context.js';
import { type HostFormValues, hostValues, partOf } from '../host/values/host-values.js';
import { withoutFields } from '../parts/without-fields.js';
import { AmendmentForm } from './AmendmentForm.js';
import type { HostAmendmentAccess } from './amendment-access.js';

interface HostAmendmentFormProps {
  agreement: AgreementForHost;
  amendment: AmendmentForHost;
  access: HostAmendmentAccess<'agreement'>;
}

const isText = (field: string): field is HostText => field in HOST_TEXTS;

/** The fields of the host's part that the motives open, as they are in the part itself. */
export function HostAmendmentForm({ agreement, amendment, access }: HostAmendmentFormProps) {
  const { t } = useTranslation('amendment');
  const { id, version, opened, content, remark } = amendment;
  const form = useForm<HostFormValues>({ initialValues: { content: hostValues(content) } });
  const draftOf = ({ content: typed }: HostFormValues): HostPartDto =>
    Object.fromEntries(Object.entries(partOf(typed).content).filter(([field]) => opened.includes(field)));
  return (
    <HostFormContext value={{ form, agreement, remarks: [] }}>
      <AmendmentForm
        {...{ form, version, draftOf, without: withoutFields<HostPartDto>, stays: false }}
        save={(part, before) => access.save(id, { version: before, content: part })}
        finish={() => access.complete(id)}
        words={{ act: t('host.act'), done: t('host.done') }}
        head={<p className="dimmed">{t('host.what')}</p>}
        remark={remark && <blockquote className="own-words">{remark}</blockquote>}
      >
        {opened.filter(isText).map((field) => (
          <HostTextField key={field} name={field} />
        ))}
        {opened.includes('timetable') && <TimetableSection />}
        {opened.includes('hazards') && <HazardsSection />}
        {opened.includes('allowance') && <AllowanceSection />}
      </AmendmentForm>
    </HostFormContext>
  );
}
