import { useTranslation } from 'react-i18next';
import { HazardsQuestion } from '../../../../../../ui/fields/HazardsQuestion.js';
import { FormSection } from '../../../../../../ui/forms/FormSection.js';
import { TimetableEditor } from '../../../timetable/TimetableEditor.js';
import { useHostFields } from '../host-form-context.js';
import { RemarkNote } from '../RemarkNote.js';

const TIMETABLE = 'content.timetable';

/** Hours of presence, day by day. */
export function TimetableSection({ range }: { range: { from: string; to: string } }) {
  const { t } = useTranslation('agreement-host');
  const { form, remarksOn } = useHostFields();
  const change = (next: typeof form.values.content.timetable) => {
    for (const path of Object.keys(form.errors).filter((one) => one.startsWith(TIMETABLE))) form.clearFieldError(path);
    form.setFieldValue(TIMETABLE, next);
  };
  return (
    <FormSection title={t('section.timetable')} hint={t('section.timetable-hint')}>
      <RemarkNote remarks={remarksOn('timetable')} />
      <TimetableEditor
        value={form.values.content.timetable}
        onChange={change}
        range={range}
        path={TIMETABLE}
        errorAt={(path) => form.errors[path] ?? (path === TIMETABLE ? form.errors[`${TIMETABLE}.days`] : undefined)}
      />
    </FormSection>
  );
}

const HAZARDS = 'content.hazards';

/** What the post exposes to; answered for each minor. */
export function HazardsSection({ isMinor }: { isMinor: boolean }) {
  const { t } = useTranslation('agreement-host');
  const { form, remarksOn } = useHostFields();
  return (
    <FormSection title={t('section.hazards')} hint={isMinor ? t('section.hazards-minor') : t('section.hazards-hint')}>
      <RemarkNote remarks={remarksOn('hazards')} />
      <HazardsQuestion
        values={form.values.content}
        onChange={({ hazardsAnswer, hazards }) => {
          form.setFieldValue('content.hazardsAnswer', hazardsAnswer);
          form.setFieldValue(HAZARDS, hazards);
          form.clearFieldError(HAZARDS);
        }}
        isNeeded={isMinor}
        error={form.errors[HAZARDS]}
        path={HAZARDS}
      />
    </FormSection>
  );
}
