import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './FormSection.module.css';

interface FormSectionProps {
  title: string;
  /** Text before the fields. */
  hint?: ReactNode;
  children: ReactNode;
}

/** A group of fields under a title, with a rule above. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <fieldset className={`ruled ${css.section}`}>
      <legend className={`h3 ${css.title}`}>{title}</legend>
      {hint && <div className={`compact dimmed ${css.hint}`}>{hint}</div>}
      <Stack gap="field" className={css.fields}>
        {children}
      </Stack>
    </fieldset>
  );
}
