import type { ReactNode } from 'react';
import type { ApiProblem, FieldFault } from '../../api/problem.js';

/** The part of a Mantine form that is needed here. */
interface FormErrors {
  setErrors: (errors: Record<string, ReactNode>) => void;
}

/** Sets the error of each field in the form, and returns the errors for the summary; empty for a problem without fields. */
export function applyProblem(form: FormErrors, problem: ApiProblem): readonly FieldFault[] {
  const byPath: Record<string, string> = {};
  for (const { path, message } of problem.errors) byPath[path] ??= message;
  form.setErrors(byPath);
  return problem.errors;
}
