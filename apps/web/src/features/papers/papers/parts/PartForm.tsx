import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractPayView } from '@seve/api-client';
import { missingFields, type PartOf } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../ui/drafts/KeptWords.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Fold } from '../../../../ui/layout/Fold.js';
import { Section } from '../../../../ui/layout/Section.js';
import { usePaperWords } from '../papers.js';
import { MissingFields } from './MissingFields.js';
import { MovedPart } from './MovedPart.js';
import { PartFields } from './PartFields.js';
import { type FormParty, type PartField, type PartKind, sectionsOf } from './part-fields.js';
import { type PartFormValues, partValues } from './part-values.js';
import { type PartAccess, type SavedPart, usePartSaving } from './use-part-saving.js';

interface PartFormProps {
  party: FormParty;
  kind: PartKind;
  /** The host of an agreement is not in France. */
  isAbroad?: boolean;
  part: SavedPart;
  access: PartAccess;
  /** Above the fields. */
  what: string;
  remarks: readonly { party: string; field: string | null }[];
  pay?: readonly ContractPayView[];
  /** Null while this part cannot be said to be complete. */
  complete: (() => Promise<unknown>) | null;
}

/** A part of a paper, saved while it is typed. */
export function PartForm({ party, kind, isAbroad, part, access, what, remarks, pay, complete }: PartFormProps) {
  const paper = party === 'school' ? 'agreement' : 'contract';
  const { t } = useTranslation('contracts');
  const { say } = usePaperWords(paper);
  const sections = sectionsOf(party, kind, isAbroad);
  const form = useForm<PartFormValues>({ initialValues: { content: partValues(sections, part.content) } });
  const saving = usePartSaving(form, sections, part, access);
  const submit = async () => {
    await saving.stop();
    try {
      await saving.save();
      await complete?.();
    } catch (failure) {
      saving.resume();
      throw failure;
    }
    showToast(say('fill.done'));
    focusHeading();
  };
  const missing = missingFields(party, saving.draft as PartOf<typeof party>, kind);
  const needed = missingFields(party, {}, kind);
  const isIn = (fields: readonly PartField[]) => (name: string) => fields.some((field) => field.name === name);
  const noteOf = (fields: readonly PartField[]) => {
    const left = missing.filter(isIn(fields)).length;
    if (left > 0) return t('fill.left', { count: left });
    return needed.some(isIn(fields)) ? t('fill.full') : t('fill.optional');
  };
  const isRemarked = (fields: readonly PartField[]) =>
    remarks.some((remark) => remark.party === party && remark.field !== null && isIn(fields)(remark.field));
  /** Section that starts open; chosen once, so that sections do not fold while they are filled. */
  const [first] = useState(() => (sections.find(({ fields }) => missing.some(isIn(fields))) ?? sections[0])?.name);
  return (
    <Section
      id={`fill-${party}`}
      title={say(`fill.title.${party}`)}
      beside={<KeptWords keeping={saving.newer ? 'none' : saving.keeping} />}
      isSheet
    >
      <p className="dimmed">{what}</p>
      {saving.newer && (
        <MovedPart party={party} mine={saving.draft} theirs={saving.newer.content} onKeep={saving.keepMine} onTake={saving.takeTheirs} />
      )}
      <SubmitForm form={form} submit={submit} keeper={saving.keeper}>
        {({ isPending }) => (
          <>
            <MissingFields paper={paper} fields={missing} />
            {sections.map(({ name, hasHint, fields }) => (
              <Fold
                key={name}
                level={3}
                title={say(`section.${name}`)}
                note={noteOf(fields)}
                startsOpen={paper === 'agreement' || name === first || isRemarked(fields)}
              >
                {hasHint && <p className="dimmed">{say(`section-what.${name}`)}</p>}
                <PartFields {...{ party, kind, fields, form, pay }} />
              </Fold>
            ))}
            {complete && (
              <Button type="submit" mt="md" loading={isPending}>
                {say('fill.act')}
              </Button>
            )}
          </>
        )}
      </SubmitForm>
    </Section>
  );
}
