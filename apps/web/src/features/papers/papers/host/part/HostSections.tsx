import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { type HostText, weekPatternOf } from '@seve/domain';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { EurosField } from '../../../../../ui/fields/EurosField.js';
import { HazardsQuestion } from '../../../../../ui/fields/HazardsQuestion.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import { PartRow } from '../../parts/PartRow.js';
import { TimetableEditor } from '../../timetable/TimetableEditor.js';
import { knownTimetable } from '../../timetable/timetable-draft.js';
import { countriesIn } from '../values/countries.js';
import type { HostField } from '../values/host-values.js';
import { CompanySection, InsurerQuestion } from './CompanySection.js';
import { HostTextField, HostTexts, RemarkNote } from './HostTexts.js';
import { useHostFields } from './host-form-context.js';
import { PartSection } from './PartSection.js';

const SIGNATORY: readonly (readonly HostText[])[] = [
  ['signatoryName', 'signatoryJob'],
  ['signatoryEmail', 'signatoryPhone'],
];

const SECOND_SIGNATORY: readonly (readonly HostText[])[] = [
  ['secondSignatoryName', 'secondSignatoryJob'],
  ['secondSignatoryEmail', 'secondSignatoryPhone'],
];

/** Sections with their fields. */
const SECTIONS = {
  place: ['workplace', 'department', 'country', 'tutorName', 'tutorJob', 'tutorEmail', 'tutorPhone'],
  signatory: [...SIGNATORY.flat(), ...SECOND_SIGNATORY.flat(), 'hasPower'],
  timetable: ['timetable'],
  activities: ['activities', 'equipment'],
  hazards: ['hazards'],
  allowance: ['allowance'],
  terms: ['leave', 'benefits', 'houseRules'],
  costs: ['meals', 'lodging', 'transport'],
  insurance: ['liabilityInsurer', 'liabilityPolicy'],
  'no-job': ['isNoJob'],
} as const satisfies Record<string, readonly HostField[]>;

interface HostSectionProps {
  name: keyof typeof SECTIONS;
  hint?: string;
  children: ReactNode;
}

function HostSection({ name, hint, children }: HostSectionProps) {
  const { t } = useTranslation('agreement-host');
  return (
    <PartSection title={t(`section.${name}`)} hint={hint ?? t(`section.${name}-hint`)} fields={SECTIONS[name]}>
      {children}
    </PartSection>
  );
}

/** The whole part, section by section. */
export const HostSections = () => (
  <>
    <PlaceSection />
    <SignatorySection />
    <CompanySection />
    <TimetableSection />
    <HostSection name="activities">
      <HostTexts rows={[['activities'], ['equipment']]} />
    </HostSection>
    <HazardsSection />
    <AllowanceSection />
    <HostSection name="terms" hint="">
      <HostTexts rows={[['leave'], ['benefits'], ['houseRules']]} />
    </HostSection>
    <HostSection name="costs">
      <HostTexts rows={[['meals'], ['lodging'], ['transport']]} />
    </HostSection>
    <HostSection name="insurance">
      <InsurerQuestion />
    </HostSection>
    <NoJobSection />
  </>
);

/** Place of work and tutor. */
function PlaceSection() {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const locale = useLocale();
  const { form } = useHostFields();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  return (
    <HostSection name="place">
      <HostTexts rows={[['workplace']]} />
      <PartRow align="start">
        <HostTextField name="department" />
        <NativeSelect
          label={<FieldLabel>{t('agreement-fields:country')}</FieldLabel>}
          data={[{ value: '', label: t('agreement-host:country.france') }, ...countries]}
          {...form.getInputProps('content.country')}
        />
      </PartRow>
      <RemarkNote field="country" />
      {form.values.content.country !== '' && <p className="small">{t('agreement-host:country.abroad')}</p>}
      <HostTexts rows={[['tutorName', 'tutorJob', 'tutorEmail', 'tutorPhone']]} />
    </HostSection>
  );
}

function SignatorySection() {
  const { t } = useTranslation('agreement-host');
  const { form } = useHostFields();
  const { content } = form.values;
  const areTwo = SECOND_SIGNATORY.flat().some((name) => content[name].trim() !== '');
  return (
    <HostSection name="signatory">
      <HostTexts rows={SIGNATORY} />
      <Fold
        title={t('section.second')}
        level={3}
        note={areTwo ? content.secondSignatoryName : t('section.second-none')}
        startsOpen={areTwo}
      >
        <p className="dimmed">{t('section.second-hint')}</p>
        <HostTexts rows={SECOND_SIGNATORY} />
      </Fold>
      <RemarkNote field="hasPower" />
      <Checkbox
        label={areTwo ? t('power.label-both') : t('power.label')}
        description={t('power.hint')}
        {...form.getInputProps('content.hasPower', { type: 'checkbox' })}
      />
    </HostSection>
  );
}

const TIMETABLE = 'content.timetable';

/** Hours of presence, day by day. */
export function TimetableSection() {
  const { form, agreement } = useHostFields();
  const change = (next: typeof form.values.content.timetable) => {
    for (const path of Object.keys(form.errors).filter((one) => one.startsWith(TIMETABLE))) form.clearFieldError(path);
    form.setFieldValue(TIMETABLE, next);
  };
  return (
    <HostSection name="timetable">
      <RemarkNote field="timetable" />
      <TimetableEditor
        value={form.values.content.timetable}
        onChange={change}
        range={{ from: agreement.startOn, to: agreement.endOn }}
        path={TIMETABLE}
        errorAt={(path) => form.errors[path] ?? (path === TIMETABLE ? form.errors[`${TIMETABLE}.days`] : undefined)}
      />
    </HostSection>
  );
}

const HAZARDS = 'content.hazards';

/** Hazards of the post; to be answered for each minor. */
export function HazardsSection() {
  const { t } = useTranslation('agreement-host');
  const { form, agreement } = useHostFields();
  return (
    <HostSection name="hazards" hint={agreement.isMinor ? t('section.hazards-minor') : undefined}>
      <RemarkNote field="hazards" />
      <HazardsQuestion
        values={form.values.content}
        onChange={({ hazardsAnswer, hazards }) => {
          form.setFieldValue('content.hazardsAnswer', hazardsAnswer);
          form.setFieldValue(HAZARDS, hazards);
          form.clearFieldError(HAZARDS);
        }}
        isNeeded={agreement.isMinor}
        error={form.errors[HAZARDS]}
        path={HAZARDS}
      />
    </HostSection>
  );
}

/** Pay of the student. */
export function AllowanceSection() {
  const { t } = useTranslation('agreement-host');
  const { form, agreement } = useHostFields();
  const { isPaid, timetable } = form.values.content;
  const week = weekPatternOf(knownTimetable(timetable)).join(',');
  const search = new URLSearchParams({ from: agreement.startOn, to: agreement.endOn, week });
  return (
    <HostSection name="allowance">
      <RemarkNote field="allowance" />
      <Radio.Group
        label={<FieldLabel>{t('allowance.label')}</FieldLabel>}
        data-path="content.allowance"
        value={isPaid}
        error={form.errors['content.allowance']}
        onChange={(said) => form.setFieldValue('content.isPaid', said === 'yes' ? 'yes' : 'no')}
      >
        <Stack gap="sm" pt="xs">
          <Radio value="no" label={t('allowance.none')} />
          <Radio value="yes" label={t('allowance.some')} />
        </Stack>
      </Radio.Group>
      {isPaid === 'yes' && (
        <Columns columns="repeat(2, minmax(0, 12rem))" gap="md" align="start">
          <EurosField
            label={t('allowance.amount')}
            {...form.getInputProps('content.payCents')}
            error={form.errors['content.allowance.cents']}
            data-path="content.allowance.cents"
          />
          <NativeSelect
            label={<FieldLabel>{t('allowance.unit')}</FieldLabel>}
            data={[
              { value: 'hour', label: t('allowance.hour') },
              { value: 'month', label: t('allowance.month') },
            ]}
            {...form.getInputProps('content.payUnit')}
          />
        </Columns>
      )}
      <p className="small">
        <a href={`/outils/gratification?${search.toString()}`} target="_blank" rel="noreferrer">
          {t('allowance.calculator')}
        </a>
      </p>
    </HostSection>
  );
}

/** L124-7 of the Code de l'éducation. */
function NoJobSection() {
  const { t } = useTranslation('agreement-host');
  const { form } = useHostFields();
  return (
    <HostSection name="no-job">
      <RemarkNote field="isNoJob" />
      <Checkbox label={t('no-job.label')} {...form.getInputProps('content.isNoJob', { type: 'checkbox' })} />
    </HostSection>
  );
}
