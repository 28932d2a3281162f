import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DeclaredPlaceInput, PlaceCheck, PlaceDeclared } from '@seve/api-client';
import { isCivilDate, type OfferKind } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../ui/drafts/use-draft.js';
import { NOT_SENT } from '../../../../ui/forms/not-sent.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';
import { type DeclaredValues, emptyPlace, isWrongNumber, placeBody } from '../../../../ui/place-form/declared-values.js';
import { HostFields } from '../../../../ui/place-form/HostFields.js';
import { PlaceFields } from '../../../../ui/place-form/PlaceFields.js';

interface DeclareFormProps {
  as: 'student' | 'school';
  kind: OfferKind;
  isMinor: boolean;
  /** Name under which this device keeps unsaved input. */
  draftName: string;
  check: (body: DeclaredPlaceInput) => Promise<PlaceCheck>;
  declare: (body: DeclaredPlaceInput) => Promise<PlaceDeclared>;
  onDeclared: (place: PlaceDeclared) => Promise<unknown>;
}

const DRAFT_VERSION = 1;

/** Form that declares a place found elsewhere. The api checks it first; findings must be read before the declaration is sent. */
export function DeclareForm({ as, kind, isMinor, draftName, check, declare, onDeclared }: DeclareFormProps) {
  const { t } = useTranslation('declared-place');
  const [checked, setChecked] = useState<{ key: string; found: PlaceCheck } | null>(null);
  const form = useForm<DeclaredValues>({
    initialValues: emptyPlace(kind),
    validate: {
      hostNumber: (typed) => (isWrongNumber(typed) ? t('faults.number') : null),
      hostName: (typed, { hostNumber }) => (typed.trim() === '' && hostNumber.trim() === '' ? t('faults.name') : null),
      startOn: (day) => (isCivilDate(day) ? null : t('faults.day')),
      endOn: (day, values) => endFault(day, values, t('faults.day'), t('faults.order')),
      isExposed: (answer) => (isMinor && answer === null ? t('faults.exposed') : null),
      hazards: (tags, { isExposed }) => (isExposed && tags.length === 0 ? t('faults.hazards') : null),
    },
  });
  const draft = useDraft(draftName, DRAFT_VERSION, form);
  const key = JSON.stringify(placeBody(form.values));
  const found = checked?.key === key ? checked.found : null;
  const submit = async (values: DeclaredValues) => {
    const body = placeBody(values);
    if (found === null) {
      const answer = await check(body);
      if (answer.findings.length > 0 || answer.endingApplications > 0) {
        setChecked({ key, found: answer });
        return NOT_SENT;
      }
    }
    const place = await declare(body);
    draft.forget();
    return onDeclared(place);
  };
  return (
    <SubmitForm form={form} submit={submit} keeper={draft.keeper}>
      {({ isPending }) => (
        <>
          <HostFields form={form} as={as} />
          <PlaceFields form={form} isMinor={isMinor} />
          <div role="status">{found && <Found found={found} />}</div>
          <Stack gap="sm" pt="md" align="flex-start" className="ruled">
            <p className="small dimmed">{t(`then.${as}`)}</p>
            <Button type="submit" loading={isPending}>
              {found ? t('act-anyway') : t('act')}
            </Button>
          </Stack>
        </>
      )}
    </SubmitForm>
  );
}

function endFault(day: string, { kind, startOn }: DeclaredValues, wrong: string, order: string): string | null {
  if (day === '' && kind === 'job') return null;
  if (!isCivilDate(day)) return wrong;
  return isCivilDate(startOn) && day < startOn ? order : null;
}

/** Findings to read before the place is declared. */
function Found({ found: { findings, quota, endingApplications } }: { found: PlaceCheck }) {
  const { t } = useTranslation('declared-place');
  return (
    <SidePart gap="sm" mb="xl" aria-labelledby="found">
      <h2 id="found" className="h3">
        {t('found.title')}
      </h2>
      {findings.length > 0 && <p>{t('found.law')}</p>}
      <PlaceFindings findings={findings} quota={quota} />
      {endingApplications > 0 && <p>{t('found.applications', { count: endingApplications })}</p>}
    </SidePart>
  );
}
