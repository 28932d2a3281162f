import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { AgreementForHost, AmendmentForHost, HostPartDto } from '@seve/api-client';
import { HOST_TEXTS, type HostText } from '@seve/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { useKeptPart } from '../../../../../ui/drafts/use-kept-part.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { HostTextField } from '../../host/part/HostTextField.js';
import { HostFormContext } from '../../host/part/host-form-context.js';
import { AllowanceSection } from '../../host/part/sections/TermsSections.js';
import { HazardsSection, TimetableSection } from '../../host/part/sections/WorkSections.js';
import { type HostFormValues, partOf, valuesOf } from '../../host/values/host-values.js';
import type { AmendmentAccess } from './amendment-access.js';

interface HostAmendmentFormProps {
  agreement: AgreementForHost;
  amendment: AmendmentForHost;
  access: AmendmentAccess;
}

const isText = (field: string): field is HostText => field in HOST_TEXTS;
const typeOf = (field: HostText) => (field.endsWith('Email') ? ('email' as const) : field.endsWith('Phone') ? ('tel' as const) : undefined);

const withoutFields = (part: HostPartDto, paths: readonly string[]): HostPartDto =>
  Object.fromEntries(Object.entries(part).filter(([field]) => !paths.some((path) => path.startsWith(`content.${field}`))));

/** The fields of the host's part that the motives open, as they are in the part itself. */
export function HostAmendmentForm({ agreement, amendment, access }: HostAmendmentFormProps) {
  const { t } = useTranslation('amendment');
  const { id, version, opened, content, remark } = amendment;
  const form = useForm<HostFormValues>({ initialValues: { content: valuesOf(content) } });
  const { startOn, endOn, kind, isMinor } = agreement;
  const range = { from: startOn, to: endOn };
  const saved = useRef(version);
  const changed = ({ content: typed }: HostFormValues): HostPartDto =>
    Object.fromEntries(Object.entries(partOf(typed).content).filter(([field]) => opened.includes(field)));
  const save = async (part: HostPartDto) => {
    saved.current = await access.save(id, { version: saved.current, content: part });
  };
  const kept = useKeptPart({ form, draft: changed(form.values), save, without: withoutFields });
  const submit = async (values: HostFormValues) => {
    await kept.stop();
    try {
      await save(changed(values));
      await access.complete(id);
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    showToast(t('host.done'));
  };
  return (
    <HostFormContext value={{ form, kind, remarks: [] }}>
      <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
        {({ isPending }) => (
          <Stack gap="field">
            <p className="dimmed">{t('host.what')}</p>
            <KeptWords keeping={kept.keeping} />
            {remark && <blockquote className="own-words">{remark}</blockquote>}
            {opened.filter(isText).map((field) => (
              <HostTextField key={field} name={field} type={typeOf(field)} />
            ))}
            {opened.includes('timetable') && <TimetableSection range={range} />}
            {opened.includes('hazards') && <HazardsSection isMinor={isMinor} />}
            {opened.includes('allowance') && <AllowanceSection range={range} />}
            <div>
              <Button type="submit" loading={isPending}>
                {t('host.act')}
              </Button>
            </div>
          </Stack>
        )}
      </SubmitForm>
    </HostFormContext>
  );
}
