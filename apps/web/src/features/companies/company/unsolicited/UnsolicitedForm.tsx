import { Button, Flex, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { applicationsSubmit, type DraftView, draftsWriteToCompany, type PublicCompany, type StudentProfile } from '@seve/api-client';
import { isCivilDate, type OfferKind } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { JoinCv } from '../../../../ui/cv/JoinCv.js';
import { useOwnCv } from '../../../../ui/cv/use-own-cv.js';
import { KeptWords } from '../../../../ui/drafts/KeptWords.js';
import { useDraftKept } from '../../../../ui/drafts/use-draft-kept.js';
import { useKeptDraft } from '../../../../ui/drafts/use-kept-draft.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import css from '../Company.module.css';
import { freeFor, LETTER_LONGEST, startingValues, type UnsolicitedValues, unsolicitedDraftOf } from './unsolicited-values.js';

interface UnsolicitedFormProps {
  company: PublicCompany;
  profile: StudentProfile;
  /** Draft written earlier. */
  draft: DraftView | undefined;
}

/** Form of an unsolicited application: kind, dates and motivation; saved as a draft while typing. */
export function UnsolicitedForm({ company, profile, draft }: UnsolicitedFormProps) {
  const { t } = useTranslation('company');
  const format = useFormat();
  const words = useOfferWords();
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const own = useOwnCv();
  const draftKept = useDraftKept();
  const max = format.number(LETTER_LONGEST);
  const dayFault = (day: string) => (isCivilDate(day) ? null : t('unsolicited.day-wrong'));
  const form = useForm<UnsolicitedValues>({
    initialValues: startingValues(company, profile, draft),
    validate: {
      wantedFrom: dayFault,
      wantedTo: (day, { kind }) => (kind === 'job' && day === '' ? null : dayFault(day)),
      motivation: ({ length }) => (length > LETTER_LONGEST ? t('unsolicited.too-long', { max, count: length }) : null),
    },
  });
  const cv = form.values.withCv && own.cv && own.cv.state !== 'refused' ? own.cv : null;
  const body = unsolicitedDraftOf(form.values, cv?.id ?? null);
  const kept = useKeptDraft({
    draft: body,
    isBegun: form.isDirty(),
    isOn: !own.isReading,
    save: async (written) => draftKept((await draftsWriteToCompany({ path: { companyId: company.id }, body: written })).data),
  });
  const submit = async () => {
    await kept.stop();
    try {
      await applicationsSubmit({ body });
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    await navigate({ to: '/mes-candidatures' });
    showToast(t('unsolicited.done', { name: company.name }));
    await invalidate('application');
  };
  /** The dates of the profile are used until others are typed. */
  const changeKind = (kind: OfferKind) => {
    const { wantedFrom, wantedTo } = freeFor(profile, form.values.kind);
    const isAsRead = form.values.wantedFrom === wantedFrom && form.values.wantedTo === wantedTo;
    form.setValues(isAsRead ? { kind, ...freeFor(profile, kind) } : { kind });
  };
  const sites = company.sites.map(({ id, name, communeName }) => ({ value: id, label: [name, communeName].filter(Boolean).join(', ') }));
  const kinds = profile.kinds.map((kind: OfferKind) => ({ value: kind, label: words.kind(kind) }));
  return (
    <SubmitForm form={form} submit={submit} keeper={kept.keeper} className={css.fields}>
      {({ isPending }) => (
        <>
          {sites.length > 1 && (
            <Select
              label={<FieldLabel required>{t('unsolicited.site')}</FieldLabel>}
              data={sites}
              allowDeselect={false}
              {...form.getInputProps('siteId')}
            />
          )}
          <Select
            label={<FieldLabel required>{t('unsolicited.kind')}</FieldLabel>}
            data={kinds}
            allowDeselect={false}
            {...form.getInputProps('kind')}
            onChange={(kind) => kind && changeKind(kind as OfferKind)}
          />
          <Columns columns="repeat(auto-fit, minmax(min(16rem, 100%), 1fr))" gap="field">
            <CivilDateField label={t('unsolicited.from')} required min={format.today} {...form.getInputProps('wantedFrom')} />
            <CivilDateField
              label={t('unsolicited.to')}
              required={form.values.kind !== 'job'}
              min={format.today}
              {...form.getInputProps('wantedTo')}
            />
          </Columns>
          <Textarea
            label={<FieldLabel hint={t('unsolicited.letter-hint', { max })}>{t('unsolicited.letter')}</FieldLabel>}
            autosize
            minRows={6}
            maxRows={16}
            {...form.getInputProps('motivation')}
          />
          <JoinCv own={own} form={form} />
          <KeptWords keeping={kept.keeping} />
          <p className="small dimmed">{t('unsolicited.seen')}</p>
          <Flex gap="sm" wrap="wrap">
            <Button type="submit" loading={isPending} disabled={own.isSending}>
              {t('unsolicited.send')}
            </Button>
          </Flex>
        </>
      )}
    </SubmitForm>
  );
}
