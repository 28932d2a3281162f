import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import type { HostField } from '../values/host-values.js';
import { useHostFields } from './host-form-context.js';

interface PartSectionProps {
  title: string;
  hint?: string;
  fields: readonly HostField[];
  children: ReactNode;
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== '' && value !== false;

/** A section of the host's part. It starts folded when it says something, lacks nothing and has no remark; a remark on the whole part opens all. An amendment does not fold. */
export function PartSection({ title, hint, fields, children }: PartSectionProps) {
  const { t } = useTranslation('agreement-host');
  const { part, remarks } = useHostFields();
  const isOne = (name: string | null) => fields.some((field) => field === name);
  /** Chosen once, so that a section does not fold while it is filled. */
  const [isFinished] = useState(
    () =>
      part !== undefined &&
      fields.some((field) => isSaid((part.content as Record<string, unknown>)[field])) &&
      !part.missing.some(isOne) &&
      !remarks.some(({ field }) => field === null || isOne(field)),
  );
  if (!isFinished)
    return (
      <FormSection title={title} hint={hint}>
        {children}
      </FormSection>
    );
  return (
    <Fold title={title} note={t('section-full')}>
      {hint && <p className="dimmed">{hint}</p>}
      {children}
    </Fold>
  );
}
