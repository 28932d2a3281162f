import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AgreementForSchool, schoolAgreementsComplete } from '@seve/api-client';
import { missingFields, type SchoolPart } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Section } from '../../../../../ui/layout/Section.js';
import type { PartFormValues } from '../fields/part-values.js';
import { MissingFields } from '../MissingFields.js';
import { MovedPart } from './MovedPart.js';
import { SchoolFields } from './SchoolFields.js';
import { schoolContent, schoolValues } from './school-values.js';
import { useSchoolPartSaving } from './use-school-part-saving.js';

/** The school’s part, saved while it is typed; complete once the host’s is. */
export function SchoolForm({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const { id, kind, turn, acts, host, school } = agreement;
  const form = useForm<PartFormValues>({ initialValues: schoolValues(school.content) });
  const saving = useSchoolPartSaving(agreement, form);
  const content = schoolContent(form.values);
  const missing = missingFields('school', content as SchoolPart, kind, agreement.isMinor);
  const mayComplete = acts.includes('fill_school_part') && turn === 'school';
  const submit = async () => {
    await saving.stop();
    try {
      await saving.save();
      await schoolAgreementsComplete({ path: { id } });
    } catch (failure) {
      saving.resume();
      throw failure;
    }
    showToast(t('fill.done'));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  return (
    <Section id="fill" title={t('fill.title')} isSheet beside={<KeptWords keeping={saving.newer ? 'none' : saving.keeping} />}>
      <p className="dimmed">{mayComplete ? t('fill.what') : t('fill.wait')}</p>
      {saving.newer && (
        <MovedPart mine={content} theirs={saving.newer.school.content} onKeep={saving.keepMine} onTake={saving.takeTheirs} />
      )}
      <SubmitForm form={form} submit={submit} keeper={saving.keeper}>
        {({ isPending }) => (
          <>
            <MissingFields paper="agreement" fields={missing} />
            <SchoolFields form={form} kind={kind} isAbroad={host.content.country !== undefined} />
            {mayComplete && (
              <Button type="submit" loading={isPending}>
                {t('fill.act')}
              </Button>
            )}
          </>
        )}
      </SubmitForm>
    </Section>
  );
}
