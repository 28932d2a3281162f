import { useForm } from '@mantine/form';
import type { AgreementForHost, AmendmentForHost, HostPartDto } from '@seve/api-client';
import { HOST_TEXTS, type HostText } from '@seve/domain';
import { AllowanceSection, HazardsSection, TimetableSection } from '../host/part/HostSections.js';
import { HostTextField } from '../host/part/HostTexts.js';
import { HostFormContext } from '../host/part/host-form-context.js';
import { type HostFormValues, hostValues, partOf } from '../host/values/host-values.js';
import { withoutFields } from '../parts/part-values.js';
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
  const { id, version, opened, content, remark } = amendment;
  const form = useForm<HostFormValues>({ initialValues: { content: hostValues(content) } });
  const draftOf = ({ content: typed }: HostFormValues): HostPartDto =>
    Object.fromEntries(Object.entries(partOf(typed).content).filter(([field]) => opened.includes(field)));
  return (
    <HostFormContext value={{ form, agreement, remarks: [] }}>
      <AmendmentForm
        {...{ form, version, draftOf, without: withoutFields<HostPartDto>, host: { paper: 'agreement', remark } }}
        save={(part, before) => access.save(id, { version: before, content: part })}
        finish={() => access.complete(id)}
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
